package org.overflight.cartography.labels;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.overflight.scene.BoxPx;
import org.overflight.scene.Mark.Anchor;
import org.overflight.scene.Outline;
import org.overflight.scene.PointPx;

/**
 * A label that has its place.
 *
 * @param id of the request
 * @param anchor which point of each line is given
 * @param baselines anchor of each line, on its baseline
 * @param rotationDeg clockwise around the anchor; 0 for nearly all
 * @param bounds upright box around the ink
 * @param leader from the symbol's edge to the label; null if it stands close
 * @param overRoute whether it covers a route
 * @param ambiguity from 0, where it is clearly nearest to its own symbol, to 1, where another is as near
 */
public record PlacedLabel(
        String id,
        Anchor anchor,
        List<PointPx> baselines,
        double rotationDeg,
        BoxPx bounds,
        @Nullable Outline leader,
        boolean overRoute,
        double ambiguity) {
    public PlacedLabel {
        baselines = List.copyOf(baselines);
    }
}

package org.overflight.cartography;

import org.overflight.model.LonLat;
import org.overflight.projection.MapContent;
import org.overflight.projection.ProjectionSpec;
import org.overflight.projection.SheetFrame;
import org.overflight.projection.SheetProjection;
import org.overflight.scene.BoxPx;

/**
 * Fits the marks of a part into an inset, with room for their names around; not larger than is of use.
 *
 * @param main the map that the inset belongs to
 */
record InsetFitting(SheetProjection main, BoxPx box) {
    private static final double MOST_ENLARGEMENT = 6;

    SheetProjection fit(ProjectionSpec spec, MapContent content) {
        double margin = Math.max(20, InsetRoom.PART_MARGIN_SHARE * Math.min(box.widthPx(), box.heightPx()));
        SheetProjection filled = SheetProjection.fit(spec, content, new SheetFrame(box, box.grown(-margin)));
        LonLat middle = filled.inverse(box.center()).orElse(content.points().get(0));
        double times = main.metresPerPx(middle) / filled.metresPerPx(middle);
        return times <= MOST_ENLARGEMENT
                ? filled
                : SheetProjection.of(spec, middle, filled.nominalMetresPerPx() * times / MOST_ENLARGEMENT, box);
    }
}

package org.overflight.cartography;

import java.util.List;
import java.util.Optional;
import org.overflight.model.LonLat;
import org.overflight.projection.SheetProjection;
import org.overflight.scene.PointPx;

/**
 * What every part of a drawing needs to know: the subject, the sheet and the way from one to the other.
 *
 * @param detailMetresPerPx ground distance that a pixel of the map covers where it shows much detail
 * @param credit printed below the map
 * @param insets maps that show parts of this one larger
 */
record MapStage(
        MapSubject subject,
        SheetLayout layout,
        SheetProjection sheet,
        double detailMetresPerPx,
        String credit,
        List<Inset> insets) {
    MapStage {
        insets = List.copyOf(insets);
    }

    /** Where a position is on the map, if a symbol there would be shown whole. */
    Optional<PointPx> visible(LonLat position) {
        double edge = layout.name().equals(SheetLayout.INSET) ? Inset.EDGE_PX : 0;
        return sheet.point(position).filter(sheet.frame().grown(-edge)::contains);
    }

    /** Whether an inset shows a position: then its name and number stand there. */
    boolean isToldElsewhere(LonLat position) {
        return insets.stream().anyMatch(inset -> inset.shows(position));
    }

    /** The same map with insets on it. */
    MapStage with(List<Inset> more, SheetLayout grown) {
        return new MapStage(subject, grown, sheet, detailMetresPerPx, credit, more);
    }
}

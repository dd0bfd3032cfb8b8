package org.overflight.cartography;

import java.util.List;
import java.util.Optional;
import org.overflight.geodesy.SphericalRegions;
import org.overflight.model.LonLat;
import org.overflight.model.SphericalPolygon;
import org.overflight.projection.Hemispheres;
import org.overflight.projection.SheetProjection;
import org.overflight.scene.MapCredit;
import org.overflight.scene.PointPx;

/**
 * What every part of a drawing needs to know: the subject, the sheet and the way from one to the other.
 *
 * @param detailMetresPerPx ground distance that a pixel of the map covers where it shows much detail
 * @param credit printed below the map
 * @param insets maps that show parts of this one larger
 * @param handovers where lines go on to another map of the same sheet
 */
record MapStage(
        MapSubject subject,
        SheetLayout layout,
        SheetProjection sheet,
        double detailMetresPerPx,
        MapCredit credit,
        List<Inset> insets,
        List<Handover> handovers) {
    MapStage {
        insets = List.copyOf(insets);
        handovers = List.copyOf(handovers);
    }

    /** One that is the only map of its sheet. */
    MapStage(
            MapSubject subject,
            SheetLayout layout,
            SheetProjection sheet,
            double detailMetresPerPx,
            MapCredit credit,
            List<Inset> insets) {
        this(subject, layout, sheet, detailMetresPerPx, credit, insets, List.of());
    }

    /** Where a position is on the map, if a symbol there would be shown whole and no other map of the sheet shows it. */
    Optional<PointPx> visible(LonLat position) {
        double edge = layout.name().equals(SheetLayout.INSET) ? Inset.EDGE_PX : 0;
        return sheet.point(position)
                .filter(at -> Hemispheres.isAtHome(position, sheet.spec()))
                .filter(sheet.frame().grown(-edge)::contains);
    }

    /** Whether an inset shows a position: then its name and number stand there. */
    boolean isToldElsewhere(LonLat position) {
        return insets.stream().anyMatch(inset -> inset.shows(position));
    }

    /** The same map with insets on it. */
    MapStage with(List<Inset> more, SheetLayout grown) {
        return new MapStage(subject, grown, sheet, detailMetresPerPx, credit, more, handovers);
    }

    /** The same map as one of several, with what joins them. */
    MapStage with(List<Handover> joints) {
        return new MapStage(subject, layout, sheet, detailMetresPerPx, credit, insets, joints);
    }

    /** Where the lines leave the map for another one. */
    List<PointPx> handoverPoints() {
        return handovers.stream()
                .flatMap(h -> sheet.point(h.position()).stream())
                .toList();
    }

    /** Whether of all maps of the sheet this one is where an area is named: several may show a part of it. */
    boolean isNamedHere(SphericalPolygon area) {
        return handovers.isEmpty()
                || Hemispheres.isAtHome(SphericalRegions.boundingCap(area).center(), sheet.spec());
    }
}

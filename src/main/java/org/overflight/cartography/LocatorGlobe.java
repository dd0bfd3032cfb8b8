package org.overflight.cartography;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.overflight.basemap.Basemap;
import org.overflight.basemap.Ground;
import org.overflight.model.LonLat;
import org.overflight.model.PositionSequence;
import org.overflight.model.SphericalCap;
import org.overflight.projection.MapContent;
import org.overflight.projection.ProjectionFamily;
import org.overflight.projection.ProjectionSpec;
import org.overflight.projection.SheetFrame;
import org.overflight.projection.SheetProjection;
import org.overflight.scene.BoxPx;
import org.overflight.scene.Look;
import org.overflight.scene.Mark;
import org.overflight.scene.Outline;
import org.overflight.scene.PointPx;

/** A small globe that shows where on Earth a regional map is. */
final class LocatorGlobe {
    private static final double SIZE_PX = 92;
    private static final double WIDEST_CAP_DEG = 38;
    private static final double SMALLEST_EXTENT_PX = 9;

    private final SheetProjection mapSheet;
    private final LonLat center;

    private LocatorGlobe(SheetProjection mapSheet, LonLat center) {
        this.mapSheet = mapSheet;
        this.center = center;
    }

    /** The globe for a map, or nothing if the map shows so much of the Earth that it needs none. */
    static Optional<LocatorGlobe> of(MapStage stage) {
        SphericalCap cap = stage.sheet().visibleCap();
        return cap.radiusDeg() > WIDEST_CAP_DEG
                ? Optional.empty()
                : Optional.of(new LocatorGlobe(stage.sheet(), cap.center()));
    }

    BoxPx size() {
        return new BoxPx(0, 0, SIZE_PX, SIZE_PX);
    }

    List<Mark> marks(BoxPx box) {
        ProjectionSpec spec =
                ProjectionSpec.centered(ProjectionFamily.ORTHOGRAPHIC, center.lonDeg(), tilted(center.latDeg()));
        SheetProjection globe = SheetProjection.fit(spec, MapContent.WORLD, SheetFrame.withMargins(box, 1));
        Ground ground = Basemap.bundled().groundFor(globe.nominalMetresPerPx(), globe.visibleCap());
        List<Mark> marks = new ArrayList<>();
        marks.addAll(GroundDrawing.shapes(globe.rim(), Look.GLOBE_WATER));
        marks.addAll(GroundDrawing.shapes(globe.polygon(ground.land()), Look.GLOBE_LAND));
        marks.addAll(GroundDrawing.shapes(extent(globe), Look.GLOBE_EXTENT));
        marks.addAll(GroundDrawing.shapes(globe.rim(), Look.RIM));
        return marks;
    }

    /** A little above the map's own latitude the outline of continents is easier to know. */
    private static double tilted(double latDeg) {
        return Math.max(-60, Math.min(60, latDeg * 0.8));
    }

    private Outline extent(SheetProjection globe) {
        List<LonLat> edge = new ArrayList<>(Inset.edge(mapSheet));
        if (edge.size() < 3) {
            return Outline.EMPTY;
        }
        edge.add(edge.get(0));
        Outline outline = globe.line(PositionSequence.of(edge));
        PointPx middle = globe.point(center).orElseThrow();
        boolean small = true;
        for (int i = 0; i < outline.pointCount(); i++) {
            small &= outline.point(i).distancePx(middle) < SMALLEST_EXTENT_PX / 2;
        }
        // A box of a few pixels nobody would find.
        return small
                ? Outline.of(new BoxPx(
                        middle.xPx() - SMALLEST_EXTENT_PX / 2,
                        middle.yPx() - SMALLEST_EXTENT_PX / 2,
                        SMALLEST_EXTENT_PX,
                        SMALLEST_EXTENT_PX))
                : outline;
    }
}

package org.overflight.basemap;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** Polygons in a frame, and what of them lies in a window. */
final class LandIndex {
    private final STRtree index = new STRtree();

    LandIndex(List<Polygon> polygons) {
        for (Polygon polygon : polygons) {
            index.insert(polygon.getEnvelopeInternal(), polygon);
        }
        index.build();
    }

    /** What of the land lies in a window, in one; empty if nothing does. */
    Geometry within(Envelope window) {
        Geometry frame = LonFrame.PLANE.toGeometry(window);
        List<Geometry> parts = new ArrayList<>();
        for (Object found : index.query(window)) {
            Polygon polygon = (Polygon) found;
            boolean whole = window.contains(polygon.getEnvelopeInternal());
            Geometry part = whole ? polygon : OverlayNGRobust.overlay(polygon, frame, OverlayNG.INTERSECTION);
            parts.addAll(LonFrame.polygonsOf(part));
        }
        return OverlayNGRobust.union(LonFrame.PLANE.createGeometryCollection(parts.toArray(Geometry[]::new)));
    }
}

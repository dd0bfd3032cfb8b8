package org.overflight.basemap;

import org.overflight.model.PositionSequence;

/** A small hexagon that stands for an island too small to be drawn. */
final class Dot {
    private static final int CORNERS = 6;

    private Dot() {}

    /** Counter-clockwise around the middle of a ring's vertices. */
    static PositionSequence around(Arcs arcs, ArcRing ring, double radiusM) {
        double[] middle = new double[3];
        for (int reference : ring.references()) {
            int arc = Arcs.arcOf(reference);
            for (int v = arcs.first(arc); v < arcs.last(arc); v++) {
                double[] vector = Sphere.vector(arcs.lonDeg(v), arcs.latDeg(v));
                for (int k = 0; k < 3; k++) {
                    middle[k] += vector[k];
                }
            }
        }
        return hexagon(middle, radiusM / Sphere.RADIUS_M);
    }

    private static PositionSequence hexagon(double[] up, double radiusRad) {
        double lon = StrictMath.atan2(up[1], up[0]);
        double lat = StrictMath.atan2(up[2], Math.sqrt(up[0] * up[0] + up[1] * up[1]));
        double[] lonLatDeg = new double[2 * CORNERS];
        for (int i = 0; i < CORNERS; i++) {
            double angle = 2 * Math.PI * i / CORNERS;
            double northward = radiusRad * StrictMath.sin(angle);
            double eastward = radiusRad * StrictMath.cos(angle) / StrictMath.cos(lat);
            lonLatDeg[2 * i] = Sphere.wrappedLonDeg(Math.toDegrees(lon + eastward));
            lonLatDeg[2 * i + 1] = Math.toDegrees(lat + northward);
        }
        return PositionSequence.of(lonLatDeg);
    }
}

package org.overflight.basemap;

import java.util.Arrays;
import org.overflight.model.SphericalCap;

/**
 * A cap on the sphere around every arc: what is not in the cap of a map cannot be seen on it. The caps come from boxes of
 * longitude and latitude, so they are a little too large, never too small. An arc drawn as a straight line from end to end stays
 * in its cap too, as caps smaller than a hemisphere are convex.
 */
final class ArcCaps {
    /** Unit vector of the centre, x, y, z of each arc. */
    private final double[] centers;

    /** Cosine and sine of each radius. */
    private final double[] cosSinRadii;

    ArcCaps(Arcs arcs) {
        centers = new double[3 * arcs.count()];
        cosSinRadii = new double[2 * arcs.count()];
        for (int arc = 0; arc < arcs.count(); arc++) {
            bound(arcs, arc);
        }
    }

    private void bound(Arcs arcs, int arc) {
        int first = arcs.first(arc);
        double east = 0;
        double[] box = {0, 0, arcs.latDeg(first), arcs.latDeg(first)};
        for (int v = first + 1; v <= arcs.last(arc); v++) {
            east += arcs.eastwardDeg(v - 1, v);
            box[0] = Math.min(box[0], east);
            box[1] = Math.max(box[1], east);
            box[2] = Math.min(box[2], arcs.latDeg(v));
            box[3] = Math.max(box[3], arcs.latDeg(v));
        }
        double halfWidthDeg = (box[1] - box[0]) / 2;
        if (halfWidthDeg > 60) {
            boundByPole(arc, box[2], box[3]);
            return;
        }
        double[] center = Sphere.vector(arcs.lonDeg(first) + (box[0] + box[1]) / 2, (box[2] + box[3]) / 2);
        System.arraycopy(center, 0, centers, 3 * arc, 3);
        // The corners are farthest; the edge between two of them, a great arc, can only be nearer.
        double[] south = Sphere.vector(arcs.lonDeg(first) + box[0], box[2]);
        double[] north = Sphere.vector(arcs.lonDeg(first) + box[0], box[3]);
        setRadius(arc, Math.max(Sphere.angleRad(center, south), Sphere.angleRad(center, north)));
    }

    private void setRadius(int arc, double radiusRad) {
        cosSinRadii[2 * arc] = StrictMath.cos(radiusRad);
        cosSinRadii[2 * arc + 1] = StrictMath.sin(radiusRad);
    }

    /** For arcs that go far around a pole: the polar cap that they lie in. */
    private void boundByPole(int arc, double southDeg, double northDeg) {
        centers[3 * arc + 2] = southDeg + northDeg < 0 ? -1 : 1;
        double nearestToEquatorDeg = southDeg + northDeg < 0 ? -northDeg : southDeg;
        setRadius(arc, StrictMath.toRadians(90 - nearestToEquatorDeg));
    }

    /** Number of arcs. */
    int count() {
        return cosSinRadii.length / 2;
    }

    /** Which arcs may be seen within a cap. */
    boolean[] within(SphericalCap cap) {
        boolean[] seen = new boolean[count()];
        Window window = new Window(cap);
        for (int arc = 0; arc < seen.length; arc++) {
            seen[arc] = window.touches(arc);
        }
        return seen;
    }

    /** Which arcs of some may be seen within a cap, in their order. */
    int[] within(SphericalCap cap, int[] some) {
        Window window = new Window(cap);
        return Arrays.stream(some).filter(window::touches).toArray();
    }

    /** A cap, as arcs are held against it. */
    private final class Window {
        private final double[] center;
        private final double cos;
        private final double sin;

        Window(SphericalCap cap) {
            double radiusRad = StrictMath.toRadians(cap.radiusDeg());
            center = Sphere.vector(cap.center().lonDeg(), cap.center().latDeg());
            cos = StrictMath.cos(radiusRad);
            sin = StrictMath.sin(radiusRad);
        }

        boolean touches(int arc) {
            double cosArc = cosSinRadii[2 * arc];
            // Where the two radii reach half around the Earth, every arc touches; cos alone would not know.
            boolean everywhere = cosArc <= -cos;
            double cosReach = cos * cosArc - sin * cosSinRadii[2 * arc + 1];
            return everywhere || cosineTo(arc, center) >= cosReach - 1e-12;
        }
    }

    private double cosineTo(int arc, double[] to) {
        return centers[3 * arc] * to[0] + centers[3 * arc + 1] * to[1] + centers[3 * arc + 2] * to[2];
    }
}

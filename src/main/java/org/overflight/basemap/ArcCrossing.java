package org.overflight.basemap;

import java.util.ArrayList;
import java.util.List;

/** Where a great arc crosses an arc of a layer. */
final class ArcCrossing {
    private final double[] from;
    private final double[] to;
    private final double[] normal;

    /**
     * @param from unit vector of the great arc's start
     * @param to unit vector of its end, less than half a turn away
     */
    ArcCrossing(double[] from, double[] to) {
        this.from = from;
        this.to = to;
        this.normal = cross(from, to);
    }

    /** Where the great arc crosses, as shares of its length, in the arc's order. */
    List<Double> shares(VertexField field, int arc) {
        List<Double> shares = new ArrayList<>();
        int first = field.arcs().first(arc);
        double before = side(field.vector(first));
        for (int v = first + 1; v <= field.arcs().last(arc); v++) {
            double after = side(field.vector(v));
            if (before > 0 != after > 0) {
                addShare(field.vector(v - 1), field.vector(v), shares);
            }
            before = after;
        }
        return shares;
    }

    /** The great circles cross where their planes do; that is on both arcs if it is between the ends of this one. */
    private void addShare(double[] p, double[] q, List<Double> shares) {
        double[] edge = cross(p, q);
        double[] meeting = cross(normal, edge);
        double length = Math.sqrt(dot(meeting, meeting));
        if (length == 0) {
            return;
        }
        double sign = dot(meeting, p) + dot(meeting, q) < 0 ? -1 / length : 1 / length;
        double[] point = {sign * meeting[0], sign * meeting[1], sign * meeting[2]};
        double total = Sphere.angleRad(from, to);
        double along = Sphere.angleRad(from, point);
        if (along < total && Sphere.angleRad(point, to) < total) {
            shares.add(along / total);
        }
    }

    private double side(double[] p) {
        return dot(normal, p);
    }

    private static double dot(double[] a, double[] b) {
        return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
    }

    private static double[] cross(double[] a, double[] b) {
        return new double[] {a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]};
    }
}

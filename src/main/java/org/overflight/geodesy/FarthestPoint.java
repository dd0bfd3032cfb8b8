package org.overflight.geodesy;

import java.util.ArrayList;
import java.util.List;
import org.overflight.model.PositionSequence;

/**
 * A point far away from a line: the farthest of a thousand that are spread evenly over the sphere.
 *
 * @param distanceRad angle between it and the line
 */
record FarthestPoint(Vector point, double distanceRad) {
    private static final int CANDIDATES = 1000;
    private static final double GOLDEN_ANGLE_DEG = 137.50776405003785;

    static FarthestPoint from(PositionSequence line) {
        List<GreatArc> arcs = arcs(line);
        FarthestPoint farthest = new FarthestPoint(new Vector(0, 0, 1), -1);
        for (int i = 0; i < CANDIDATES; i++) {
            Vector candidate = candidate(i);
            double distanceRad = distanceRad(arcs, candidate, farthest.distanceRad);
            if (distanceRad > farthest.distanceRad) {
                farthest = new FarthestPoint(candidate, distanceRad);
            }
        }
        return farthest;
    }

    private static List<GreatArc> arcs(PositionSequence line) {
        List<GreatArc> arcs = new ArrayList<>();
        arcs.add(new GreatArc(Vector.of(line.first()), Vector.of(line.first())));
        for (int i = 1; i < line.size(); i++) {
            arcs.add(new GreatArc(Vector.of(line.get(i - 1)), Vector.of(line.get(i))));
        }
        return arcs;
    }

    /** On a spiral from pole to pole whose turns are as far apart as its points. */
    private static Vector candidate(int index) {
        double height = (2 * index + 1.0) / CANDIDATES - 1;
        double across = Math.sqrt(1 - height * height);
        double lonDeg = index * GOLDEN_ANGLE_DEG;
        return new Vector(across * Degrees.cos(lonDeg), across * Degrees.sin(lonDeg), height);
    }

    /** Distance of the nearest arc; whatever is below the limit, if that is sure to be its result. */
    private static double distanceRad(List<GreatArc> arcs, Vector point, double limitRad) {
        double nearest = Double.MAX_VALUE;
        for (GreatArc arc : arcs) {
            nearest = Math.min(nearest, arc.distanceRad(point));
            if (nearest < limitRad) {
                return nearest;
            }
        }
        return nearest;
    }
}

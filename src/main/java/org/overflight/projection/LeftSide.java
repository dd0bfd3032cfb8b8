package org.overflight.projection;

import java.util.List;

/**
 * Tells whether a position lies inside of rings whose inside is on their left.
 *
 * <p>A ray, which is a great arc towards some edge, first meets the edge that bounds the part of the Earth in which the position
 * lies: it is inside if it lies to the left of that edge. Three rays, aimed at the longest edges, are asked and the majority
 * counts, for a ray may just touch a corner.
 */
final class LeftSide {
    private static final int RAYS = 3;

    /** Where on its edge a ray is aimed: at no regular division, where other corners would be behind each other. */
    private static final double AIM = 0.4871;

    private final List<TurnedRun> rings;

    /** @param rings at least one */
    LeftSide(List<TurnedRun> rings) {
        this.rings = rings;
    }

    boolean contains(double lonDeg, double latDeg) {
        double[] from = Vectors.of(lonDeg, latDeg);
        double[] corners = corners();
        int edges = corners.length / 6;
        int votes = 0;
        for (int ray = 0; ray < RAYS; ray++) {
            int first = edges * ray / RAYS;
            int target = longestEdge(corners, first, edges * (ray + 1) / RAYS);
            votes += firstSide(corners, from, aim(corners, target));
        }
        return votes > 0;
    }

    /** For each edge its two ends as unit vectors. */
    private double[] corners() {
        int edges = 0;
        for (TurnedRun ring : rings) {
            edges += ring.size();
        }
        double[] corners = new double[6 * edges];
        int used = 0;
        for (TurnedRun ring : rings) {
            int first = used;
            for (int i = 0; i < ring.size(); i++, used += 6) {
                System.arraycopy(Vectors.of(ring.lonDeg(i), ring.latDeg(i)), 0, corners, used, 3);
            }
            for (int i = 0; i < ring.size(); i++) {
                System.arraycopy(corners, first + 6 * ring.next(i), corners, first + 6 * i + 3, 3);
            }
        }
        return corners;
    }

    private static int longestEdge(double[] c, int from, int to) {
        int longest = from;
        double longestSquared = -1;
        for (int edge = from; edge < to; edge++) {
            int i = 6 * edge;
            double dx = c[i + 3] - c[i];
            double dy = c[i + 4] - c[i + 1];
            double dz = c[i + 5] - c[i + 2];
            double squared = dx * dx + dy * dy + dz * dz;
            if (squared > longestSquared) {
                longestSquared = squared;
                longest = edge;
            }
        }
        return longest;
    }

    private static double[] aim(double[] c, int edge) {
        int i = 6 * edge;
        double[] a = {c[i], c[i + 1], c[i + 2]};
        double[] b = {c[i + 3], c[i + 4], c[i + 5]};
        return Vectors.plus(Vectors.times(a, 1 - AIM), Vectors.times(b, AIM));
    }

    /** 1 if the first edge that a ray meets has its start on its left, -1 if on its right, 0 if the ray meets none. */
    private static int firstSide(double[] corners, double[] from, double[] towards) {
        Ray ray = new Ray(from, towards);
        double nearest = Double.POSITIVE_INFINITY;
        int nearestEdge = -1;
        for (int edge = 0; edge < corners.length; edge += 6) {
            double distance = ray.distance(corners, edge);
            if (distance < nearest) {
                nearest = distance;
                nearestEdge = edge;
            }
        }
        return nearestEdge < 0 ? 0 : side(corners, nearestEdge, from);
    }

    private static int side(double[] c, int i, double[] from) {
        double[] a = {c[i], c[i + 1], c[i + 2]};
        double[] b = {c[i + 3], c[i + 4], c[i + 5]};
        return Vectors.dot(Vectors.cross(a, b), from) >= 0 ? 1 : -1;
    }

    /** Half a great circle. */
    private static final class Ray {
        private final double[] from;
        private final double[] normal;
        private final double[] ahead;

        Ray(double[] from, double[] towards) {
            this.from = from;
            normal = Vectors.cross(from, towards);
            ahead = Vectors.cross(normal, from);
        }

        /** A number that grows with the distance at which the ray meets an edge; infinite if it does not. */
        double distance(double[] c, int i) {
            double sideA = normal[0] * c[i] + normal[1] * c[i + 1] + normal[2] * c[i + 2];
            double sideB = normal[0] * c[i + 3] + normal[1] * c[i + 4] + normal[2] * c[i + 5];
            if (sideA >= 0 == sideB >= 0) {
                return Double.POSITIVE_INFINITY;
            }
            double a = Math.abs(sideB);
            double b = Math.abs(sideA);
            double[] hit = {a * c[i] + b * c[i + 3], a * c[i + 1] + b * c[i + 4], a * c[i + 2] + b * c[i + 5]};
            if (Vectors.dot(hit, ahead) < 0) {
                return Double.POSITIVE_INFINITY;
            }
            double[] chord = Vectors.plus(Vectors.unit(hit), Vectors.times(from, -1));
            return Vectors.dot(chord, chord);
        }
    }
}

package org.overflight.geodesy;

import org.overflight.model.LonLat;
import org.overflight.model.PositionSequence;

/** Slow and simple measurements that the tests compare with. */
final class BruteForce {
    private static final int STEPS = 1000;

    private BruteForce() {}

    /** Largest distance of a line's points from the arcs between positions, metres. */
    static double largestDistanceM(LegPath line, PositionSequence positions) {
        double largest = 0;
        for (int i = 0; i <= STEPS; i++) {
            Vector point = Vector.of(line.at(line.lengthM() * i / STEPS));
            largest = Math.max(largest, distanceRad(positions, point));
        }
        return largest * Ellipsoid.LARGEST_RADIUS_M;
    }

    private static double distanceRad(PositionSequence positions, Vector point) {
        double smallest = Double.MAX_VALUE;
        for (int i = 1; i < positions.size(); i++) {
            GreatArc arc = new GreatArc(Vector.of(positions.get(i - 1)), Vector.of(positions.get(i)));
            double ends = Math.min(
                    arc.from().minus(point).length(), arc.to().minus(point).length());
            if (ends < smallest + arc.from().minus(arc.to()).length()) {
                smallest = Math.min(smallest, distanceRad(arc, point));
            }
        }
        return smallest;
    }

    /** By chords of 3-space, without the arc's own method: foot on the chord, then the angle. */
    private static double distanceRad(GreatArc arc, Vector point) {
        double low = 0;
        double high = 1;
        for (int i = 0; i < 40; i++) {
            double a = low + (high - low) / 3;
            double b = high - (high - low) / 3;
            if (chord(arc, a, point) < chord(arc, b, point)) {
                high = b;
            } else {
                low = a;
            }
        }
        return 2 * Math.asin(chord(arc, low, point) / 2);
    }

    private static double chord(GreatArc arc, double fraction, Vector point) {
        Vector onArc = arc.from().times(1 - fraction).plus(arc.to().times(fraction));
        return onArc.times(1 / onArc.length()).minus(point).length();
    }

    /** Smallest distance of a line's points from a position, metres. */
    static double smallestDistanceM(LegPath line, LonLat position) {
        double smallest = Double.MAX_VALUE;
        for (int i = 0; i <= STEPS; i++) {
            LonLat point = line.at(line.lengthM() * i / STEPS);
            smallest = Math.min(smallest, Ellipsoid.inverse(point, position).distanceM());
        }
        return smallest;
    }
}

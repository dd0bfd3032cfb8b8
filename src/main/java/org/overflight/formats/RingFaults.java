package org.overflight.formats;

import java.util.HashSet;
import java.util.Set;
import org.overflight.model.LonLat;
import org.overflight.model.PositionSequence;

/** Whether a ring goes through a place twice. Longitudes and latitudes serve as plane coordinates: outlines of airspaces are small. */
final class RingFaults {
    /** Every edge is compared with every other: more are not looked at. */
    private static final int MOST_POSITIONS = 500;

    private RingFaults() {}

    static boolean comesBack(PositionSequence ring) {
        return ring.size() <= MOST_POSITIONS && (repeatsPosition(ring) || crosses(ring));
    }

    private static boolean repeatsPosition(PositionSequence ring) {
        Set<LonLat> seen = new HashSet<>();
        for (int i = 0; i < ring.size(); i++) {
            if (!seen.add(ring.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean crosses(PositionSequence ring) {
        int size = ring.size();
        for (int i = 0; i < size; i++) {
            for (int k = i + 2; k < size; k++) {
                boolean neighbours = i == 0 && k == size - 1;
                if (!neighbours && cross(ring, i, k)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the edges behind two positions cross. */
    private static boolean cross(PositionSequence ring, int first, int second) {
        int firstEnd = (first + 1) % ring.size();
        int secondEnd = (second + 1) % ring.size();
        return side(ring, first, firstEnd, second) * side(ring, first, firstEnd, secondEnd) < 0
                && side(ring, second, secondEnd, first) * side(ring, second, secondEnd, firstEnd) < 0;
    }

    /** On which side of the line through two positions a third is: 1 left, -1 right, 0 on it. */
    private static double side(PositionSequence ring, int from, int to, int of) {
        double x = eastDeg(ring, from, to);
        double y = ring.latDeg(to) - ring.latDeg(from);
        double ofX = eastDeg(ring, from, of);
        double ofY = ring.latDeg(of) - ring.latDeg(from);
        return Math.signum(x * ofY - y * ofX);
    }

    private static double eastDeg(PositionSequence ring, int from, int to) {
        return Math.IEEEremainder(ring.lonDeg(to) - ring.lonDeg(from), 360);
    }
}

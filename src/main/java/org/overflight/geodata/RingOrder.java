package org.overflight.geodata;

import java.util.Arrays;
import org.overflight.model.PositionSequence;

/** Turns hand-written rings so that their smaller side is inside. */
final class RingOrder {
    private RingOrder() {}

    /** The ring with its smaller side to the left; without its first position repeated at the end. */
    static PositionSequence smallerSideInside(PositionSequence ring) {
        PositionSequence open = withoutRepetition(ring);
        return areaSr(open) < 0 ? open.reversed() : open;
    }

    private static PositionSequence withoutRepetition(PositionSequence ring) {
        int last = ring.size() - 1;
        if (last < 1 || !ring.first().equals(ring.last())) {
            return ring;
        }
        return PositionSequence.of(Arrays.copyOf(ring.toArray(), 2 * last));
    }

    /**
     * Area on the unit sphere to the left of a ring, between -2 pi and 2 pi; negative if the ring runs clockwise around the
     * smaller side.
     *
     * <p>Sum of the signed spherical excesses between each edge and the equator (R. Chamberlain, W. Duquette, "Some algorithms
     * for polygons on a sphere", JPL 2007, with the exact excess of a spherical trapezium instead of its approximation).
     */
    static double areaSr(PositionSequence ring) {
        double belowEquator = 0;
        for (int i = 0, n = ring.size(); i < n; i++) {
            int j = (i + 1) % n;
            double turn = StrictMath.toRadians(Math.IEEEremainder(ring.lonDeg(j) - ring.lonDeg(i), 360));
            double a = StrictMath.tan(StrictMath.toRadians(ring.latDeg(i)) / 2);
            double b = StrictMath.tan(StrictMath.toRadians(ring.latDeg(j)) / 2);
            belowEquator += 2 * StrictMath.atan2(StrictMath.tan(turn / 2) * (a + b), 1 + a * b);
        }
        // Going east along a northern edge has the area towards the equator on its right.
        return StrictMath.IEEEremainder(-belowEquator, 4 * Math.PI);
    }
}

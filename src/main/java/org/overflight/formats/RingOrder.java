package org.overflight.formats;

import java.util.ArrayList;
import java.util.List;
import org.overflight.model.PositionSequence;
import org.overflight.model.SphericalPolygon;

/**
 * Which way rings of files run. Files keep to no order, so the inside of a ring is the smaller of its two sides; an outer ring
 * is turned to have it on its left, a hole on its right.
 *
 * <p>In one pass over the ring, because a hostile one may have millions of edges across half the Earth. The area between an
 * arc and the equator: R. Chamberlain and W. Duquette, "Some algorithms for polygons on a sphere", JPL 07-03 (2007).
 */
final class RingOrder {
    private RingOrder() {}

    /**
     * A region.
     *
     * @param rings the outline first, then holes
     */
    static SphericalPolygon region(List<PositionSequence> rings) {
        List<PositionSequence> ordered = new ArrayList<>();
        for (PositionSequence ring : rings) {
            PositionSequence outer = leftAreaSr(ring) > 2 * Math.PI ? ring.reversed() : ring;
            ordered.add(ordered.isEmpty() ? outer : outer.reversed());
        }
        return new SphericalPolygon(ordered);
    }

    /** Area to the left of a ring on the unit sphere, 0 to 4 pi. */
    static double leftAreaSr(PositionSequence ring) {
        double belowSr = 0;
        double turnDeg = 0;
        for (int i = 0; i < ring.size(); i++) {
            int next = (i + 1) % ring.size();
            double stepDeg = Math.IEEEremainder(ring.lonDeg(next) - ring.lonDeg(i), 360);
            turnDeg += stepDeg;
            belowSr += areaBelowSr(stepDeg, ring.latDeg(i), ring.latDeg(next));
        }
        boolean roundPole = (Math.round(turnDeg / 360) & 1) != 0;
        double left = (roundPole ? 2 * Math.PI : 0) - belowSr;
        double turned = left % (4 * Math.PI);
        return turned < 0 ? turned + 4 * Math.PI : turned;
    }

    /** Between an arc and the equator; negative if the arc goes west, or lies in the south. */
    private static double areaBelowSr(double stepDeg, double fromLatDeg, double toLatDeg) {
        double from = StrictMath.tan(Math.toRadians(fromLatDeg) / 2);
        double to = StrictMath.tan(Math.toRadians(toLatDeg) / 2);
        double half = StrictMath.tan(Math.toRadians(stepDeg) / 2);
        return 2 * StrictMath.atan2(half * (from + to), 1 + from * to);
    }
}

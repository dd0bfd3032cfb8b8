package org.overflight.geodesy;

import org.overflight.model.LonLat;
import org.overflight.model.PositionSequence;
import org.overflight.model.SphericalPolygon;

/**
 * A region that is asked often what it holds. What the south pole is, inside or outside, follows once from the rings; a
 * position is the same as the pole if the meridian from it to the pole crosses an even number of edges.
 */
public final class PreparedRegion {
    private final SphericalPolygon region;
    private final boolean holdsSouthPole;

    private PreparedRegion(SphericalPolygon region) {
        this.region = region;
        this.holdsSouthPole = holdsSouthPole(region);
    }

    /** Prepares a region. */
    public static PreparedRegion of(SphericalPolygon region) {
        return new PreparedRegion(region);
    }

    /** Whether a position is inside; on the very edge either answer is right. */
    public boolean contains(LonLat position) {
        Meridian meridian = new Meridian(position.lonDeg(), Vector.of(position));
        boolean inside = holdsSouthPole;
        for (PositionSequence ring : region.rings()) {
            inside ^= meridian.crossingsSouth(ring) % 2 != 0;
        }
        return inside;
    }

    /**
     * Rings that go round the Earth eastward on the whole have the north on their left. If they do not go round, the area
     * south of all edges, eastward ones positive, is minus the region's area, or the Earth's less that if the pole is inside.
     */
    private static boolean holdsSouthPole(SphericalPolygon region) {
        double turnsDeg = 0;
        double southArea = 0;
        for (PositionSequence ring : region.rings()) {
            RingWalk edge = new RingWalk(ring);
            while (edge.next()) {
                turnsDeg += edge.turnDeg();
                southArea += southArea(edge);
            }
        }
        long turns = Math.round(turnsDeg / 360);
        return turns == 0 ? southArea > 0 : turns < 0;
    }

    /** Area of the triangle of an edge and the south pole on the unit sphere, positive if the edge leads eastward. */
    private static double southArea(RingWalk edge) {
        double turnRad = Math.toRadians(edge.turnDeg());
        double heights = tanHalfFromSouth(edge.fromLatDeg()) * tanHalfFromSouth(edge.toLatDeg());
        return 2 * StrictMath.atan2(heights * Degrees.sin(edge.turnDeg()), 1 + heights * StrictMath.cos(turnRad));
    }

    private static double tanHalfFromSouth(double latDeg) {
        return StrictMath.tan(Math.toRadians(latDeg + 90) / 2);
    }
}

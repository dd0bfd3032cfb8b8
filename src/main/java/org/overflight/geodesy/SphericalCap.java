package org.overflight.geodesy;

import java.util.List;
import org.overflight.model.LonLat;
import org.overflight.model.PositionSequence;
import org.overflight.model.SphericalPolygon;

/**
 * All positions within an angle of a centre, on the sphere of geodetic coordinates.
 *
 * @param radiusDeg degrees, 0 to 180; 180 is the whole sphere
 */
public record SphericalCap(LonLat center, double radiusDeg) {
    private static final double QUARTER_RAD = Math.PI / 2;

    /** Whether a position is within the cap, its edge included. */
    public boolean contains(LonLat position) {
        return Math.toDegrees(Vector.of(center).angleRad(Vector.of(position))) <= radiusDeg;
    }

    /**
     * Its edge as a ring with the centre to the left.
     *
     * @param toleranceM largest distance of the edge from the great arcs between neighbours, metres
     */
    SphericalPolygon region(double toleranceM) {
        Vector middle = Vector.of(center);
        Vector across = middle.anyPerpendicular();
        Vector along = middle.cross(across);
        double sin = Degrees.sin(radiusDeg);
        double cos = Degrees.cos(radiusDeg);
        double[] quarters = {0, QUARTER_RAD, 2 * QUARTER_RAD, 3 * QUARTER_RAD, 4 * QUARTER_RAD};
        List<LonLat> closed = AdaptiveLine.positions(
                angleRad -> middle.times(cos)
                        .plus(across.times(sin * StrictMath.cos(angleRad)))
                        .plus(along.times(sin * StrictMath.sin(angleRad)))
                        .position(),
                quarters,
                toleranceM);
        return new SphericalPolygon(List.of(PositionSequence.of(closed.subList(0, closed.size() - 1))));
    }
}

package org.overflight.geodesy;

import java.util.List;
import org.overflight.model.LonLat;
import org.overflight.model.PositionSequence;
import org.overflight.model.SphericalPolygon;

/** All positions within a distance of a centre, along geodesics. */
public final class Circles {
    /**
     * Largest radius, metres. Beyond it, lines from the centre begin to meet behind the Earth (from 19 970 km on), and what is
     * left outside is a spot of 100 km.
     */
    public static final double LARGEST_RADIUS_M = 19_900_000;

    private static final double[] QUARTERS = {360, 270, 180, 90, 0};

    private Circles() {}

    /**
     * The disc around a centre as a region; it may hold poles and more than half of the Earth.
     *
     * @param radiusM metres, over 0 and at most {@link #LARGEST_RADIUS_M}
     * @param toleranceM largest distance of the true circle from the edges, metres
     * @return one ring, counter-clockwise as seen from above the centre
     */
    public static SphericalPolygon ring(LonLat center, double radiusM, double toleranceM) {
        requireRadius(radiusM);
        List<LonLat> closed = AdaptiveLine.positions(
                azimuthDeg -> Ellipsoid.direct(center, azimuthDeg, radiusM), QUARTERS, toleranceM);
        return new SphericalPolygon(List.of(PositionSequence.of(closed.subList(0, closed.size() - 1))));
    }

    private static void requireRadius(double radiusM) {
        if (!(radiusM > 0 && radiusM <= LARGEST_RADIUS_M)) {
            throw new IllegalArgumentException("radius not within 0..19 900 km: " + radiusM + " m");
        }
    }
}

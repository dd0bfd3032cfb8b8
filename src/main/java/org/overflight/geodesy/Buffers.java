package org.overflight.geodesy;

import java.util.ArrayList;
import java.util.List;
import org.overflight.model.LineKind;
import org.overflight.model.LonLat;
import org.overflight.model.PositionSequence;
import org.overflight.model.SphericalPolygon;

/** All positions within a distance of a line: a strip along each of its arcs and a disc round each of its positions, joined. */
public final class Buffers {
    /** Largest radius, metres. */
    public static final double LARGEST_RADIUS_M = 5_000_000;

    /** What share of a distance the angle between verticals may miss. */
    private static final double SAFETY = 1.02;

    /** Largest distance of a line that is given by its corners from the positions that stand for it, metres. */
    private static final double LINE_TOLERANCE_M = 10;

    private Buffers() {}

    /**
     * The shortest line through positions, as fine as a buffer needs it.
     *
     * @param corners at least two
     */
    public static PositionSequence line(List<LonLat> corners) {
        return LegPath.through(corners, LineKind.GEODESIC).positions(LINE_TOLERANCE_M);
    }

    /**
     * Whether the region around a line leaves anything outside; if not, it has no edge, and none is made.
     *
     * @param radiusM metres, over 0 and at most {@link #LARGEST_RADIUS_M}
     */
    public static boolean leavesOutside(PositionSequence line, double radiusM) {
        return isClear(FarthestPoint.from(line), radiusM);
    }

    /**
     * The region around a line; it may hold poles, and holes where the line goes round something.
     *
     * @param line at least one position; what joins them are great arcs
     * @param radiusM metres, over 0 and at most {@link #LARGEST_RADIUS_M}
     * @param toleranceM largest distance of the true edge from the region's edges, metres
     * @throws IllegalArgumentException if the radius is out of range, or the line comes so close to every place that nothing is left outside
     */
    public static SphericalPolygon around(PositionSequence line, double radiusM, double toleranceM) {
        if (!(radiusM > 0 && radiusM <= LARGEST_RADIUS_M)) {
            throw new IllegalArgumentException("radius not within 0..5 000 km: " + radiusM + " m");
        }
        List<SphericalPolygon> parts = new ArrayList<>();
        parts.add(Circles.ring(line.first(), radiusM, toleranceM / 2));
        for (int i = 1; i < line.size(); i++) {
            if (!line.get(i).equals(line.get(i - 1))) {
                parts.add(strip(line.get(i - 1), line.get(i), radiusM, toleranceM / 2));
                parts.add(Circles.ring(line.get(i), radiusM, toleranceM / 2));
            }
        }
        return SphericalUnion.of(parts, pointOutside(line, radiusM), toleranceM / 2);
    }

    /** The two sides of an arc at a distance, as a ring. */
    private static SphericalPolygon strip(LonLat from, LonLat to, double radiusM, double toleranceM) {
        GreatArc arc = new GreatArc(Vector.of(from), Vector.of(to));
        double[] ends = {0, 1};
        List<LonLat> ring =
                new ArrayList<>(AdaptiveLine.positions(place -> beside(arc, place, 90, radiusM), ends, toleranceM));
        ring.addAll(AdaptiveLine.positions(place -> beside(arc, 1 - place, -90, radiusM), ends, toleranceM));
        return new SphericalPolygon(List.of(PositionSequence.of(ring)));
    }

    /** The position at a distance to the right (90) or left (-90) of a place on an arc, 0 to 1. */
    private static LonLat beside(GreatArc arc, double place, double turnDeg, double radiusM) {
        LonLat position = arc.at(place).position();
        return Ellipsoid.direct(position, courseDeg(arc, position) + turnDeg, radiusM);
    }

    /** Course of an arc of geodetic coordinates on the ellipsoid, where a degree of latitude is shorter than on a sphere. */
    private static double courseDeg(GreatArc arc, LonLat position) {
        Vector forward = arc.left().unit().cross(Vector.of(position));
        double sinLon = Degrees.sin(position.lonDeg());
        double cosLon = Degrees.cos(position.lonDeg());
        double sinLat = Degrees.sin(position.latDeg());
        Vector east = new Vector(-sinLon, cosLon, 0);
        Vector north = new Vector(-sinLat * cosLon, -sinLat * sinLon, Degrees.cos(position.latDeg()));
        double flattening =
                (1 - Ellipsoid.ECCENTRICITY_SQUARED) / (1 - Ellipsoid.ECCENTRICITY_SQUARED * sinLat * sinLat);
        return Math.toDegrees(StrictMath.atan2(forward.dot(east), forward.dot(north) * flattening));
    }

    private static Vector pointOutside(PositionSequence line, double radiusM) {
        FarthestPoint farthest = FarthestPoint.from(line);
        if (!isClear(farthest, radiusM)) {
            throw new IllegalArgumentException("a buffer of " + radiusM + " m leaves nothing outside");
        }
        return farthest.point();
    }

    private static boolean isClear(FarthestPoint farthest, double radiusM) {
        return farthest.distanceRad() >= SAFETY * radiusM / Ellipsoid.EQUATORIAL_RADIUS_M;
    }
}

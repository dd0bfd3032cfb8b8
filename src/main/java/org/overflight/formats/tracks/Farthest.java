package org.overflight.formats.tracks;

/**
 * The longest of the distances from one fix to others. No two positions are farther apart on the ellipsoid than the angle between
 * them by the largest radius of curvature, so that a distance is measured only where it may be longer than the longest so far.
 */
final class Farthest {
    /** Of {@link Fixes#distanceM}, relative, and of what is computed here. */
    private static final double INACCURACY = 1e-5;

    private static final double LARGEST_DIAMETER_M = 2 * Deviations.RADIUS_M * (1 + INACCURACY);

    private final Fixes fixes;
    private final int from;
    private final double lonDeg;
    private final double latDeg;
    private final double cosLat;
    private double distanceM;
    private double nearHaversine;

    Farthest(Fixes fixes, int from) {
        this.fixes = fixes;
        this.from = from;
        this.lonDeg = fixes.lonDeg(from);
        this.latDeg = fixes.latDeg(from);
        this.cosLat = cos(latDeg);
    }

    /** Looks at another fix. */
    void add(int to) {
        if (haversine(to) <= nearHaversine) {
            return;
        }
        double toM = fixes.distanceM(from, to);
        if (toM > distanceM) {
            distanceM = toM;
            nearHaversine = square(StrictMath.sin(distanceM / LARGEST_DIAMETER_M));
        }
    }

    /** The longest distance, metres; 0 if there is no other fix. */
    double distanceM() {
        return distanceM;
    }

    /** Of the angle on the sphere of geodetic coordinates: the square of the sine of its half. */
    private double haversine(int to) {
        double toLatDeg = fixes.latDeg(to);
        double halfNorth = StrictMath.sin(StrictMath.toRadians((toLatDeg - latDeg) / 2));
        double halfEast = StrictMath.sin(StrictMath.toRadians((fixes.lonDeg(to) - lonDeg) / 2));
        return square(halfNorth) + cosLat * cos(toLatDeg) * square(halfEast);
    }

    private static double cos(double deg) {
        return StrictMath.cos(StrictMath.toRadians(deg));
    }

    private static double square(double value) {
        return value * value;
    }
}

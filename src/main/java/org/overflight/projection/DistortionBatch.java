package org.overflight.projection;

/**
 * Tissot's indicatrix at many positions at once, by one-sided differences of a few metres: half as exact as {@link Tissot} and
 * several times as fast, for looking at dozens of projections.
 */
final class DistortionBatch {
    private static final double STEP_RAD = 1e-6;
    private static final double LEAST_COSINE = 1e-4;

    private final double[] xy;
    private final Distortion[] distortions;

    private DistortionBatch(double[] xy, Distortion[] distortions) {
        this.xy = xy;
        this.distortions = distortions;
    }

    /** @param turnedLonLatDeg longitude from the central meridian, latitude, ... */
    static DistortionBatch of(PlaneProjection projection, double[] turnedLonLatDeg) {
        int count = turnedLonLatDeg.length / 2;
        double[] points = new double[6 * count];
        for (int i = 0; i < count; i++) {
            double lonDeg = turnedLonLatDeg[2 * i];
            double latDeg = turnedLonLatDeg[2 * i + 1];
            double cosLat = Math.max(LEAST_COSINE, StrictMath.cos(Math.toRadians(latDeg)));
            points[6 * i] = lonDeg;
            points[6 * i + 1] = latDeg;
            points[6 * i + 2] = lonDeg - inwards(lonDeg) / cosLat;
            points[6 * i + 3] = latDeg;
            points[6 * i + 4] = lonDeg;
            points[6 * i + 5] = latDeg - inwards(latDeg);
        }
        double[] xy = new double[6 * count];
        projection.forward(points, xy, 3 * count);
        Distortion[] distortions = new Distortion[count];
        for (int i = 0; i < count; i++) {
            distortions[i] = distortion(xy, 6 * i, points);
        }
        return new DistortionBatch(xy, distortions);
    }

    double xM(int i) {
        return xy[6 * i];
    }

    double yM(int i) {
        return xy[6 * i + 1];
    }

    /** Around position {@code i}; its scales are no positive numbers where the projection is singular or undefined. */
    Distortion at(int i) {
        return distortions[i];
    }

    /** A step of the size of {@link #STEP_RAD}, towards the middle of the map if it is subtracted. */
    private static double inwards(double deg) {
        return Math.copySign(Math.toDegrees(STEP_RAD), deg);
    }

    private static Distortion distortion(double[] xy, int at, double[] points) {
        double latDeg = points[at + 1];
        double sin = StrictMath.sin(Math.toRadians(latDeg));
        double e2 = Spheroid.WGS84.eccentricitySquared();
        double w = 1 - e2 * sin * sin;
        double nu = Spheroid.WGS84.semiMajorM() / Math.sqrt(w);
        double cosLat = Math.max(LEAST_COSINE, Math.sqrt(1 - sin * sin));
        double eastM = nu * cosLat * Math.toRadians(points[at + 2] - points[at]);
        double northM = nu * (1 - e2) / w * Math.toRadians(points[at + 5] - latDeg);
        return new Distortion(
                (xy[at + 2] - xy[at]) / eastM,
                (xy[at + 4] - xy[at]) / northM,
                (xy[at + 3] - xy[at + 1]) / eastM,
                (xy[at + 5] - xy[at + 1]) / northM);
    }
}

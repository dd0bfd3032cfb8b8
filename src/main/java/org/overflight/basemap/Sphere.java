package org.overflight.basemap;

import org.overflight.model.LonLat;

/** The mean sphere, on which detail is weighed; nothing that is measured for a reader is measured on it. */
final class Sphere {
    /** Mean radius of the Earth (IUGG), metres. */
    static final double RADIUS_M = 6_371_008.8;

    /** Length of a degree of a great circle, metres. */
    static final double DEGREE_M = RADIUS_M * Math.PI / 180;

    private Sphere() {}

    /** Unit vector of a position: x to 0 E on the equator, z to the north pole. */
    static double[] vector(double lonDeg, double latDeg) {
        double lon = StrictMath.toRadians(lonDeg);
        double lat = StrictMath.toRadians(latDeg);
        double cosLat = StrictMath.cos(lat);
        return new double[] {cosLat * StrictMath.cos(lon), cosLat * StrictMath.sin(lon), StrictMath.sin(lat)};
    }

    /** Angle between two unit vectors, radians; good for small ones too. */
    static double angleRad(double[] a, double[] b) {
        double x = a[0] - b[0];
        double y = a[1] - b[1];
        double z = a[2] - b[2];
        return 2 * StrictMath.asin(Math.min(1, Math.sqrt(x * x + y * y + z * z) / 2));
    }

    /**
     * A position on the great arc between two unit vectors.
     *
     * @param share of the arc's length, 0 to 1
     */
    static LonLat between(double[] a, double[] b, double share) {
        double angle = angleRad(a, b);
        double fromA = angle == 0 ? 1 : StrictMath.sin((1 - share) * angle);
        double fromB = angle == 0 ? 0 : StrictMath.sin(share * angle);
        double x = fromA * a[0] + fromB * b[0];
        double y = fromA * a[1] + fromB * b[1];
        double z = fromA * a[2] + fromB * b[2];
        double latDeg = StrictMath.toDegrees(StrictMath.atan2(z, Math.sqrt(x * x + y * y)));
        return LonLat.wrapped(StrictMath.toDegrees(StrictMath.atan2(y, x)), latDeg);
    }

    /** A longitude not far beyond the antimeridian, brought into -180 to 180 degrees. */
    static double wrappedLonDeg(double lonDeg) {
        return lonDeg > 180 ? lonDeg - 360 : lonDeg < -180 ? lonDeg + 360 : lonDeg;
    }
}

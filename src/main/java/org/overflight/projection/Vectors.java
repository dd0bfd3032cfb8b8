package org.overflight.projection;

/** Vectors of three numbers: x towards longitude 0 on the equator, z towards the north pole. */
final class Vectors {
    private Vectors() {}

    /** The unit vector to a position. */
    static double[] of(double lonDeg, double latDeg) {
        double lon = Math.toRadians(lonDeg);
        double lat = Math.toRadians(latDeg);
        double cos = Math.abs(latDeg) == 90 ? 0 : StrictMath.cos(lat);
        return new double[] {cos * StrictMath.cos(lon), cos * StrictMath.sin(lon), StrictMath.sin(lat)};
    }

    static double lonDeg(double[] v) {
        return Math.toDegrees(StrictMath.atan2(v[1], v[0]));
    }

    static double latDeg(double[] v) {
        return Math.toDegrees(StrictMath.atan2(v[2], Math.sqrt(v[0] * v[0] + v[1] * v[1])));
    }

    static double dot(double[] a, double[] b) {
        return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
    }

    static double[] cross(double[] a, double[] b) {
        return new double[] {a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]};
    }

    static double[] plus(double[] a, double[] b) {
        return new double[] {a[0] + b[0], a[1] + b[1], a[2] + b[2]};
    }

    static double[] times(double[] a, double factor) {
        return new double[] {a[0] * factor, a[1] * factor, a[2] * factor};
    }

    /** The vector brought to length 1. */
    static double[] unit(double[] a) {
        return times(a, 1 / Math.sqrt(dot(a, a)));
    }

    /** Angle between two unit vectors, degrees. */
    static double angleDeg(double[] a, double[] b) {
        double[] normal = cross(a, b);
        return Math.toDegrees(StrictMath.atan2(Math.sqrt(dot(normal, normal)), dot(a, b)));
    }
}

package org.overflight.geodesy;

import org.overflight.model.LonLat;

/** A direction from the centre of the sphere of geodetic coordinates, or any other vector of three; x to 0 E, y to 90 E, z to the north pole. */
record Vector(double x, double y, double z) {
    /** The unit vector of a position. */
    static Vector of(LonLat position) {
        return of(position.lonDeg(), position.latDeg());
    }

    /** The unit vector of a position, degrees. */
    static Vector of(double lonDeg, double latDeg) {
        double across = Degrees.cos(latDeg);
        return new Vector(across * Degrees.cos(lonDeg), across * Degrees.sin(lonDeg), Degrees.sin(latDeg));
    }

    Vector plus(Vector other) {
        return new Vector(x + other.x, y + other.y, z + other.z);
    }

    Vector minus(Vector other) {
        return new Vector(x - other.x, y - other.y, z - other.z);
    }

    Vector times(double factor) {
        return new Vector(x * factor, y * factor, z * factor);
    }

    double dot(Vector other) {
        return x * other.x + y * other.y + z * other.z;
    }

    Vector cross(Vector other) {
        return new Vector(y * other.z - z * other.y, z * other.x - x * other.z, x * other.y - y * other.x);
    }

    /** Twice the cross product, of unit vectors, kept exact if they nearly agree. */
    Vector stableCross(Vector other) {
        return minus(other).cross(plus(other));
    }

    double length() {
        return Math.sqrt(dot(this));
    }

    /** The vector of length one; the null vector stays. */
    Vector unit() {
        double length = length();
        return length == 0 ? this : times(1 / length);
    }

    /** A unit vector at right angles to this one. */
    Vector anyPerpendicular() {
        boolean isUpright = Math.abs(z) > Math.abs(x) && Math.abs(z) > Math.abs(y);
        return cross(isUpright ? new Vector(1, 0, 0) : new Vector(0, 0, 1)).unit();
    }

    /** Angle between this and another unit vector, radians, 0 to pi. */
    double angleRad(Vector other) {
        return 2 * StrictMath.atan2(minus(other).length(), plus(other).length());
    }

    /** The position in this direction. */
    LonLat position() {
        double latDeg = Math.toDegrees(StrictMath.atan2(z, Math.sqrt(x * x + y * y)));
        return LonLat.wrapped(Math.toDegrees(StrictMath.atan2(y, x)), latDeg);
    }
}

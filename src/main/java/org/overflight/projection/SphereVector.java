package org.overflight.projection;

import org.overflight.model.LonLat;

/** A vector of space, in which positions are the unit vectors of the sphere of geodetic coordinates. */
record SphereVector(double x, double y, double z) {
    static SphereVector of(LonLat position) {
        double lon = Math.toRadians(position.lonDeg());
        double lat = Math.toRadians(position.latDeg());
        double cosLat = StrictMath.cos(lat);
        return new SphereVector(cosLat * StrictMath.cos(lon), cosLat * StrictMath.sin(lon), StrictMath.sin(lat));
    }

    double dot(SphereVector other) {
        return x * other.x + y * other.y + z * other.z;
    }

    SphereVector cross(SphereVector other) {
        return new SphereVector(y * other.z - z * other.y, z * other.x - x * other.z, x * other.y - y * other.x);
    }

    SphereVector plus(SphereVector other) {
        return new SphereVector(x + other.x, y + other.y, z + other.z);
    }

    SphereVector times(double factor) {
        return new SphereVector(x * factor, y * factor, z * factor);
    }

    double length() {
        return Math.sqrt(dot(this));
    }

    /** The angle between two vectors, degrees, right for small and large ones. */
    double angleDeg(SphereVector other) {
        return Math.toDegrees(StrictMath.atan2(cross(other).length(), dot(other)));
    }

    /** A unit vector on the shorter arc to another one, at a fraction of its length; on some arc if they are opposite. */
    SphereVector between(SphereVector other, double fraction) {
        double angle = Math.toRadians(angleDeg(other));
        SphereVector across = other.plus(times(-dot(other)));
        if (across.length() < 1e-12) {
            across = cross(Math.abs(z) < 0.9 ? new SphereVector(0, 0, 1) : new SphereVector(1, 0, 0));
        }
        return times(StrictMath.cos(fraction * angle))
                .plus(across.times(StrictMath.sin(fraction * angle) / across.length()));
    }

    /** The position in whose direction the vector points. */
    LonLat position() {
        double lonDeg = Math.toDegrees(StrictMath.atan2(y, x));
        double latDeg = Math.toDegrees(StrictMath.atan2(z, Math.sqrt(x * x + y * y)));
        return new LonLat(lonDeg, latDeg);
    }
}

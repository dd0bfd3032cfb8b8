package org.overflight.model;

/**
 * A position on the WGS 84 ellipsoid.
 *
 * @param lonDeg geodetic longitude, degrees east, -180 to 180; both ends name the antimeridian
 * @param latDeg geodetic latitude, degrees north, -90 to 90
 */
public record LonLat(double lonDeg, double latDeg) {
    /** @throws IllegalArgumentException if a coordinate is not a number or out of range */
    public LonLat {
        if (!(lonDeg >= -180 && lonDeg <= 180)) {
            throw new IllegalArgumentException("longitude outside -180..180: " + lonDeg);
        }
        if (!(latDeg >= -90 && latDeg <= 90)) {
            throw new IllegalArgumentException("latitude outside -90..90: " + latDeg);
        }
    }

    /** The position with its longitude brought into -180..180 by whole turns. */
    public static LonLat wrapped(double lonDeg, double latDeg) {
        double turned = lonDeg >= -180 && lonDeg <= 180 ? lonDeg : Math.IEEEremainder(lonDeg, 360);
        return new LonLat(turned, latDeg);
    }
}

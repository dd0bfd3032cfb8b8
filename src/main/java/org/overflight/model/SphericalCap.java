package org.overflight.model;

/**
 * All positions within an angle of a centre, on the sphere of geodetic latitudes and longitudes: a bound for what a map can show.
 *
 * @param radiusDeg angle at the Earth's centre, degrees, 0 to 180; 180 is the whole Earth
 */
public record SphericalCap(LonLat center, double radiusDeg) {
    /** The whole Earth. */
    public static final SphericalCap WHOLE_EARTH = new SphericalCap(new LonLat(0, 0), 180);

    /** @throws IllegalArgumentException if the radius is not a number or out of range */
    public SphericalCap {
        if (!(radiusDeg >= 0 && radiusDeg <= 180)) {
            throw new IllegalArgumentException("cap radius outside 0..180: " + radiusDeg);
        }
    }
}

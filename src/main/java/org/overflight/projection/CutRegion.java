package org.overflight.projection;

import org.overflight.model.LonLat;

/** The part of the Earth on which a map is defined: all geometry is cut along its edge, on the sphere. */
sealed interface CutRegion {
    /** The meridian from which the map counts its longitudes, degrees east. */
    double centralMeridianDeg();

    /** A longitude counted from the central meridian, -180 to 180 degrees. */
    default double turnedDeg(double lonDeg) {
        double differenceDeg = lonDeg - centralMeridianDeg();
        return differenceDeg >= -180 && differenceDeg <= 180 ? differenceDeg : Math.IEEEremainder(differenceDeg, 360);
    }

    /**
     * All longitudes between two parallels, cut open along the meridian opposite to the central one: for cylindrical,
     * pseudocylindrical and conic projections.
     *
     * @param southDeg southern limit, -90 for all
     * @param northDeg northern limit, 90 for all
     */
    record LonLatBand(double centralMeridianDeg, double southDeg, double northDeg) implements CutRegion {}

    /**
     * All within a small circle: for azimuthal projections, and for transverse and oblique ones.
     *
     * @param radiusDeg spherical radius on geodetic coordinates, over 0 and under 180
     */
    record Cap(LonLat center, double radiusDeg) implements CutRegion {
        @Override
        public double centralMeridianDeg() {
            return center.lonDeg();
        }
    }
}

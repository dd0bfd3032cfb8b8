package org.overflight.projection;

/**
 * The figure of the Earth that a projection assumes: an ellipsoid of revolution, or a sphere if the axes are equal.
 *
 * @param semiMajorM equatorial radius, metres
 * @param semiMinorM polar radius, metres; not larger than the equatorial one
 */
record Spheroid(double semiMajorM, double semiMinorM) {
    /** The figure of positions in this program. */
    static final Spheroid WGS84 = ofInverseFlattening(6378137.0, 298.257223563);

    /** @throws IllegalArgumentException if the axes are no positive numbers or the polar radius is the larger one */
    Spheroid {
        if (!(semiMinorM > 0 && semiMajorM >= semiMinorM && semiMajorM < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("no figure of the Earth: " + semiMajorM + ", " + semiMinorM);
        }
    }

    static Spheroid ofInverseFlattening(double semiMajorM, double inverseFlattening) {
        return new Spheroid(semiMajorM, semiMajorM * (1 - 1 / inverseFlattening));
    }

    static Spheroid sphere(double radiusM) {
        return new Spheroid(radiusM, radiusM);
    }

    boolean isSphere() {
        return semiMajorM == semiMinorM;
    }

    /** First eccentricity squared, 0 for a sphere. */
    double eccentricitySquared() {
        return 1 - (semiMinorM * semiMinorM) / (semiMajorM * semiMajorM);
    }

    /** Third flattening, (a - b) / (a + b). */
    double thirdFlattening() {
        return (semiMajorM - semiMinorM) / (semiMajorM + semiMinorM);
    }
}

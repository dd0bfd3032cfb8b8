package org.overflight.projection;

/**
 * The latitude at which a conformal map of the spheroid onto a sphere puts a geodetic one, by their tangents, which keep their
 * digits at the poles: Karney (2011), equations 7 to 9 and 19 to 21.
 *
 * @param eccentricity first eccentricity, 0 for a sphere
 */
record ConformalLatitude(double eccentricity) {
    private static final int MOST_STEPS = 6;

    /** Tangent of the conformal latitude from the tangent of the geodetic one. */
    double tangent(double tau) {
        double secant = Math.sqrt(1 + tau * tau);
        double sigma = StrictMath.sinh(eccentricity * atanh(eccentricity * tau / secant));
        return tau * Math.sqrt(1 + sigma * sigma) - sigma * secant;
    }

    /** Tangent of the geodetic latitude from the tangent of the conformal one, by Newton's method. */
    double geodeticTangent(double conformalTau) {
        double e2 = eccentricity * eccentricity;
        double tau = conformalTau / (1 - e2);
        for (int i = 0; i < MOST_STEPS; i++) {
            double approached = tangent(tau);
            double slope =
                    (1 - e2) * Math.sqrt((1 + approached * approached) * (1 + tau * tau)) / (1 + (1 - e2) * tau * tau);
            double step = (conformalTau - approached) / slope;
            tau += step;
            if (!(Math.abs(step) > 1e-14 * Math.max(1, Math.abs(tau)))) {
                break;
            }
        }
        return tau;
    }

    private static double atanh(double x) {
        return (StrictMath.log1p(x) - StrictMath.log1p(-x)) / 2;
    }
}

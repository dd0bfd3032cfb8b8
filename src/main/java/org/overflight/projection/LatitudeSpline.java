package org.overflight.projection;

/**
 * A cubic spline through values at 0, 5, ..., 90 degrees of latitude. At the equator it continues as a mirror image; at the pole
 * its last two pieces are one cubic (de Boor's "not-a-knot" condition).
 */
final class LatitudeSpline {
    private static final double SPACING_DEG = 5;
    private static final int LAST = 18;

    private final double[] values;
    private final double[] secondDerivatives;

    private LatitudeSpline(double[] values, double[] secondDerivatives) {
        this.values = values;
        this.secondDerivatives = secondDerivatives;
    }

    /** A spline that is level at the equator. */
    static LatitudeSpline even(double... values) {
        // 2 m0 + m1 = 6 (v1 - v0) / h^2: no slope at the equator.
        return new LatitudeSpline(
                values, solve(values, -0.5, 3 * (values[1] - values[0]) / (SPACING_DEG * SPACING_DEG)));
    }

    /** A spline that is straight at the equator. */
    static LatitudeSpline odd(double... values) {
        return new LatitudeSpline(values, solve(values, 0, 0));
    }

    /** The value at a latitude from 0 to 90 degrees. */
    double value(double latDeg) {
        int i = piece(latDeg);
        double right = latDeg / SPACING_DEG - i;
        double left = 1 - right;
        double bend = SPACING_DEG * SPACING_DEG / 6;
        return left * values[i]
                + right * values[i + 1]
                + bend
                        * ((left * left * left - left) * secondDerivatives[i]
                                + (right * right * right - right) * secondDerivatives[i + 1]);
    }

    /** The slope per degree at a latitude from 0 to 90 degrees. */
    double slope(double latDeg) {
        int i = piece(latDeg);
        double right = latDeg / SPACING_DEG - i;
        double left = 1 - right;
        return (values[i + 1] - values[i]) / SPACING_DEG
                + SPACING_DEG
                        / 6
                        * ((1 - 3 * left * left) * secondDerivatives[i]
                                + (3 * right * right - 1) * secondDerivatives[i + 1]);
    }

    private static int piece(double latDeg) {
        return Math.min((int) (latDeg / SPACING_DEG), LAST - 1);
    }

    /**
     * The second derivatives at the nodes: the usual tridiagonal equations, solved from the equator to the pole and back.
     *
     * @param ratio with {@code constant}: the first one is ratio times the second plus constant
     */
    private static double[] solve(double[] values, double ratio, double constant) {
        double[] ratios = new double[LAST];
        double[] constants = new double[LAST];
        ratios[0] = ratio;
        constants[0] = constant;
        for (int i = 1; i < LAST - 1; i++) {
            double pivot = 4 + ratios[i - 1];
            ratios[i] = -1 / pivot;
            constants[i] = (curvature(values, i) - constants[i - 1]) / pivot;
        }
        double[] solution = new double[LAST + 1];
        solution[LAST - 1] = curvature(values, LAST - 1) / 6;
        for (int i = LAST - 2; i >= 0; i--) {
            solution[i] = ratios[i] * solution[i + 1] + constants[i];
        }
        solution[LAST] = 2 * solution[LAST - 1] - solution[LAST - 2];
        return solution;
    }

    private static double curvature(double[] values, int i) {
        return 6 * (values[i + 1] - 2 * values[i] + values[i - 1]) / (SPACING_DEG * SPACING_DEG);
    }
}

package org.overflight.projection;

/** A sum of c<sub>k</sub> sin(k x), k = 1, 2, ..., as the auxiliary latitudes are written, summed by Clenshaw's recurrence. */
final class SineSeries {
    private final double[] coefficients;

    private SineSeries(double[] coefficients) {
        this.coefficients = coefficients;
    }

    /**
     * A series whose coefficients are themselves polynomials of a small number.
     *
     * @param polynomials row k - 1 holds the factors of n<sup>k</sup>, n<sup>k + 1</sup>, ... in the coefficient of sin(k x)
     */
    static SineSeries of(double[][] polynomials, double n) {
        double[] coefficients = new double[polynomials.length];
        double power = n;
        for (int k = 0; k < polynomials.length; k++) {
            coefficients[k] = power * horner(polynomials[k], n);
            power *= n;
        }
        return new SineSeries(coefficients);
    }

    /** The sum at x, given as its sine and cosine. */
    double sum(double sinX, double cosX) {
        double next = 0;
        double afterNext = 0;
        for (int k = coefficients.length - 1; k >= 0; k--) {
            double current = 2 * cosX * next - afterNext + coefficients[k];
            afterNext = next;
            next = current;
        }
        return sinX * next;
    }

    private static double horner(double[] factors, double n) {
        double sum = 0;
        for (int i = factors.length - 1; i >= 0; i--) {
            sum = sum * n + factors[i];
        }
        return sum;
    }

    double coefficient(int k) {
        return coefficients[k - 1];
    }

    int size() {
        return coefficients.length;
    }
}

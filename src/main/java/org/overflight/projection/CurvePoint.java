package org.overflight.projection;

import java.util.Arrays;

/** A position on a curve while it is bent: on the sphere and on the sheet. */
final class CurvePoint {
    private final double lonDeg;
    private final double latDeg;
    private final double[] vector;
    private double xPx = Double.NaN;
    private double yPx = Double.NaN;

    CurvePoint(double lonDeg, double latDeg, double[] vector) {
        this.lonDeg = lonDeg;
        this.latDeg = latDeg;
        this.vector = vector;
    }

    static CurvePoint of(double lonDeg, double latDeg) {
        return new CurvePoint(lonDeg, latDeg, Vectors.of(lonDeg, latDeg));
    }

    double lonDeg() {
        return lonDeg;
    }

    double latDeg() {
        return latDeg;
    }

    /** Unit vector; not to be changed. */
    double[] vector() {
        return vector;
    }

    void place(double atXPx, double atYPx) {
        xPx = atXPx;
        yPx = atYPx;
    }

    double xPx() {
        return xPx;
    }

    double yPx() {
        return yPx;
    }

    /** Whether the projection is defined here. */
    boolean isPlaced() {
        return Double.isFinite(xPx) && Double.isFinite(yPx);
    }

    @Override
    public String toString() {
        return Arrays.toString(new double[] {lonDeg, latDeg, xPx, yPx});
    }
}

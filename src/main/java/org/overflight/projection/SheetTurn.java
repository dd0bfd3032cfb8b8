package org.overflight.projection;

/** A turn of the plane about the origin, by which the central line of an oblique map becomes level. */
record SheetTurn(double sin, double cos) {
    private static final SheetTurn NONE = new SheetTurn(1, 0);

    /** The turn that brings the azimuth of the specification to the right; none if it is 0 (north is up) or 90. */
    static SheetTurn of(ProjectionSpec spec) {
        if (spec.azimuthDeg() == 0 || spec.azimuthDeg() == 90) {
            return NONE;
        }
        double azimuth = Math.toRadians(spec.azimuthDeg());
        return new SheetTurn(StrictMath.sin(azimuth), StrictMath.cos(azimuth));
    }

    void apply(double[] xyM, int count) {
        if (sin == 1) {
            return;
        }
        for (int i = 0; i < 2 * count; i += 2) {
            double x = xyM[i];
            double y = xyM[i + 1];
            xyM[i] = x * sin + y * cos;
            xyM[i + 1] = y * sin - x * cos;
        }
    }

    void undo(double[] xyM) {
        double x = xyM[0];
        double y = xyM[1];
        xyM[0] = x * sin - y * cos;
        xyM[1] = x * cos + y * sin;
    }
}

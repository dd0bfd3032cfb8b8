package org.overflight.projection;

/**
 * Where the plane of a projection lies on the sheet.
 *
 * @param pxPerM scale
 * @param originXPx where the plane's origin is on the sheet
 * @param originYPx likewise, downwards
 */
record Placement(double pxPerM, double originXPx, double originYPx) {
    /** Pixels are rounded to a millionth: the last bits of a double differ between processors. */
    private static final double STEPS_PER_PX = 1e6;

    /** Turns metres of the plane into pixels of the sheet, in place. */
    void toPixels(double[] xy, int count) {
        for (int i = 0; i < 2 * count; i += 2) {
            xy[i] = snapped(originXPx + xy[i] * pxPerM);
            xy[i + 1] = snapped(originYPx - xy[i + 1] * pxPerM);
        }
    }

    double xM(double xPx) {
        return (xPx - originXPx) / pxPerM;
    }

    double yM(double yPx) {
        return (originYPx - yPx) / pxPerM;
    }

    /** The number rounded to a millionth of a pixel; never a negative zero. */
    static double snapped(double px) {
        return Math.rint(px * STEPS_PER_PX) / STEPS_PER_PX + 0.0;
    }
}

package org.overflight.lettering;

/**
 * From thousandths of the font size, y up, to pixels, y down: {@code x' = a x + c y + e}, {@code y' = b x + d y + f}.
 */
record GlyphFrame(double a, double b, double c, double d, double e, double f) {
    /** Upright, with the origin of the glyph at a point of the baseline. */
    static GlyphFrame at(double xPx, double yPx, double sizePx) {
        double scale = sizePx / FontFile.PER_EM;
        return new GlyphFrame(scale, 0, 0, -scale, xPx, yPx);
    }

    /** The frame of a part of a glyph, whose matrix and shift come first. */
    GlyphFrame part(double[] matrix, double dx, double dy) {
        return new GlyphFrame(
                a * matrix[0] + c * matrix[1],
                b * matrix[0] + d * matrix[1],
                a * matrix[2] + c * matrix[3],
                b * matrix[2] + d * matrix[3],
                xPx(dx, dy),
                yPx(dx, dy));
    }

    double xPx(double x, double y) {
        return a * x + c * y + e;
    }

    double yPx(double x, double y) {
        return b * x + d * y + f;
    }
}

package org.overflight.scene;

import java.util.List;

/**
 * A sheet of paper.
 *
 * @param name as it is asked for, in small letters
 */
public record PaperSize(String name, double widthMm, double heightMm) {
    /** ISO 216, lengthwise. */
    public static final PaperSize A4 = new PaperSize("a4", 297, 210);

    /** ANSI A, lengthwise: 11 by 8.5 inches. */
    public static final PaperSize LETTER = new PaperSize("letter", 279.4, 215.9);

    /** All that there are, lengthwise. */
    public static final List<PaperSize> ALL = List.of(A4, LETTER);

    private static final double PX_PER_MM = 96 / 25.4;

    /** The same sheet, turned. */
    public PaperSize turned() {
        return new PaperSize(name, /* widthMm= */ heightMm, /* heightMm= */ widthMm);
    }

    /** Width in CSS pixels, of which 96 are an inch. */
    public double widthPx() {
        return widthMm * PX_PER_MM;
    }

    /** Height in CSS pixels. */
    public double heightPx() {
        return heightMm * PX_PER_MM;
    }
}

package org.overflight.svg;

import java.util.List;
import org.overflight.scene.Look;
import org.overflight.scene.Mark;

/** The number in a disc, its digits in the disc's middle. */
final class SymbolNumber {
    /** From the middle to the baseline: half the height of digits of 10.5 px. */
    private static final double BASELINE_PX = 3.7;

    /** Three digits of 10.5 px are 19 px wide, the disc 16. */
    private static final int MOST_DIGITS = 2;

    private static final double FITTED_PX = 13;

    private SymbolNumber() {}

    static void write(Markup out, Mark.Symbol symbol) {
        out.raw("<text");
        LookClasses.write(out, List.of(Look.DISC_NUMBER), "");
        out.attribute("x", symbol.at().xPx(), 1).attribute("y", symbol.at().yPx() + BASELINE_PX, 1);
        out.raw(" text-anchor=\"middle\"");
        if (symbol.number().length() > MOST_DIGITS) {
            out.attribute("textLength", FITTED_PX, 1).raw(" lengthAdjust=\"spacingAndGlyphs\"");
        }
        out.raw(">").text(symbol.number()).raw("</text>");
    }
}

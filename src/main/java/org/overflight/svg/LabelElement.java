package org.overflight.svg;

import org.overflight.scene.Mark;

/** A line of text as a {@code text} element. */
final class LabelElement {
    private static final int DECIMALS = 2;

    private LabelElement() {}

    static void write(Markup out, Mark.Label label, Destination destination) {
        if (label.text().isEmpty()) {
            return;
        }
        out.raw("<text");
        LookClasses.write(out, label.looks(), "");
        out.attribute("x", startPx(label), DECIMALS).attribute("y", label.at().yPx(), DECIMALS);
        if (label.rightToLeft()) {
            out.raw(" direction=\"rtl\"");
        }
        if (!label.language().isEmpty()) {
            out.attribute(destination.languageAttribute(), label.language());
        }
        if (label.rotationDeg() != 0) {
            out.raw(" transform=\"rotate(")
                    .raw(Decimals.text(label.rotationDeg(), DECIMALS))
                    .raw(" ")
                    .raw(Decimals.text(label.at().xPx(), DECIMALS))
                    .raw(" ")
                    .raw(Decimals.text(label.at().yPx(), DECIMALS))
                    .raw(")\"");
        }
        out.attribute("textLength", label.widthPx(), DECIMALS).raw(" lengthAdjust=\"spacingAndGlyphs\">");
        out.text(label.text()).raw("</text>");
    }

    /** Where the text begins in its own direction: its left end, or its right end if it runs to the left. */
    private static double startPx(Mark.Label label) {
        double leftPx = switch (label.anchor()) {
            case LEFT -> label.at().xPx();
            case MIDDLE -> label.at().xPx() - label.widthPx() / 2;
            case RIGHT -> label.at().xPx() - label.widthPx();
        };
        return label.rightToLeft() ? leftPx + label.widthPx() : leftPx;
    }
}

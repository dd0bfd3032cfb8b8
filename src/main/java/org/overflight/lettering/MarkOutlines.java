package org.overflight.lettering;

import org.overflight.scene.Appearance;
import org.overflight.scene.FontFace;
import org.overflight.scene.Mark;
import org.overflight.scene.Outline;
import org.overflight.scene.PointPx;

/** The letters of marks as shapes, in their place on the sheet; to be filled by the nonzero rule. */
public record MarkOutlines(Lettering lettering) {
    /** From the middle of a disc to the baseline of its number. */
    private static final double NUMBER_BASELINE_PX = 3.7;

    private static final double DEFAULT_SIZE_PX = 13;

    /** The letters of a label, fitted to the width that it was placed with. */
    public Outline label(Mark.Label label, Appearance appearance) {
        TextStyle style = style(appearance);
        double measuredPx = lettering.widthPx(label.text(), style.face(), style.sizePx(), style.trackingEm());
        Direction direction = label.rightToLeft() ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT;
        Outline letters = lettering.outline(label.text(), direction, new PointPx(0, 0), style);
        return LabelFrame.of(label, measuredPx).place(letters);
    }

    /** The digits in a disc. */
    public Outline number(Mark.Symbol symbol, Appearance appearance) {
        TextStyle style = style(appearance);
        double widthPx = lettering.widthPx(symbol.number(), style.face(), style.sizePx(), style.trackingEm());
        PointPx start = symbol.at().plus(-widthPx / 2, NUMBER_BASELINE_PX);
        return lettering.outline(symbol.number(), Direction.LEFT_TO_RIGHT, start, style);
    }

    private static TextStyle style(Appearance appearance) {
        FontFace face = appearance.font();
        Double sizePx = appearance.sizePx();
        Double trackingEm = appearance.trackingEm();
        return new TextStyle(
                face == null ? FontFace.SANS : face,
                sizePx == null ? DEFAULT_SIZE_PX : sizePx,
                trackingEm == null ? 0 : trackingEm);
    }
}

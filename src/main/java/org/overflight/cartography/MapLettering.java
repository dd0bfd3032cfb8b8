package org.overflight.cartography;

import java.util.List;
import org.overflight.lettering.Lettering;
import org.overflight.lettering.TextSize;
import org.overflight.scene.Appearance;
import org.overflight.scene.FontFace;
import org.overflight.scene.Look;
import org.overflight.scene.Mark;
import org.overflight.scene.PointPx;
import org.overflight.scene.Theme;

/** Measures and sets words in the looks of a theme. */
record MapLettering(Lettering lettering, Theme theme) {
    /** Width and height of a text, pixels. */
    TextSize size(String text, Look look) {
        Appearance appearance = theme.appearance(List.of(look));
        FontFace face = appearance.font() == null ? FontFace.SANS : appearance.font();
        return lettering.measure(text, face, sizePx(look), tracking(appearance));
    }

    /** Width of a text, pixels. */
    double widthPx(String text, Look look) {
        return size(text, look).widthPx();
    }

    /** Size of the letters of a look, pixels. */
    double sizePx(Look look) {
        Double size = theme.appearance(List.of(look)).sizePx();
        return size == null ? 11 : size;
    }

    private static double tracking(Appearance appearance) {
        return appearance.trackingEm() == null ? 0 : appearance.trackingEm();
    }

    /** A level line of text with its anchor at its left. */
    Mark.Label label(String text, PointPx at, Look... looks) {
        return new Mark.Label(text, "", false, at, Mark.Anchor.LEFT, 0, widthPx(text, looks[0]), List.of(looks));
    }

    /** The text cut to a width at a word, with an ellipsis; the text itself if it fits. */
    String fitted(String text, Look look, double widthPx) {
        if (widthPx(text, look) <= widthPx) {
            return text;
        }
        int end = text.length();
        while (end > 0 && widthPx(text.substring(0, end).stripTrailing() + "\u2026", look) > widthPx) {
            end = text.lastIndexOf(' ', end - 1);
        }
        return end <= 0 ? "" : text.substring(0, end).stripTrailing().replaceAll("[.,;:]+$", "") + "\u2026";
    }
}

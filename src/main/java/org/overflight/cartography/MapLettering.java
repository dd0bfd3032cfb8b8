package org.overflight.cartography;

import java.util.ArrayList;
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
    /** Between a number and the name that it belongs to, and between a name and the same in another language. */
    static final double BETWEEN_RUNS_PX = 4;

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

    /** Width and height of a line of a label. */
    TextSize size(NameLine line) {
        TextSize whole = new TextSize(-BETWEEN_RUNS_PX, 0, 0);
        for (NameLine.Run run : line.runs()) {
            TextSize size = size(run.text(), run.letters());
            whole = new TextSize(
                    whole.widthPx() + BETWEEN_RUNS_PX + size.widthPx(),
                    Math.max(whole.ascentPx(), size.ascentPx()),
                    Math.max(whole.descentPx(), size.descentPx()));
        }
        return whole;
    }

    private static double tracking(Appearance appearance) {
        return appearance.trackingEm() == null ? 0 : appearance.trackingEm();
    }

    /** A level line of text with its anchor at its left. */
    Mark.Label label(String text, PointPx at, Look... looks) {
        return new Mark.Label(text, "", false, at, Mark.Anchor.LEFT, 0, widthPx(text, looks[0]), List.of(looks));
    }

    /** The text in as few lines as fit a width; what a last line cannot hold is cut. */
    List<String> wrapped(String text, Look look, double widthPx, int mostLines) {
        List<String> lines = new ArrayList<>();
        String rest = text.strip();
        while (!rest.isEmpty()) {
            int end = lines.size() + 1 == mostLines ? rest.length() : lineEnd(rest, look, widthPx);
            lines.add(fitted(rest.substring(0, end).strip(), look, widthPx));
            rest = rest.substring(end).strip();
        }
        return List.copyOf(lines);
    }

    /** Where a line must end: at the last space that fits, or at the first one. */
    private int lineEnd(String text, Look look, double widthPx) {
        int end = 0;
        int space = -1;
        while (end < text.length()) {
            space = text.indexOf(' ', space + 1);
            int next = space < 0 ? text.length() : space;
            if (end > 0 && widthPx(text.substring(0, next), look) > widthPx) {
                return end;
            }
            end = next;
        }
        return end;
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

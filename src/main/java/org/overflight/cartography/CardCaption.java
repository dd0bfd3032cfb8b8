package org.overflight.cartography;

import java.util.ArrayList;
import java.util.List;
import org.overflight.scene.Look;
import org.overflight.scene.Mark;
import org.overflight.scene.PointPx;

/**
 * The words below the map of a card: when and what, the headline, as large as a thumb's width away can be read, and the sentence that says
 * what is evidence.
 */
record CardCaption(MapSubject subject, double widthPx, MapLettering lettering) {
    private static final double MARGIN_PX = 24;
    private static final double TOP_PX = 10;
    private static final double TITLE_LEADING = 1.12;
    private static final double NOTE_LEADING = 1.3;
    private static final double BETWEEN_PX = 6;
    private static final double BOTTOM_PX = 14;
    private static final int MOST_LINES = 2;

    double heightPx() {
        double notePx = note().size() * lettering.sizePx(Look.CARD_NOTE) * NOTE_LEADING;
        double titlePx = title().size() * lettering.sizePx(Look.CARD_TITLE) * TITLE_LEADING;
        return TOP_PX + kicker().heightPx() + titlePx + BETWEEN_PX + notePx + BOTTOM_PX;
    }

    /** @param topPx lower edge of the map */
    List<Mark> marks(double topPx) {
        List<Mark> marks = new ArrayList<>();
        double y = topPx + TOP_PX + kicker().heightPx();
        marks.addAll(kicker().marks(new PointPx(MARGIN_PX, y)));
        for (String line : title()) {
            y += lettering.sizePx(Look.CARD_TITLE) * TITLE_LEADING;
            marks.add(lettering.label(line, new PointPx(MARGIN_PX, y), Look.CARD_TITLE));
        }
        y += BETWEEN_PX;
        for (String line : note()) {
            y += lettering.sizePx(Look.CARD_NOTE) * NOTE_LEADING;
            marks.add(lettering.label(line, new PointPx(MARGIN_PX, y), Look.CARD_NOTE));
        }
        return marks;
    }

    private KickerLine kicker() {
        return new KickerLine(subject.kicker(), widthPx - 2 * MARGIN_PX, lettering);
    }

    private List<String> title() {
        return lines(subject.title(), Look.CARD_TITLE);
    }

    private List<String> note() {
        return lines(subject.note(), Look.CARD_NOTE);
    }

    private List<String> lines(String text, Look look) {
        return lettering.wrapped(text, look, widthPx - 2 * MARGIN_PX, MOST_LINES);
    }
}

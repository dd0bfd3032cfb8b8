package org.overflight.cartography;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.overflight.scene.Look;
import org.overflight.scene.MapCredit;
import org.overflight.scene.Mark;
import org.overflight.scene.PointPx;

/**
 * The words above and below a map: when and what, headline, sentence and credit.
 *
 * @param layout of the sheet as it has become
 */
record SheetBands(MapStage stage, SheetLayout layout, MapLettering lettering) {
    private static final double MARGIN_PX = 16;
    private static final double NOTE_LEADING_PX = 16;
    private static final double TITLE_LEADING = 1.12;
    private static final int MOST_NOTE_LINES = 3;

    /** The layout with as much room above or below the map as its words take. */
    static SheetLayout withRoomForWords(SheetLayout layout, MapSubject subject, MapLettering lettering) {
        if (layout.isCard()) {
            return layout.withCredit(new CardCaption(subject, layout.widthPx(), lettering).heightPx());
        }
        if (layout.titlePx() == 0) {
            return layout;
        }
        int lines = note(layout, subject, lettering).size();
        double kickerPx = kicker(layout, subject, lettering).heightPx();
        return layout.withTitle(kickerPx + NOTE_LEADING_PX * Math.max(0, lines - 1));
    }

    private static List<String> note(SheetLayout layout, MapSubject subject, MapLettering lettering) {
        return lettering.wrapped(subject.note(), Look.SUBTITLE, widthPx(layout), MOST_NOTE_LINES);
    }

    private static KickerLine kicker(SheetLayout layout, MapSubject subject, MapLettering lettering) {
        return new KickerLine(subject.kicker(), widthPx(layout), lettering);
    }

    List<Mark> marks() {
        if (layout.isCard()) {
            return new CardCaption(stage.subject(), layout.widthPx(), lettering)
                    .marks(layout.heightPx() - layout.creditPx());
        }
        List<Mark> marks = new ArrayList<>();
        if (layout.titlePx() > 0) {
            title(marks);
        }
        if (layout.creditPx() > 0) {
            credit(marks);
        }
        return marks;
    }

    private static double leftPx(SheetLayout layout) {
        return layout.isPaper() ? layout.marginPx() : MARGIN_PX;
    }

    private static double widthPx(SheetLayout layout) {
        return layout.widthPx() - 2 * leftPx(layout);
    }

    private void title(List<Mark> marks) {
        MapSubject subject = stage.subject();
        String title = lettering.fitted(subject.title(), Look.TITLE, widthPx(layout));
        List<String> note = note(layout, subject, lettering);
        KickerLine kicker = kicker(layout, subject, lettering);
        double oneLinePx = layout.titlePx() - kicker.heightPx() - NOTE_LEADING_PX * Math.max(0, note.size() - 1);
        double topPx = layout.marginPx() + kicker.heightPx();
        double titleYPx = topPx + oneLinePx * (layout.isPaper() ? 0.32 : 0.45);
        marks.addAll(
                kicker.marks(new PointPx(leftPx(layout), titleYPx - TITLE_LEADING * lettering.sizePx(Look.TITLE))));
        marks.add(lettering.label(title, new PointPx(leftPx(layout), titleYPx), Look.TITLE));
        double noteYPx = topPx + oneLinePx * (layout.isPaper() ? 0.66 : 0.78);
        for (String line : note) {
            marks.add(lettering.label(line, new PointPx(leftPx(layout), noteYPx), Look.SUBTITLE));
            noteYPx += NOTE_LEADING_PX;
        }
    }

    private void credit(List<Mark> marks) {
        MapCredit said = stage.credit();
        String credit = Stream.of(said.text(), said.brief(), said.projection())
                .filter(words -> lettering.widthPx(words, Look.CREDIT) <= widthPx(layout))
                .findFirst()
                .orElseGet(() -> lettering.fitted(said.projection(), Look.CREDIT, widthPx(layout)));
        double y = layout.heightPx() - layout.marginPx() - layout.creditPx() * (layout.isPaper() ? 0.2 : 0.36);
        marks.add(lettering.label(credit, new PointPx(leftPx(layout), y), Look.CREDIT));
    }
}

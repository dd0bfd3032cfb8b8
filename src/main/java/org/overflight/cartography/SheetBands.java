package org.overflight.cartography;

import java.util.ArrayList;
import java.util.List;
import org.overflight.scene.Look;
import org.overflight.scene.Mark;
import org.overflight.scene.PointPx;

/**
 * The words above and below a map: headline, sentence and credit.
 *
 * @param layout of the sheet as it has become
 */
record SheetBands(MapStage stage, SheetLayout layout, MapLettering lettering) {
    private static final double MARGIN_PX = 16;

    List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        if (layout.titlePx() > 0) {
            title(marks);
        }
        if (layout.creditPx() > 0) {
            credit(marks);
        }
        return marks;
    }

    private double leftPx() {
        return layout.isFixed() ? layout.marginPx() : MARGIN_PX;
    }

    private double widthPx() {
        return layout.widthPx() - 2 * leftPx();
    }

    private void title(List<Mark> marks) {
        MapSubject subject = stage.subject();
        String title = lettering.fitted(subject.title(), Look.TITLE, widthPx());
        String note = lettering.fitted(subject.note(), Look.SUBTITLE, widthPx());
        marks.add(lettering.label(
                title,
                new PointPx(leftPx(), layout.marginPx() + layout.titlePx() * (layout.isFixed() ? 0.32 : 0.45)),
                Look.TITLE));
        if (!note.isEmpty()) {
            marks.add(lettering.label(
                    note,
                    new PointPx(leftPx(), layout.marginPx() + layout.titlePx() * (layout.isFixed() ? 0.66 : 0.78)),
                    Look.SUBTITLE));
        }
    }

    private void credit(List<Mark> marks) {
        boolean whole = lettering.widthPx(stage.credit(), Look.CREDIT) <= widthPx();
        String credit = whole
                ? stage.credit()
                : stage.credit().substring(0, stage.credit().indexOf(". ") + 1);
        double y = layout.heightPx() - layout.marginPx() - layout.creditPx() * (layout.isFixed() ? 0.2 : 0.36);
        marks.add(lettering.label(credit, new PointPx(leftPx(), y), Look.CREDIT));
    }
}

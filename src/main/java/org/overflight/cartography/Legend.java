package org.overflight.cartography;

import java.util.ArrayList;
import java.util.List;
import org.overflight.cartography.LegendRows.Row;
import org.overflight.scene.BoxPx;
import org.overflight.scene.Look;
import org.overflight.scene.Mark;
import org.overflight.scene.Outline;
import org.overflight.scene.PointPx;

/**
 * The key of a map: on a card over the map, row below row, or in lines below the map.
 *
 * @param rows from the top
 */
record Legend(List<Row> rows, MapLettering lettering) {
    private static final double ROW_PX = 17;
    private static final double PADDING_PX = 10;
    private static final double BASELINE_PX = 3.8;
    private static final double MARGIN_PX = 12;
    private static final double BELOW_ROW_PX = 18;
    private static final double AFTER_WORDS_PX = 16;

    Legend {
        rows = List.copyOf(rows);
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Size of the card, in the upper left corner of the sheet. */
    BoxPx size() {
        double widest =
                rows.stream().mapToDouble(r -> textWidthPx(r.text())).max().orElse(0);
        return new BoxPx(
                0, 0, LegendRows.SAMPLE_PX + widest + 2 * PADDING_PX, rows.size() * ROW_PX + 2 * PADDING_PX - 4);
    }

    private double textWidthPx(String text) {
        return lettering.widthPx(text, Look.LEGEND_TEXT);
    }

    /** The marks of the card, its upper left corner at the corner of the box. */
    List<Mark> marks(BoxPx box) {
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Shape(Outline.of(box), List.of(Look.CARD)));
        double y = box.yPx() + PADDING_PX + ROW_PX / 2 - 2;
        for (Row row : rows) {
            marks.addAll(row(row, new PointPx(box.xPx() + PADDING_PX, y)));
            y += ROW_PX;
        }
        return marks;
    }

    private List<Mark> row(Row row, PointPx at) {
        List<Mark> marks = new ArrayList<>();
        row.sample().forEach(mark -> marks.add(Marks.moved(mark, at.xPx(), at.yPx())));
        marks.add(lettering.label(row.text(), at.plus(LegendRows.SAMPLE_PX, BASELINE_PX), Look.LEGEND_TEXT));
        return marks;
    }

    /**
     * A key in lines.
     *
     * @param heightPx of the band that it takes; 0 if it is empty
     */
    record Band(List<Mark> marks, double heightPx) {}

    /**
     * The key in lines below a map.
     *
     * @param top its left end and its width
     */
    Band below(BoxPx top) {
        List<Mark> marks = new ArrayList<>();
        double x = top.xPx() + MARGIN_PX;
        double y = top.yPx() + BELOW_ROW_PX * 0.8;
        for (Row row : rows) {
            double width = LegendRows.SAMPLE_PX + textWidthPx(row.text());
            if (x + width > top.rightPx() - MARGIN_PX && x > top.xPx() + MARGIN_PX) {
                x = top.xPx() + MARGIN_PX;
                y += BELOW_ROW_PX;
            }
            marks.addAll(row(row, new PointPx(x, y)));
            x += width + AFTER_WORDS_PX;
        }
        return new Band(List.copyOf(marks), rows.isEmpty() ? 0 : y + BELOW_ROW_PX * 0.6 - top.yPx());
    }
}

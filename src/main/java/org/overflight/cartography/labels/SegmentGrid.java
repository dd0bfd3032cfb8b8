package org.overflight.cartography.labels;

import java.util.Arrays;
import java.util.List;
import org.overflight.scene.BoxPx;
import org.overflight.scene.Outline;
import org.overflight.scene.PointPx;

/** Straight pieces of lines, found by where they are. */
final class SegmentGrid {
    private static final double CELL_PX = 24;

    private final BoxPx frame;
    private final int columns;
    private final int rows;
    private final int[][] cells;
    private final int[] counts;
    private double[] segments = new double[256];
    private int used;
    private int[] seen = new int[0];
    private int query;

    SegmentGrid(BoxPx frame, List<Outline> lines) {
        this.frame = frame;
        columns = Math.max(1, (int) Math.ceil(frame.widthPx() / CELL_PX));
        rows = Math.max(1, (int) Math.ceil(frame.heightPx() / CELL_PX));
        cells = new int[columns * rows][];
        counts = new int[columns * rows];
        for (Outline line : lines) {
            add(line);
        }
        seen = new int[used / 4];
    }

    /** How much line lies in the rectangle, pixels. */
    double lengthInsidePx(Footprint footprint) {
        query++;
        BoxPx bounds = footprint.bounds();
        double lengthPx = 0;
        for (int row = row(bounds.yPx()); row <= row(bounds.bottomPx()); row++) {
            for (int column = column(bounds.xPx()); column <= column(bounds.rightPx()); column++) {
                int cell = row * columns + column;
                for (int i = 0; i < counts[cell]; i++) {
                    lengthPx += lengthOfUnseenPx(cells[cell][i], footprint);
                }
            }
        }
        return lengthPx;
    }

    private double lengthOfUnseenPx(int segment, Footprint footprint) {
        if (seen[segment] == query) {
            return 0;
        }
        seen[segment] = query;
        return footprint.lengthInsidePx(start(segment), end(segment));
    }

    private void add(Outline line) {
        for (int part = 0; part < line.partCount(); part++) {
            int first = line.partStart(part);
            int end = line.partEnd(part);
            for (int i = first + 1; i < end; i++) {
                add(line.point(i - 1), line.point(i));
            }
            if (line.isClosed()) {
                add(line.point(end - 1), line.point(first));
            }
        }
    }

    private void add(PointPx from, PointPx to) {
        if (used == segments.length) {
            segments = Arrays.copyOf(segments, 2 * used);
        }
        int segment = used / 4;
        segments[used++] = from.xPx();
        segments[used++] = from.yPx();
        segments[used++] = to.xPx();
        segments[used++] = to.yPx();
        int lastRow = row(Math.max(from.yPx(), to.yPx()));
        int lastColumn = column(Math.max(from.xPx(), to.xPx()));
        for (int row = row(Math.min(from.yPx(), to.yPx())); row <= lastRow; row++) {
            for (int column = column(Math.min(from.xPx(), to.xPx())); column <= lastColumn; column++) {
                if (isOnBorder(row, column) || touches(row, column, from, to)) {
                    put(row * columns + column, segment);
                }
            }
        }
    }

    /** Cells at the border also stand for what lies beyond. */
    private boolean isOnBorder(int row, int column) {
        return row == 0 || column == 0 || row == rows - 1 || column == columns - 1;
    }

    private boolean touches(int row, int column, PointPx from, PointPx to) {
        BoxPx cell = new BoxPx(frame.xPx() + column * CELL_PX, frame.yPx() + row * CELL_PX, CELL_PX, CELL_PX);
        return cell.contains(from) || Footprint.upright(cell).grown(1, 1).lengthInsidePx(from, to) > 0;
    }

    private void put(int cell, int segment) {
        if (cells[cell] == null) {
            cells[cell] = new int[8];
        } else if (counts[cell] == cells[cell].length) {
            cells[cell] = Arrays.copyOf(cells[cell], 2 * counts[cell]);
        }
        cells[cell][counts[cell]++] = segment;
    }

    private PointPx start(int segment) {
        return new PointPx(segments[4 * segment], segments[4 * segment + 1]);
    }

    private PointPx end(int segment) {
        return new PointPx(segments[4 * segment + 2], segments[4 * segment + 3]);
    }

    private int column(double xPx) {
        return (int) Math.min(columns - 1, Math.max(0, Math.floor((xPx - frame.xPx()) / CELL_PX)));
    }

    private int row(double yPx) {
        return (int) Math.min(rows - 1, Math.max(0, Math.floor((yPx - frame.yPx()) / CELL_PX)));
    }
}

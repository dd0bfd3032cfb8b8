package org.overflight.cartography.labels;

import java.util.Arrays;
import org.overflight.scene.BoxPx;
import org.overflight.scene.Outline;

/**
 * An area in cells of a few pixels, with running sums, so that the share of a box that lies within costs four look-ups.
 */
final class AreaRaster {
    private static final double CELL_PX = 2;

    private final double leftPx;
    private final double topPx;
    private final int columns;
    private final int rows;
    /** Cells inside, above and to the left of a corner; one row and column more than there are cells. */
    private final int[] sums;

    /**
     * @param area rings, filled by the even-odd rule
     * @param frame what lies outside is left out
     */
    AreaRaster(Outline area, BoxPx frame) {
        BoxPx box = visibleBounds(area, frame);
        leftPx = box.xPx();
        topPx = box.yPx();
        columns = (int) Math.max(0, Math.ceil(box.widthPx() / CELL_PX));
        rows = (int) Math.max(0, Math.ceil(box.heightPx() / CELL_PX));
        sums = new int[(columns + 1) * (rows + 1)];
        double[] crossingsPx = new double[16];
        for (int row = 0; row < rows; row++) {
            double yPx = topPx + (row + 0.5) * CELL_PX;
            int count = 0;
            for (int part = 0; part < area.partCount(); part++) {
                int end = area.partEnd(part);
                for (int i = area.partStart(part), from = end - 1; i < end; from = i++) {
                    if ((area.yPx(i) > yPx) != (area.yPx(from) > yPx)) {
                        crossingsPx = count < crossingsPx.length ? crossingsPx : Arrays.copyOf(crossingsPx, 2 * count);
                        crossingsPx[count++] = crossingPx(area, from, i, yPx);
                    }
                }
            }
            Arrays.sort(crossingsPx, 0, count);
            fillRow(row, crossingsPx, count);
        }
    }

    /** The part of the area's bounds that lies in the frame. */
    BoxPx bounds() {
        return new BoxPx(leftPx, topPx, columns * CELL_PX, rows * CELL_PX);
    }

    boolean isEmpty() {
        return columns == 0 || rows == 0 || sums[sums.length - 1] == 0;
    }

    /** How much of a box lies in the area, 0 to 1. */
    double share(BoxPx box) {
        int left = column(box.xPx());
        int right = Math.max(left + 1, column(box.rightPx()));
        int top = row(box.yPx());
        int bottom = Math.max(top + 1, row(box.bottomPx()));
        int inside = sum(bottom, right) - sum(top, right) - sum(bottom, left) + sum(top, left);
        return inside / (double) ((right - left) * (bottom - top));
    }

    private int sum(int row, int column) {
        int r = Math.min(rows, Math.max(0, row));
        int c = Math.min(columns, Math.max(0, column));
        return sums[r * (columns + 1) + c];
    }

    private int column(double xPx) {
        return (int) Math.rint((xPx - leftPx) / CELL_PX);
    }

    private int row(double yPx) {
        return (int) Math.rint((yPx - topPx) / CELL_PX);
    }

    private void fillRow(int row, double[] crossingsPx, int count) {
        int above = row * (columns + 1);
        int here = above + columns + 1;
        int next = 0;
        int inRow = 0;
        for (int column = 0; column < columns; column++) {
            double xPx = leftPx + (column + 0.5) * CELL_PX;
            while (next < count && crossingsPx[next] <= xPx) {
                next++;
            }
            inRow += next % 2;
            sums[here + column + 1] = sums[above + column + 1] + inRow;
        }
    }

    private static double crossingPx(Outline area, int from, int to, double yPx) {
        double share = (yPx - area.yPx(from)) / (area.yPx(to) - area.yPx(from));
        return area.xPx(from) + share * (area.xPx(to) - area.xPx(from));
    }

    private static BoxPx visibleBounds(Outline area, BoxPx frame) {
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < area.pointCount(); i++) {
            left = Math.min(left, area.xPx(i));
            right = Math.max(right, area.xPx(i));
            top = Math.min(top, area.yPx(i));
            bottom = Math.max(bottom, area.yPx(i));
        }
        left = Math.max(left, frame.xPx());
        top = Math.max(top, frame.yPx());
        right = Math.min(right, frame.rightPx());
        bottom = Math.min(bottom, frame.bottomPx());
        return right > left && bottom > top
                ? new BoxPx(left, top, right - left, bottom - top)
                : new BoxPx(frame.xPx(), frame.yPx(), 0, 0);
    }
}

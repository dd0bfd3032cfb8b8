package org.overflight.cartography;

import java.util.Arrays;
import java.util.BitSet;
import org.overflight.scene.BoxPx;
import org.overflight.scene.Outline;
import org.overflight.scene.PointPx;

/** Where on a map is land and where water, in cells of a few pixels: for names that belong on one of the two. */
final class LandGrid {
    private static final double CELL_PX = 3;

    private final BoxPx frame;
    private final int columns;
    private final int rows;
    private final BitSet land = new BitSet();

    /** @param rings land on the sheet, filled by the even-odd rule */
    LandGrid(Outline rings, BoxPx frame) {
        this.frame = frame;
        this.columns = (int) Math.ceil(frame.widthPx() / CELL_PX);
        this.rows = (int) Math.ceil(frame.heightPx() / CELL_PX);
        double[][] crossings = crossings(rings);
        for (int row = 0; row < rows; row++) {
            Arrays.sort(crossings[row]);
            for (int i = 0; i + 1 < crossings[row].length; i += 2) {
                int from = clamped((int) Math.round((crossings[row][i] - frame.xPx()) / CELL_PX));
                int to = clamped((int) Math.round((crossings[row][i + 1] - frame.xPx()) / CELL_PX));
                land.set(row * columns + from, row * columns + to);
            }
        }
    }

    private int clamped(int column) {
        return Math.max(0, Math.min(columns, column));
    }

    /** Where the edges cross the middle line of each row. */
    private double[][] crossings(Outline rings) {
        double[][] found = new double[rows][0];
        int[] counts = new int[rows];
        for (int part = 0; part < rings.partCount(); part++) {
            int last = rings.partEnd(part) - 1;
            for (int i = rings.partStart(part), j = last; i <= last; j = i++) {
                double topPx = Math.min(rings.yPx(i), rings.yPx(j));
                double bottomPx = Math.max(rings.yPx(i), rings.yPx(j));
                int first = Math.max(0, (int) Math.ceil((topPx - frame.yPx()) / CELL_PX - 0.5));
                for (int row = first; row < rows && middlePx(row) < bottomPx; row++) {
                    double t = (middlePx(row) - rings.yPx(i)) / (rings.yPx(j) - rings.yPx(i));
                    if (counts[row] == found[row].length) {
                        found[row] = Arrays.copyOf(found[row], Math.max(8, counts[row] * 2));
                    }
                    found[row][counts[row]++] = rings.xPx(i) + t * (rings.xPx(j) - rings.xPx(i));
                }
            }
        }
        for (int row = 0; row < rows; row++) {
            found[row] = Arrays.copyOf(found[row], counts[row]);
        }
        return found;
    }

    private double middlePx(int row) {
        return frame.yPx() + (row + 0.5) * CELL_PX;
    }

    /** How much of a box is land, 0 to 1. */
    double landShare(BoxPx box) {
        int cells = 0;
        int onLand = 0;
        for (double y = box.yPx(); y <= box.bottomPx(); y += CELL_PX) {
            for (double x = box.xPx(); x <= box.rightPx(); x += CELL_PX) {
                cells++;
                onLand += isLand(new PointPx(x, y)) ? 1 : 0;
            }
        }
        return cells == 0 ? 0 : onLand / (double) cells;
    }

    /** Whether the cell of a point is land; false outside of the frame. */
    boolean isLand(PointPx point) {
        int column = (int) Math.floor((point.xPx() - frame.xPx()) / CELL_PX);
        int row = (int) Math.floor((point.yPx() - frame.yPx()) / CELL_PX);
        return column >= 0 && column < columns && row >= 0 && row < rows && land.get(row * columns + column);
    }
}

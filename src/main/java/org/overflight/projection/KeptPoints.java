package org.overflight.projection;

import java.util.Arrays;
import org.overflight.scene.Outline;

/** The points that thinning keeps of a run, and the areas between the run and the straight stretches from one to the next. */
final class KeptPoints {
    private static final double COS_SQUARED = 0.75;
    private static final double LONG_PX = 16;
    private static final double LEAST_OFFSET_PX = 0.01;

    private final double tolerancePx;
    private double[] xyPx = new double[128];
    private double[] areaPx2 = new double[64];
    private int[] indices = new int[64];
    private boolean[] movable = new boolean[64];
    private int size;

    /** @param tolerancePx by how much a point may be moved */
    KeptPoints(double tolerancePx) {
        this.tolerancePx = tolerancePx;
    }

    void clear() {
        size = 0;
    }

    /** Keeps a point; {@code index} is the run's size for its first point once more. */
    void add(PixelRun run, int index) {
        if (size == indices.length) {
            xyPx = Arrays.copyOf(xyPx, 4 * size);
            areaPx2 = Arrays.copyOf(areaPx2, 2 * size);
            indices = Arrays.copyOf(indices, 2 * size);
            movable = Arrays.copyOf(movable, 2 * size);
        }
        int at = index < run.size() ? index : 0;
        xyPx[2 * size] = run.xPx(at);
        xyPx[2 * size + 1] = run.yPx(at);
        indices[size] = index;
        areaPx2[size] = size == 0 ? 0 : areaBetween(run, indices[size - 1], index);
        size++;
    }

    /** Area that lies between a stretch and the points it stands for; positive on its right, where y grows downwards. */
    private static double areaBetween(PixelRun run, int from, int to) {
        double twice = 0;
        double x0 = run.xPx(from);
        double y0 = run.yPx(from);
        for (int i = from + 1; i < to; i++) {
            int next = i + 1 < run.size() ? i + 1 : 0;
            twice += (run.xPx(i) - x0) * (run.yPx(next) - y0) - (run.xPx(next) - x0) * (run.yPx(i) - y0);
        }
        return twice / 2;
    }

    /** Adds all points, those at the ends where they were. */
    void copyLine(Outline.Builder to) {
        for (int i = 0; i < size; i++) {
            movable[i] = i > 0 && i < size - 1 && isSmooth(i - 1, i, i + 1);
        }
        for (int i = 0; i < size; i++) {
            addMoved(Math.max(0, i - 1), i, Math.min(size - 1, i + 1), to);
            if (i + 1 < size) {
                addMiddle(i, i + 1, to);
            }
        }
    }

    /** Adds all points but the last, which is the first once more. */
    void copyRing(Outline.Builder to) {
        int count = size - 1;
        areaPx2[0] = areaPx2[count];
        for (int i = 0; i < count; i++) {
            movable[i] = isSmooth(i > 0 ? i - 1 : count - 1, i, i + 1);
        }
        movable[count] = movable[0];
        for (int i = 0; i < count; i++) {
            addMoved(i > 0 ? i - 1 : count - 1, i, i + 1, to);
            addMiddle(i, i + 1, to);
        }
    }

    /** Corners stay where they are; a bend of up to some thirty degrees is none. */
    private boolean isSmooth(int before, int at, int after) {
        double ax = xyPx[2 * at] - xyPx[2 * before];
        double ay = xyPx[2 * at + 1] - xyPx[2 * before + 1];
        double bx = xyPx[2 * after] - xyPx[2 * at];
        double by = xyPx[2 * after + 1] - xyPx[2 * at + 1];
        double along = ax * bx + ay * by;
        return along > 0 && along * along > COS_SQUARED * (ax * ax + ay * ay) * (bx * bx + by * by);
    }

    /** A long stretch between two corners gets a point of its own in its middle. */
    private void addMiddle(int from, int to, Outline.Builder outline) {
        if (movable[from] || movable[to]) {
            return;
        }
        double dx = xyPx[2 * to] - xyPx[2 * from];
        double dy = xyPx[2 * to + 1] - xyPx[2 * from + 1];
        double length = Math.sqrt(dx * dx + dy * dy);
        double by = length > 0 ? 2 * areaPx2[to] / length : 0;
        if (length > LONG_PX && Math.abs(by) > LEAST_OFFSET_PX) {
            double x = xyPx[2 * from] + dx / 2 + by * dy / length;
            double y = xyPx[2 * from + 1] + dy / 2 - by * dx / length;
            outline.add(Placement.snapped(x), Placement.snapped(y));
        }
    }

    /** What the stretches beside a point have cut off is gained by moving it at right angles to the line of its neighbours. */
    private void addMoved(int before, int at, int after, Outline.Builder to) {
        double x = xyPx[2 * at];
        double y = xyPx[2 * at + 1];
        if (movable[at]) {
            double dx = xyPx[2 * after] - xyPx[2 * before];
            double dy = xyPx[2 * after + 1] - xyPx[2 * before + 1];
            double length = Math.sqrt(dx * dx + dy * dy);
            double area = 2 * (share(areaPx2[at], before) + share(areaPx2[after], after));
            double by = Math.max(-tolerancePx, Math.min(tolerancePx, area / length));
            x += by * dy / length;
            y -= by * dx / length;
        }
        to.add(Placement.snapped(x), Placement.snapped(y));
    }

    /** Both ends of a stretch make good for half of it, unless one of them is a corner. */
    private double share(double area, int otherEnd) {
        return movable[otherEnd] ? area / 2 : area;
    }
}

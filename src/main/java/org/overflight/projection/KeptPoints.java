package org.overflight.projection;

import java.util.Arrays;
import org.overflight.scene.Outline;

/** The points that thinning keeps of a run, and the areas between the run and the straight stretches from one to the next. */
final class KeptPoints {
    private final double tolerancePx;
    private double[] xyPx = new double[128];
    private double[] areaPx2 = new double[64];
    private int[] indices = new int[64];
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
            boolean end = i == 0 || i == size - 1;
            addMoved(i, end ? new int[] {i, i} : new int[] {i - 1, i + 1}, to);
        }
    }

    /** Adds all points but the last, which is the first once more. */
    void copyRing(Outline.Builder to) {
        int count = size - 1;
        areaPx2[0] = areaPx2[count];
        for (int i = 0; i < count; i++) {
            addMoved(i, new int[] {i > 0 ? i - 1 : count - 1, i + 1}, to);
        }
    }

    /** Half of the areas on both sides of a point is gained by moving it at right angles to the line of its neighbours. */
    private void addMoved(int index, int[] neighbours, Outline.Builder to) {
        double x = xyPx[2 * index];
        double y = xyPx[2 * index + 1];
        double dx = xyPx[2 * neighbours[1]] - xyPx[2 * neighbours[0]];
        double dy = xyPx[2 * neighbours[1] + 1] - xyPx[2 * neighbours[0] + 1];
        double length = Math.sqrt(dx * dx + dy * dy);
        double area = neighbours[0] == neighbours[1] ? 0 : areaPx2[index] + areaPx2[neighbours[1]];
        if (area != 0 && length > 0) {
            double by = Math.max(-tolerancePx, Math.min(tolerancePx, area / length));
            x += by * dy / length;
            y -= by * dx / length;
        }
        to.add(Placement.snapped(x), Placement.snapped(y));
    }
}

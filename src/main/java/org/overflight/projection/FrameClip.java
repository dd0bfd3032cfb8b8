package org.overflight.projection;

import org.overflight.scene.BoxPx;
import org.overflight.scene.Outline;

/**
 * Clips to a rectangle, thins and hands on: lines by Liang and Barsky (1984), rings by Sutherland and Hodgman (1974), whose
 * pieces stay joined along the edge of the rectangle.
 */
final class FrameClip {
    private final BoxPx box;
    private final Thinning thinning = new Thinning();
    private PixelRun run = new PixelRun();
    private PixelRun spare = new PixelRun();

    FrameClip(BoxPx box) {
        this.box = box;
    }

    void addLine(PixelRun line, Outline.Builder to) {
        if (box.contains(line.bounds())) {
            thinning.addLine(line, to);
            return;
        }
        run.clear();
        for (int i = 1; i < line.size(); i++) {
            addSegment(line, i, to);
        }
        flush(to);
    }

    void addRing(PixelRun ring, Outline.Builder to) {
        BoxPx bounds = ring.bounds();
        if (box.contains(bounds)) {
            thinning.addRing(ring, to);
            return;
        }
        if (!box.overlaps(bounds)) {
            return;
        }
        PixelRun clipped = ring;
        for (Side side : Side.values()) {
            clipped = beyond(clipped, side);
        }
        thinning.addRing(clipped, to);
    }

    private void flush(Outline.Builder to) {
        thinning.addLine(run, to);
        run.clear();
    }

    private void addSegment(PixelRun line, int end, Outline.Builder to) {
        double x = line.xPx(end - 1);
        double y = line.yPx(end - 1);
        double dx = line.xPx(end) - x;
        double dy = line.yPx(end) - y;
        double from =
                Math.max(0, Math.max(enter(x, dx, box.xPx(), box.rightPx()), enter(y, dy, box.yPx(), box.bottomPx())));
        double until =
                Math.min(1, Math.min(leave(x, dx, box.xPx(), box.rightPx()), leave(y, dy, box.yPx(), box.bottomPx())));
        if (!(from < until)) {
            flush(to);
            return;
        }
        if (from > 0 || run.size() == 0) {
            flush(to);
            run.add(x + from * dx, y + from * dy);
        }
        if (until < 1) {
            run.add(x + until * dx, y + until * dy);
            flush(to);
        } else {
            run.add(x + dx, y + dy);
        }
    }

    /** Where a coordinate comes into an interval, in parts of the segment. */
    private static double enter(double at, double change, double low, double high) {
        if (change == 0) {
            return at >= low && at <= high ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        return ((change > 0 ? low : high) - at) / change;
    }

    /** Where a coordinate goes out of an interval, in parts of the segment. */
    private static double leave(double at, double change, double low, double high) {
        if (change == 0) {
            return Double.POSITIVE_INFINITY;
        }
        return ((change > 0 ? high : low) - at) / change;
    }

    private enum Side {
        LEFT,
        RIGHT,
        TOP,
        BOTTOM
    }

    /** What of a ring lies on the inner side of one edge of the rectangle. */
    private PixelRun beyond(PixelRun ring, Side side) {
        PixelRun out = ring == run ? spare : run;
        out.clear();
        int n = ring.size();
        for (int i = 0; i < n; i++) {
            int j = i + 1 < n ? i + 1 : 0;
            double a = depth(ring, i, side);
            double b = depth(ring, j, side);
            if (a >= 0) {
                out.add(ring.xPx(i), ring.yPx(i));
            }
            if (a >= 0 != b >= 0) {
                double part = a / (a - b);
                double x = ring.xPx(i) + part * (ring.xPx(j) - ring.xPx(i));
                double y = ring.yPx(i) + part * (ring.yPx(j) - ring.yPx(i));
                out.add(onEdge(x, side), onEdgeY(y, side));
            }
        }
        return out;
    }

    private double depth(PixelRun ring, int index, Side side) {
        return switch (side) {
            case LEFT -> ring.xPx(index) - box.xPx();
            case RIGHT -> box.rightPx() - ring.xPx(index);
            case TOP -> ring.yPx(index) - box.yPx();
            case BOTTOM -> box.bottomPx() - ring.yPx(index);
        };
    }

    private double onEdge(double xPx, Side side) {
        return switch (side) {
            case LEFT -> box.xPx();
            case RIGHT -> box.rightPx();
            case TOP, BOTTOM -> xPx;
        };
    }

    private double onEdgeY(double yPx, Side side) {
        return switch (side) {
            case LEFT, RIGHT -> yPx;
            case TOP -> box.yPx();
            case BOTTOM -> box.bottomPx();
        };
    }
}

package org.overflight.projection;

import org.overflight.scene.Outline;

/**
 * Leaves out points that nobody would miss: the drawn line stays within two tenths of a pixel of every point.
 *
 * <p>One pass: from the last kept point a wedge of directions is narrowed by each following point to those directions that pass
 * it within a tenth of a pixel; the first point outside of the wedge ends the stretch (after Z. Zhao and A. Saalfeld,
 * Linear-time sleeve-fitting polyline simplification algorithms, 1997). What the stretches cut off on one side is then given
 * back by moving the kept points to that side: so a circle of few points is as large as the one of many.
 */
final class Thinning {
    private static final double TOLERANCE_PX = 0.1;

    /** Rings of less area than this, in square pixels, are slivers that cutting has left. */
    private static final double LEAST_AREA_PX2 = 1e-3;

    private final Wedge wedge = new Wedge(TOLERANCE_PX);
    private final KeptPoints kept = new KeptPoints(TOLERANCE_PX);

    void addLine(PixelRun line, Outline.Builder to) {
        if (line.size() < 2) {
            return;
        }
        thin(line, line.size());
        kept.add(line, line.size() - 1);
        to.startPart();
        kept.copyLine(to);
    }

    void addRing(PixelRun ring, Outline.Builder to) {
        if (ring.size() < 3 || Math.abs(area(ring)) < LEAST_AREA_PX2) {
            return;
        }
        thin(ring, ring.size() + 1);
        kept.add(ring, ring.size());
        to.startPart();
        kept.copyRing(to);
    }

    /** Keeps the first of {@code count} points and every one that is needed, but not yet the last. */
    private void thin(PixelRun run, int count) {
        kept.clear();
        kept.add(run, 0);
        int anchor = 0;
        wedge.open();
        for (int i = 1; i < count; i++) {
            int at = i < run.size() ? i : 0;
            double dx = run.xPx(at) - run.xPx(anchor);
            double dy = run.yPx(at) - run.yPx(anchor);
            if (!wedge.accepts(dx, dy)) {
                anchor = i - 1;
                kept.add(run, anchor);
                wedge.open();
                wedge.accepts(run.xPx(at) - run.xPx(anchor), run.yPx(at) - run.yPx(anchor));
            }
        }
    }

    private static double area(PixelRun ring) {
        double twice = 0;
        double x0 = ring.xPx(0);
        double y0 = ring.yPx(0);
        for (int i = 2; i < ring.size(); i++) {
            twice += (ring.xPx(i - 1) - x0) * (ring.yPx(i) - y0) - (ring.xPx(i) - x0) * (ring.yPx(i - 1) - y0);
        }
        return twice / 2;
    }
}

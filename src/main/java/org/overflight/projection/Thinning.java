package org.overflight.projection;

import org.overflight.scene.Outline;

/**
 * Leaves out points that nobody would miss: the drawn line stays within a tenth of a pixel of every point that is left out.
 *
 * <p>One pass: from the last kept point a wedge of directions is narrowed by each following point to those directions that pass
 * it closely; the first point outside of the wedge ends the stretch (after Z. Zhao and A. Saalfeld, Linear-time
 * sleeve-fitting polyline simplification algorithms, 1997).
 */
final class Thinning {
    private static final double TOLERANCE_PX = 0.1;

    /** Rings of less area than this, in square pixels, are slivers that cutting has left. */
    private static final double LEAST_AREA_PX2 = 1e-3;

    private double anchorX;
    private double anchorY;
    private double farthest;
    private boolean open;
    private double leftX;
    private double leftY;
    private double rightX;
    private double rightY;

    void addLine(PixelRun line, Outline.Builder to) {
        if (line.size() < 2) {
            return;
        }
        to.startPart();
        thin(line, line.size(), to);
        add(line, line.size() - 1, to);
    }

    void addRing(PixelRun ring, Outline.Builder to) {
        if (ring.size() < 3 || Math.abs(area(ring)) < LEAST_AREA_PX2) {
            return;
        }
        to.startPart();
        thin(ring, ring.size() + 1, to);
    }

    /** Keeps the first of {@code count} points and every one that is needed, but not the last. */
    private void thin(PixelRun run, int count, Outline.Builder to) {
        keep(run, 0, to);
        for (int i = 1; i < count; i++) {
            int at = i < run.size() ? i : 0;
            if (!accepts(run.xPx(at) - anchorX, run.yPx(at) - anchorY)) {
                keep(run, i - 1, to);
                accepts(run.xPx(at) - anchorX, run.yPx(at) - anchorY);
            }
        }
    }

    private void keep(PixelRun run, int index, Outline.Builder to) {
        add(run, index, to);
        anchorX = run.xPx(index);
        anchorY = run.yPx(index);
        farthest = 0;
        open = true;
    }

    private static void add(PixelRun run, int index, Outline.Builder to) {
        to.add(Placement.snapped(run.xPx(index)), Placement.snapped(run.yPx(index)));
    }

    /** Whether the stretch may reach to a point, given from the anchor; narrows the wedge if so. */
    private boolean accepts(double dx, double dy) {
        double distance = Math.sqrt(dx * dx + dy * dy);
        if (distance < farthest - TOLERANCE_PX) {
            return false; // turned back
        }
        if (distance <= TOLERANCE_PX) {
            return true;
        }
        if (!open && (rightX * dy - rightY * dx < 0 || dx * leftY - dy * leftX < 0)) {
            return false;
        }
        farthest = Math.max(farthest, distance);
        narrow(dx / distance, dy / distance, TOLERANCE_PX / distance);
        return true;
    }

    private void narrow(double ux, double uy, double sin) {
        double cos = Math.sqrt(1 - sin * sin);
        double newLeftX = ux * cos - uy * sin;
        double newLeftY = uy * cos + ux * sin;
        double newRightX = ux * cos + uy * sin;
        double newRightY = uy * cos - ux * sin;
        if (open || newLeftX * leftY - newLeftY * leftX > 0) {
            leftX = newLeftX;
            leftY = newLeftY;
        }
        if (open || rightX * newRightY - rightY * newRightX > 0) {
            rightX = newRightX;
            rightY = newRightY;
        }
        open = false;
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

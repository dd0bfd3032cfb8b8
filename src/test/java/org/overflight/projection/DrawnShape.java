package org.overflight.projection;

import org.overflight.scene.Outline;
import org.overflight.scene.PointPx;

/** Asks an outline what a person would see. */
record DrawnShape(Outline outline) {
    /** Whether the point is filled by the even-odd rule. */
    boolean fills(PointPx point) {
        boolean inside = false;
        for (int part = 0; part < outline.partCount(); part++) {
            int end = outline.partEnd(part);
            for (int i = outline.partStart(part), before = end - 1; i < end; before = i++) {
                double ya = outline.yPx(before);
                double yb = outline.yPx(i);
                if (ya > point.yPx() != yb > point.yPx()) {
                    double xa = outline.xPx(before);
                    double x = xa + (outline.xPx(i) - xa) * (point.yPx() - ya) / (yb - ya);
                    inside ^= point.xPx() < x;
                }
            }
        }
        return inside;
    }

    /** Distance to the nearest drawn line, pixels. */
    double distancePx(PointPx point) {
        double nearest = Double.POSITIVE_INFINITY;
        for (int part = 0; part < outline.partCount(); part++) {
            int end = outline.partEnd(part);
            int start = outline.partStart(part);
            for (int i = outline.isClosed() ? start : start + 1; i < end; i++) {
                int before = i > start ? i - 1 : end - 1;
                nearest = Math.min(nearest, distancePx(point, outline.point(before), outline.point(i)));
            }
        }
        return nearest;
    }

    private static double distancePx(PointPx point, PointPx a, PointPx b) {
        double dx = b.xPx() - a.xPx();
        double dy = b.yPx() - a.yPx();
        double px = point.xPx() - a.xPx();
        double py = point.yPx() - a.yPx();
        double squared = dx * dx + dy * dy;
        double along = squared == 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / squared));
        return Math.sqrt((px - along * dx) * (px - along * dx) + (py - along * dy) * (py - along * dy));
    }

    /** Area by the shoelace formula, square pixels; holes, which run the other way, are taken off. */
    double areaPx2() {
        double twice = 0;
        for (int part = 0; part < outline.partCount(); part++) {
            int end = outline.partEnd(part);
            for (int i = outline.partStart(part), before = end - 1; i < end; before = i++) {
                twice += outline.xPx(before) * outline.yPx(i) - outline.xPx(i) * outline.yPx(before);
            }
        }
        return -twice / 2; // y points down: what runs counter-clockwise on the Earth has a negative sum
    }
}

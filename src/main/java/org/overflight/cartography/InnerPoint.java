package org.overflight.cartography;

import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;
import org.overflight.scene.BoxPx;
import org.overflight.scene.Outline;
import org.overflight.scene.PointPx;

/**
 * The point inside an area that is farthest from its edge, its pole of inaccessibility, where the area's name reads best.
 *
 * <p>Found by refining the most promising squares of a grid first (Garcia-Castellanos and Lombardo 2007 define the point; the
 * search is a best-first branch and bound).
 *
 * @param at the point
 * @param radiusPx its distance from the edge
 */
record InnerPoint(PointPx at, double radiusPx) {
    private static final double PRECISION_PX = 1.5;
    private static final int MOST_CELLS = 600;

    private record Cell(PointPx center, double halfPx, double distancePx) {
        double bestPossiblePx() {
            return distancePx + halfPx * Math.sqrt(2);
        }
    }

    /** The point for the part of an area inside a frame, or nothing if the area has no inside there. */
    static Optional<InnerPoint> of(Outline rings, BoxPx frame) {
        BoxPx bounds = bounds(rings, frame);
        if (bounds.widthPx() <= 0 || bounds.heightPx() <= 0) {
            return Optional.empty();
        }
        PriorityQueue<Cell> queue = new PriorityQueue<>(Comparator.comparingDouble((Cell c) -> -c.bestPossiblePx())
                .thenComparingDouble(c -> c.center().xPx())
                .thenComparingDouble(c -> c.center().yPx()));
        double size = Math.max(2, Math.min(bounds.widthPx(), bounds.heightPx()) / 2);
        for (double x = bounds.xPx(); x < bounds.rightPx(); x += size) {
            for (double y = bounds.yPx(); y < bounds.bottomPx(); y += size) {
                queue.add(cell(rings, frame, new PointPx(x + size / 2, y + size / 2), size / 2));
            }
        }
        Cell best = queue.element();
        for (int looked = 0; !queue.isEmpty() && looked < MOST_CELLS; looked++) {
            Cell cell = queue.remove();
            if (cell.distancePx() > best.distancePx()) {
                best = cell;
            }
            if (cell.bestPossiblePx() - best.distancePx() <= PRECISION_PX) {
                break;
            }
            double half = cell.halfPx() / 2;
            for (int quarter = 0; quarter < 4; quarter++) {
                double dx = (quarter & 1) == 0 ? -half : half;
                double dy = (quarter & 2) == 0 ? -half : half;
                queue.add(cell(rings, frame, cell.center().plus(dx, dy), half));
            }
        }
        return best.distancePx() > 0 ? Optional.of(new InnerPoint(best.center(), best.distancePx())) : Optional.empty();
    }

    private static Cell cell(Outline rings, BoxPx frame, PointPx center, double halfPx) {
        return new Cell(center, halfPx, signedDistancePx(rings, frame, center));
    }

    private static BoxPx bounds(Outline rings, BoxPx frame) {
        double left = frame.rightPx();
        double top = frame.bottomPx();
        double right = frame.xPx();
        double bottom = frame.yPx();
        for (int i = 0; i < rings.pointCount(); i++) {
            left = Math.min(left, rings.xPx(i));
            right = Math.max(right, rings.xPx(i));
            top = Math.min(top, rings.yPx(i));
            bottom = Math.max(bottom, rings.yPx(i));
        }
        left = Math.max(left, frame.xPx());
        top = Math.max(top, frame.yPx());
        return new BoxPx(left, top, Math.min(right, frame.rightPx()) - left, Math.min(bottom, frame.bottomPx()) - top);
    }

    /** Distance to the nearest edge of the area or the frame; negative outside. */
    private static double signedDistancePx(Outline rings, BoxPx frame, PointPx p) {
        boolean inside = false;
        double nearest = Double.MAX_VALUE;
        for (int part = 0; part < rings.partCount(); part++) {
            int last = rings.partEnd(part) - 1;
            for (int i = rings.partStart(part), j = last; i <= last; j = i++) {
                double ax = rings.xPx(i);
                double ay = rings.yPx(i);
                double bx = rings.xPx(j);
                double by = rings.yPx(j);
                if ((ay > p.yPx()) != (by > p.yPx()) && p.xPx() < (bx - ax) * (p.yPx() - ay) / (by - ay) + ax) {
                    inside = !inside;
                }
                nearest = Math.min(nearest, squaredDistanceToSegment(p, ax, ay, bx, by));
            }
        }
        double toEdge = Math.sqrt(nearest);
        double toFrame = Math.min(
                Math.min(p.xPx() - frame.xPx(), frame.rightPx() - p.xPx()),
                Math.min(p.yPx() - frame.yPx(), frame.bottomPx() - p.yPx()));
        return inside ? Math.min(toEdge, toFrame) : -toEdge;
    }

    private static double squaredDistanceToSegment(PointPx p, double ax, double ay, double bx, double by) {
        double dx = bx - ax;
        double dy = by - ay;
        double squared = dx * dx + dy * dy;
        double t = squared == 0 ? 0 : ((p.xPx() - ax) * dx + (p.yPx() - ay) * dy) / squared;
        double clamped = Math.max(0, Math.min(1, t));
        double ex = p.xPx() - ax - clamped * dx;
        double ey = p.yPx() - ay - clamped * dy;
        return ex * ex + ey * ey;
    }
}

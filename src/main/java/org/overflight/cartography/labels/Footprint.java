package org.overflight.cartography.labels;

import org.overflight.scene.BoxPx;
import org.overflight.scene.PointPx;

/**
 * A rectangle on the sheet, possibly turned.
 *
 * @param cos cosine of its turn; 1 for upright
 * @param sin sine of its turn, clockwise
 */
record Footprint(PointPx center, double halfWidthPx, double halfHeightPx, double cos, double sin) {
    static Footprint upright(BoxPx box) {
        return new Footprint(box.center(), box.widthPx() / 2, box.heightPx() / 2, 1, 0);
    }

    /** The rectangle with its edges moved outwards. */
    Footprint grown(double widthwisePx, double heightwisePx) {
        return new Footprint(center, halfWidthPx + widthwisePx, halfHeightPx + heightwisePx, cos, sin);
    }

    /** The point that lies right of and below the middle as it is turned. */
    PointPx at(double rightPx, double downPx) {
        return center.plus(rightPx * cos - downPx * sin, rightPx * sin + downPx * cos);
    }

    /** The upright box around it. */
    BoxPx bounds() {
        double halfX = reachPx(1, 0);
        double halfY = reachPx(0, 1);
        return new BoxPx(center.xPx() - halfX, center.yPx() - halfY, 2 * halfX, 2 * halfY);
    }

    /** Whether the rectangles share more than an edge. */
    boolean overlaps(Footprint other) {
        double dx = other.center.xPx() - center.xPx();
        double dy = other.center.yPx() - center.yPx();
        return !isApart(other, dx, dy, cos, sin)
                && !isApart(other, dx, dy, -sin, cos)
                && !isApart(other, dx, dy, other.cos, other.sin)
                && !isApart(other, dx, dy, -other.sin, other.cos);
    }

    /** Whether the disc reaches into the rectangle. */
    boolean overlaps(Obstacles.Disc disc) {
        return gapPx(disc) < 0;
    }

    /** Between the rectangle and the edge of the disc; negative if the disc reaches into it. */
    double gapPx(Obstacles.Disc disc) {
        double beyondX = Math.max(0, Math.abs(localX(disc.at())) - halfWidthPx);
        double beyondY = Math.max(0, Math.abs(localY(disc.at())) - halfHeightPx);
        return Math.sqrt(beyondX * beyondX + beyondY * beyondY) - disc.radiusPx();
    }

    /** How much of the straight line lies in the rectangle, pixels (Liang and Barsky's clipping). */
    double lengthInsidePx(PointPx from, PointPx to) {
        double x = localX(from);
        double y = localY(from);
        double dx = localX(to) - x;
        double dy = localY(to) - y;
        double[] range = {0, 1};
        boolean inside = clip(-dx, x + halfWidthPx, range)
                && clip(dx, halfWidthPx - x, range)
                && clip(-dy, y + halfHeightPx, range)
                && clip(dy, halfHeightPx - y, range);
        return inside ? (range[1] - range[0]) * Math.sqrt(dx * dx + dy * dy) : 0;
    }

    private static boolean clip(double step, double room, double[] range) {
        if (step == 0) {
            return room > 0;
        }
        double at = room / step;
        if (step < 0) {
            range[0] = Math.max(range[0], at);
        } else {
            range[1] = Math.min(range[1], at);
        }
        return range[0] < range[1];
    }

    private boolean isApart(Footprint other, double dx, double dy, double axisX, double axisY) {
        return Math.abs(dx * axisX + dy * axisY) >= reachPx(axisX, axisY) + other.reachPx(axisX, axisY);
    }

    /** How far it reaches from its middle along an axis. */
    private double reachPx(double axisX, double axisY) {
        return halfWidthPx * Math.abs(axisX * cos + axisY * sin) + halfHeightPx * Math.abs(axisY * cos - axisX * sin);
    }

    private double localX(PointPx point) {
        return (point.xPx() - center.xPx()) * cos + (point.yPx() - center.yPx()) * sin;
    }

    private double localY(PointPx point) {
        return (point.yPx() - center.yPx()) * cos - (point.xPx() - center.xPx()) * sin;
    }
}

package org.overflight.scene;

/** An upright rectangle of the sheet: upper left corner and size, CSS pixels. */
public record BoxPx(double xPx, double yPx, double widthPx, double heightPx) {
    public double rightPx() {
        return xPx + widthPx;
    }

    public double bottomPx() {
        return yPx + heightPx;
    }

    public PointPx center() {
        return new PointPx(xPx + widthPx / 2, yPx + heightPx / 2);
    }

    /** Whether the point lies inside or on the edge. */
    public boolean contains(PointPx point) {
        return point.xPx() >= xPx && point.xPx() <= rightPx() && point.yPx() >= yPx && point.yPx() <= bottomPx();
    }

    /** Whether the other box lies inside or touches the edge from inside. */
    public boolean contains(BoxPx other) {
        return other.xPx >= xPx && other.rightPx() <= rightPx() && other.yPx >= yPx && other.bottomPx() <= bottomPx();
    }

    /** Whether the boxes share more than an edge. */
    public boolean overlaps(BoxPx other) {
        return other.xPx < rightPx() && xPx < other.rightPx() && other.yPx < bottomPx() && yPx < other.bottomPx();
    }

    /** The box with every edge moved outwards; inwards if negative. */
    public BoxPx grown(double byPx) {
        return new BoxPx(xPx - byPx, yPx - byPx, widthPx + 2 * byPx, heightPx + 2 * byPx);
    }
}

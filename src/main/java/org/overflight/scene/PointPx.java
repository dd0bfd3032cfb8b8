package org.overflight.scene;

/** A point of the sheet, CSS pixels from its upper left corner, y down. */
public record PointPx(double xPx, double yPx) {
    /** Straight distance, pixels. */
    public double distancePx(PointPx other) {
        return Math.sqrt((xPx - other.xPx) * (xPx - other.xPx) + (yPx - other.yPx) * (yPx - other.yPx));
    }

    /** The point moved. */
    public PointPx plus(double dxPx, double dyPx) {
        return new PointPx(xPx + dxPx, yPx + dyPx);
    }
}

package org.overflight.scene;

import java.util.Arrays;

/**
 * Immutable polylines or rings in pixels: the geometry of a {@link Mark.Shape}.
 *
 * <p>One flat array of coordinates and the index at which each part starts, because a coast has ten thousand points.
 */
public final class Outline {
    /** Nothing. */
    public static final Outline EMPTY = new Outline(new double[0], new int[0], false);

    private final double[] xyPx;
    private final int[] partStarts;
    private final boolean closed;

    private Outline(double[] xyPx, int[] partStarts, boolean closed) {
        this.xyPx = xyPx;
        this.partStarts = partStarts;
        this.closed = closed;
    }

    /** Collects lines. */
    public static Builder lines() {
        return new Builder(false);
    }

    /** Collects rings, filled by the even-odd rule; the first point of a ring is not repeated at its end. */
    public static Builder rings() {
        return new Builder(true);
    }

    /** One ring around a box. */
    public static Outline of(BoxPx box) {
        return rings().startPart()
                .add(box.xPx(), box.yPx())
                .add(box.rightPx(), box.yPx())
                .add(box.rightPx(), box.bottomPx())
                .add(box.xPx(), box.bottomPx())
                .build();
    }

    public boolean isEmpty() {
        return partStarts.length == 0;
    }

    /** Whether the parts are rings. */
    public boolean isClosed() {
        return closed;
    }

    public int partCount() {
        return partStarts.length;
    }

    /** Number of points of all parts. */
    public int pointCount() {
        return xyPx.length / 2;
    }

    /** Index of the first point of a part. */
    public int partStart(int part) {
        return partStarts[part];
    }

    /** Index behind the last point of a part. */
    public int partEnd(int part) {
        return part + 1 < partStarts.length ? partStarts[part + 1] : pointCount();
    }

    public double xPx(int point) {
        return xyPx[2 * point];
    }

    public double yPx(int point) {
        return xyPx[2 * point + 1];
    }

    public PointPx point(int point) {
        return new PointPx(xPx(point), yPx(point));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Outline that
                && closed == that.closed
                && Arrays.equals(xyPx, that.xyPx)
                && Arrays.equals(partStarts, that.partStarts);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(xyPx) + Arrays.hashCode(partStarts);
    }

    /** Collects points part by part; parts of fewer than two points (lines) or three (rings) are dropped. */
    public static final class Builder {
        private final boolean closed;
        private double[] xyPx = new double[64];
        private int used;
        private int[] partStarts = new int[8];
        private int parts;

        private Builder(boolean closed) {
            this.closed = closed;
        }

        /** Starts a new part. */
        public Builder startPart() {
            dropShortPart();
            if (parts == partStarts.length) {
                partStarts = Arrays.copyOf(partStarts, parts * 2);
            }
            partStarts[parts++] = used / 2;
            return this;
        }

        /** Adds a point to the part that was started last. */
        public Builder add(double xPx, double yPx) {
            if (used + 2 > xyPx.length) {
                xyPx = Arrays.copyOf(xyPx, xyPx.length * 2);
            }
            xyPx[used++] = xPx;
            xyPx[used++] = yPx;
            return this;
        }

        /** Adds all parts of another outline. */
        public Builder addAll(Outline other) {
            for (int part = 0; part < other.partCount(); part++) {
                startPart();
                for (int i = other.partStart(part); i < other.partEnd(part); i++) {
                    add(other.xPx(i), other.yPx(i));
                }
            }
            return this;
        }

        public Outline build() {
            dropShortPart();
            return new Outline(Arrays.copyOf(xyPx, used), Arrays.copyOf(partStarts, parts), closed);
        }

        private void dropShortPart() {
            if (parts > 0 && used / 2 - partStarts[parts - 1] < (closed ? 3 : 2)) {
                used = partStarts[--parts] * 2;
            }
        }
    }
}

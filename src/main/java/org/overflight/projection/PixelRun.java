package org.overflight.projection;

import java.util.Arrays;
import org.overflight.scene.BoxPx;

/** A polyline or ring in pixels that grows; one is used for many, one after the other. */
final class PixelRun {
    private double[] xyPx = new double[128];
    private int size;

    void clear() {
        size = 0;
    }

    void add(double xPx, double yPx) {
        if (2 * size == xyPx.length) {
            xyPx = Arrays.copyOf(xyPx, size * 4);
        }
        xyPx[2 * size] = xPx;
        xyPx[2 * size++ + 1] = yPx;
    }

    int size() {
        return size;
    }

    double xPx(int index) {
        return xyPx[2 * index];
    }

    double yPx(int index) {
        return xyPx[2 * index + 1];
    }

    /** The smallest upright rectangle around all points. */
    BoxPx bounds() {
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < 2 * size; i += 2) {
            left = Math.min(left, xyPx[i]);
            right = Math.max(right, xyPx[i]);
            top = Math.min(top, xyPx[i + 1]);
            bottom = Math.max(bottom, xyPx[i + 1]);
        }
        return new BoxPx(left, top, right - left, bottom - top);
    }
}

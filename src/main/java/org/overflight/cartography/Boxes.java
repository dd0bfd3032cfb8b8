package org.overflight.cartography;

import java.util.Optional;
import org.overflight.scene.BoxPx;
import org.overflight.scene.Outline;

/** Upright boxes around what is drawn. */
final class Boxes {
    private Boxes() {}

    /** The box around an outline; empty if the outline is. */
    static Optional<BoxPx> around(Outline outline) {
        if (outline.isEmpty()) {
            return Optional.empty();
        }
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < outline.pointCount(); i++) {
            left = Math.min(left, outline.xPx(i));
            right = Math.max(right, outline.xPx(i));
            top = Math.min(top, outline.yPx(i));
            bottom = Math.max(bottom, outline.yPx(i));
        }
        return Optional.of(new BoxPx(left, top, right - left, bottom - top));
    }
}

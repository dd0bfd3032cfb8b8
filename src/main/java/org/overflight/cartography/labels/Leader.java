package org.overflight.cartography.labels;

import org.overflight.scene.Outline;
import org.overflight.scene.PointPx;

/** A straight line from a symbol to its label. */
record Leader(PointPx from, PointPx to) {
    /** How near labels and leaders may come to it. */
    private static final double CLEARANCE_PX = 1.5;

    Outline outline() {
        return Outline.lines()
                .startPart()
                .add(from.xPx(), from.yPx())
                .add(to.xPx(), to.yPx())
                .build();
    }

    boolean crosses(Footprint footprint) {
        return footprint.grown(CLEARANCE_PX, CLEARANCE_PX).lengthInsidePx(from, to) > 0;
    }

    boolean crosses(Obstacles.Disc disc) {
        return strip().overlaps(disc);
    }

    boolean crosses(Leader other) {
        return strip().overlaps(other.strip());
    }

    /** The line as a thin rectangle. */
    Footprint strip() {
        double lengthPx = Math.max(from.distancePx(to), 1e-9);
        PointPx middle = new PointPx((from.xPx() + to.xPx()) / 2, (from.yPx() + to.yPx()) / 2);
        return new Footprint(
                middle,
                lengthPx / 2,
                CLEARANCE_PX / 2,
                (to.xPx() - from.xPx()) / lengthPx,
                (to.yPx() - from.yPx()) / lengthPx);
    }
}

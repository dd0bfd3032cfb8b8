package org.overflight.cartography.labels;

import org.jspecify.annotations.Nullable;
import org.overflight.scene.BoxPx;
import org.overflight.scene.Mark.Anchor;

/**
 * A position that a label might have.
 *
 * @param anchor how its lines are set flush
 * @param leader null if it stands close
 * @param symbol what is drawn only together with the label; null if it is drawn anyway
 * @param costShare how far it is from the best, 0 to 1
 * @param apartPx more room than usual around it: names of the ground stand back
 */
record Candidate(
        Footprint footprint,
        Anchor anchor,
        @Nullable Leader leader,
        Obstacles.@Nullable Disc symbol,
        double costShare,
        double apartPx) {
    /** One that needs no more room than usual. */
    Candidate(
            Footprint footprint,
            Anchor anchor,
            @Nullable Leader leader,
            Obstacles.@Nullable Disc symbol,
            double costShare) {
        this(footprint, anchor, leader, symbol, costShare, 0);
    }

    /** Between the ink of two labels. */
    private static final double BESIDE_PX = 2;

    private static final double ABOVE_PX = 1.75;

    /** The upright box around all of it, with the room that it keeps. */
    BoxPx bounds() {
        BoxPx box = room().bounds();
        if (leader != null) {
            box = around(box, leader.strip().bounds().grown(BESIDE_PX));
        }
        return symbol == null ? box : around(box, symbol.bounds());
    }

    private Footprint room() {
        return footprint.grown(BESIDE_PX + apartPx, ABOVE_PX + apartPx);
    }

    /** Whether the two cannot both be used. */
    boolean conflictsWith(Candidate other) {
        return room().overlaps(other.room()) || isInTheWayOf(other) || other.isInTheWayOf(this);
    }

    /** Whether what belongs to this label disturbs the other. */
    private boolean isInTheWayOf(Candidate other) {
        return (leader != null
                        && (leader.crosses(other.footprint) || (other.leader != null && leader.crosses(other.leader))))
                || (symbol != null
                        && (other.footprint.overlaps(symbol)
                                || (other.leader != null && other.leader.crosses(symbol))
                                || (other.symbol != null && symbol.overlaps(other.symbol))));
    }

    private static BoxPx around(BoxPx one, BoxPx other) {
        double left = Math.min(one.xPx(), other.xPx());
        double top = Math.min(one.yPx(), other.yPx());
        double right = Math.max(one.rightPx(), other.rightPx());
        double bottom = Math.max(one.bottomPx(), other.bottomPx());
        return new BoxPx(left, top, right - left, bottom - top);
    }
}

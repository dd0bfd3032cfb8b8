package org.overflight.cartography.labels;

import org.jspecify.annotations.Nullable;
import org.overflight.scene.BoxPx;
import org.overflight.scene.Mark.Anchor;

/**
 * A position that a label might have.
 *
 * @param anchor how its lines are set flush
 * @param leader null if it stands close
 * @param costShare how far it is from the best, 0 to 1
 */
record Candidate(
        Footprint footprint, Anchor anchor, @Nullable Leader leader, double costShare) {
    /** Between the ink of two labels. */
    private static final double BESIDE_PX = 1.5;

    private static final double ABOVE_PX = 1;

    /** The upright box around label and leader, with the room that they keep. */
    BoxPx bounds() {
        BoxPx box = footprint.grown(BESIDE_PX, BESIDE_PX).bounds();
        if (leader == null) {
            return box;
        }
        BoxPx line = leader.strip().bounds().grown(BESIDE_PX);
        double left = Math.min(box.xPx(), line.xPx());
        double top = Math.min(box.yPx(), line.yPx());
        double right = Math.max(box.rightPx(), line.rightPx());
        double bottom = Math.max(box.bottomPx(), line.bottomPx());
        return new BoxPx(left, top, right - left, bottom - top);
    }

    /** Whether the two cannot both be used. */
    boolean conflictsWith(Candidate other) {
        Footprint room = footprint.grown(BESIDE_PX, ABOVE_PX);
        return room.overlaps(other.footprint.grown(BESIDE_PX, ABOVE_PX))
                || (leader != null && leader.crosses(other.footprint))
                || (other.leader != null && other.leader.crosses(footprint))
                || (leader != null && other.leader != null && leader.crosses(other.leader));
    }
}

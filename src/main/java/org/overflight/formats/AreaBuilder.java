package org.overflight.formats;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.overflight.model.PositionSequence;
import org.overflight.model.SphericalPolygon;

/** One region while it is read. A region with a position or a ring that is none is left out whole: its shape would be wrong. */
final class AreaBuilder {
    private final RecordingBuilder recording;
    private final PositionBuffer ring = new PositionBuffer();
    private final List<PositionSequence> rings = new ArrayList<>();
    private boolean broken;

    AreaBuilder(RecordingBuilder recording) {
        this.recording = recording;
    }

    void add(FixDraft draft) throws BadInput {
        if (recording.accepts(draft)) {
            addAccepted(draft.lonDeg, draft.latDeg);
        } else {
            broken = true;
        }
    }

    /** Adds a position that was accepted before; not a number if it was not. */
    void addAccepted(double lonDeg, double latDeg) {
        if (Double.isNaN(lonDeg)) {
            broken = true;
        } else {
            ring.add(lonDeg, latDeg);
        }
    }

    /** The ring under way is complete; the first one is the outline, the others are holes. */
    void endRing() {
        if (ring.isRing()) {
            rings.add(ring.ring());
        } else {
            recording.log().warning("ring", "A ring needs three different positions; its region is left out.", "");
            broken = true;
        }
        ring.clear();
    }

    /** The region; null if it is left out. */
    @Nullable
    SphericalPolygon region() {
        if (broken || rings.isEmpty()) {
            if (broken) {
                recording.log().warning("region", "A region is left out, because one of its positions is.", "");
            }
            return null;
        }
        return RingOrder.region(rings);
    }
}

package org.overflight.basemap;

import java.util.ArrayList;
import java.util.List;
import org.overflight.model.LonLat;
import org.overflight.model.PositionSequence;
import org.overflight.model.SphericalCap;
import org.overflight.model.SphericalPolygon;

/**
 * Takes from a layer what can be seen within a cap.
 *
 * <p>A ring of which nothing is seen is left out, unless the map lies wholly inside of it. Of a ring that is seen in part, arcs
 * off the map become straight lines from end to end: they stay in their caps, so that what is land on the map stays land.
 */
final class GroundDrawing {
    /** Rings of fewer arcs are drawn whole: from straight lines alone they might vanish. */
    private static final int FEW_ARCS = 8;

    private final Arcs arcs;
    private final boolean[] seen;
    private final LonLat center;
    private final PositionBuffer buffer = new PositionBuffer();

    GroundDrawing(Layer layer, SphericalCap cap) {
        this.arcs = layer.arcs();
        this.seen = layer.caps().within(cap);
        this.center = cap.center();
    }

    /** The region that these rings bound, as far as it can be seen. */
    SphericalPolygon polygon(List<ArcRing> rings) {
        List<PositionSequence> kept = new ArrayList<>();
        for (ArcRing ring : rings) {
            if (isSeen(ring) || RingContainment.isInside(arcs, ring, center)) {
                appendRing(ring);
                kept.add(buffer.take());
            }
        }
        return kept.isEmpty() ? SphericalPolygon.EMPTY : new SphericalPolygon(kept);
    }

    private boolean isSeen(ArcRing ring) {
        for (int reference : ring.references()) {
            if (seen[Arcs.arcOf(reference)]) {
                return true;
            }
        }
        return false;
    }

    private void appendRing(ArcRing ring) {
        boolean few = ring.references().length < FEW_ARCS;
        for (int reference : ring.references()) {
            if (few || seen[Arcs.arcOf(reference)]) {
                appendWithoutEnd(reference);
            } else {
                appendVertex(arcs.begin(reference));
            }
        }
    }

    private void appendWithoutEnd(int reference) {
        int arc = Arcs.arcOf(reference);
        if (reference >= 0) {
            for (int v = arcs.first(arc); v < arcs.last(arc); v++) {
                appendVertex(v);
            }
        } else {
            for (int v = arcs.last(arc); v > arcs.first(arc); v--) {
                appendVertex(v);
            }
        }
    }

    private void appendVertex(int vertex) {
        buffer.add(arcs.lonDeg(vertex), arcs.latDeg(vertex));
    }

    /** The rings as lines, each cut where it leaves the map. */
    List<PositionSequence> outlines(List<ArcRing> rings) {
        List<PositionSequence> lines = new ArrayList<>();
        for (ArcRing ring : rings) {
            addRuns(ring.references(), lines);
        }
        return lines;
    }

    /** Runs of arcs that are seen and of which each begins where the one before it ends. */
    List<PositionSequence> lines(int[] references) {
        List<PositionSequence> lines = new ArrayList<>();
        addRuns(references, lines);
        return lines;
    }

    private void addRuns(int[] references, List<PositionSequence> lines) {
        int end = -1;
        for (int reference : references) {
            if (!seen[Arcs.arcOf(reference)]) {
                continue;
            }
            if (end >= 0 && arcs.begin(reference) != end && !isSamePlace(arcs.begin(reference), end)) {
                finishLine(end, lines);
            }
            appendWithoutEnd(reference);
            end = arcs.begin(~reference);
        }
        if (end >= 0) {
            finishLine(end, lines);
        }
    }

    private boolean isSamePlace(int vertex, int other) {
        return arcs.lonDeg(vertex) == arcs.lonDeg(other) && arcs.latDeg(vertex) == arcs.latDeg(other);
    }

    private void finishLine(int end, List<PositionSequence> lines) {
        appendVertex(end);
        lines.add(buffer.take());
    }
}

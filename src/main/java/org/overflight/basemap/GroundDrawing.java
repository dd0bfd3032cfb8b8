package org.overflight.basemap;

import java.util.ArrayList;
import java.util.List;
import org.overflight.model.LonLat;
import org.overflight.model.PositionSequence;
import org.overflight.model.SphericalCap;
import org.overflight.model.SphericalPolygon;

/**
 * Takes from a layer what can be seen within a cap, as detailed as it can be seen.
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
    private final Generalisation detail;
    private final PositionBuffer buffer = new PositionBuffer();

    GroundDrawing(Layer layer, SphericalCap cap, Generalisation detail) {
        this.arcs = layer.arcs();
        this.seen = layer.caps().within(cap);
        this.center = cap.center();
        this.detail = detail;
    }

    /** The region that these rings bound, as far as it can be seen. */
    SphericalPolygon polygon(List<MeasuredRing> rings) {
        List<PositionSequence> kept = new ArrayList<>();
        for (MeasuredRing ring : rings) {
            if (isSeen(ring.path()) || RingContainment.isInside(arcs, ring.path(), center)) {
                switch (detail.fateOf(ring)) {
                    case OUTLINE -> kept.add(outline(ring.path()));
                    case DOT -> kept.add(dot(ring.path()));
                    case NOTHING -> {}
                }
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

    private PositionSequence outline(ArcRing ring) {
        boolean few = ring.references().length < FEW_ARCS;
        for (int reference : ring.references()) {
            if (few || seen[Arcs.arcOf(reference)]) {
                appendWithoutEnd(reference);
            } else {
                appendVertex(arcs.begin(reference));
            }
        }
        return buffer.take();
    }

    private PositionSequence dot(ArcRing ring) {
        return Dot.around(arcs, ring, detail.dotRadiusM());
    }

    private void appendWithoutEnd(int reference) {
        int arc = Arcs.arcOf(reference);
        int first = arcs.first(arc);
        int count = arcs.last(arc) - first;
        float[] weights = detail.weightsM2(arc);
        double least = detail.leastWeightM2();
        for (int i = 0; i < count; i++) {
            int offset = reference >= 0 ? i : count - i;
            if (weights == null || weights[offset] >= least) {
                appendVertex(first + offset);
            }
        }
    }

    private void appendVertex(int vertex) {
        buffer.add(arcs.lonDeg(vertex), arcs.latDeg(vertex));
    }

    /** The rings as lines, each cut where it leaves the map. */
    List<PositionSequence> outlines(List<MeasuredRing> rings) {
        List<PositionSequence> lines = new ArrayList<>();
        for (MeasuredRing ring : rings) {
            if (isSeen(ring.path())) {
                switch (detail.fateOf(ring)) {
                    case OUTLINE -> addRuns(ring.path().references(), lines);
                    case DOT -> lines.add(closed(dot(ring.path())));
                    case NOTHING -> {}
                }
            }
        }
        return lines;
    }

    private PositionSequence closed(PositionSequence ring) {
        for (int i = 0; i <= ring.size(); i++) {
            buffer.add(ring.lonDeg(i % ring.size()), ring.latDeg(i % ring.size()));
        }
        return buffer.take();
    }

    /** Lines along arcs, each cut where it leaves the map. */
    List<PositionSequence> lines(List<ArcRun> runs) {
        List<PositionSequence> lines = new ArrayList<>();
        for (ArcRun run : runs) {
            addRuns(run.references(), lines);
        }
        return lines;
    }

    private void addRuns(int[] references, List<PositionSequence> lines) {
        int end = -1;
        for (int reference : references) {
            if (!seen[Arcs.arcOf(reference)]) {
                continue;
            }
            if (end >= 0 && !isSamePlace(arcs.begin(reference), end)) {
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

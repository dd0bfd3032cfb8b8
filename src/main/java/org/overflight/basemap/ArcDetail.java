package org.overflight.basemap;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** The weights of a layer's vertices, and what is known of its islands; each arc is weighed when a map first looks at it. */
final class ArcDetail {
    private final VertexField field;
    private final Lazy<Isolation> isolation;
    private final AtomicReferenceArray<float[]> weights;

    /**
     * @param land rings of all land
     * @param others rings of the same arcs that may be drawn besides
     */
    ArcDetail(Arcs arcs, List<MeasuredRing> land, List<MeasuredRing> others) {
        field = new VertexField(arcs, new IslandSizes(arcs, land, others));
        isolation = new Lazy<>(() -> new Isolation(field, land));
        weights = new AtomicReferenceArray<>(arcs.count());
    }

    /** Weights of an arc's vertices, square metres, see {@link ArcRanking}; not to be changed. */
    float[] weightsM2(int arc) {
        float[] known = weights.get(arc);
        if (known == null) {
            known = ArcRanking.weightsM2(field, arc);
            weights.set(arc, known);
        }
        return known;
    }

    VertexField field() {
        return field;
    }

    IslandSizes islands() {
        return field.islands();
    }

    /** Distance of a ring of land from the nearest that is larger, metres. */
    double isolationM(int ring) {
        return isolation.get().distanceM(ring);
    }
}

package org.overflight.basemap;

import java.util.List;

/** The arcs of one file, ready to be drawn from. */
final class Layer {
    private final Arcs arcs;
    private final ArcCaps caps;
    private final Lazy<ArcDetail> detail;

    /**
     * @param land rings of the file's land, or of whatever else is bounded by them alone
     * @param others rings of the same arcs that may be drawn besides
     */
    Layer(Arcs arcs, List<MeasuredRing> land, List<MeasuredRing> others) {
        this.arcs = arcs;
        this.caps = new ArcCaps(arcs);
        this.detail = new Lazy<>(() -> new ArcDetail(arcs, land, others));
    }

    Arcs arcs() {
        return arcs;
    }

    ArcCaps caps() {
        return caps;
    }

    ArcDetail detail() {
        return detail.get();
    }
}

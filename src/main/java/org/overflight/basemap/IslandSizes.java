package org.overflight.basemap;

import java.util.Arrays;
import java.util.List;

/** How large the pieces of land are that the rings of a layer bound, and what that means for the arcs of their coasts. */
final class IslandSizes {
    /** A ring is drawn while its area is this many times the least weight of vertices drawn. */
    static final double RING_TO_VERTEX = 2;

    private final double[] areasM2;
    private final int[] ringOfArc;
    private final double[] vanishesAtM2;
    private final int[] leastInner;

    /**
     * @param land rings of all land
     * @param others rings of the same arcs that may be drawn besides
     */
    IslandSizes(Arcs arcs, List<MeasuredRing> land, List<MeasuredRing> others) {
        areasM2 = new double[land.size()];
        ringOfArc = new int[arcs.count()];
        vanishesAtM2 = new double[arcs.count()];
        leastInner = new int[arcs.count()];
        Arrays.fill(ringOfArc, -1);
        Arrays.fill(vanishesAtM2, Double.POSITIVE_INFINITY);
        for (int r = 0; r < land.size(); r++) {
            areasM2[r] = land.get(r).areaM2();
            keepRing(land.get(r));
            for (int reference : land.get(r).path().references()) {
                int arc = Arcs.arcOf(reference);
                ringOfArc[arc] = r;
                vanishesAtM2[arc] = areasM2[r] / RING_TO_VERTEX;
            }
        }
        others.forEach(this::keepRing);
    }

    /** A ring of one arc needs two vertices besides its end, a ring of two arcs one in each besides their ends. */
    private void keepRing(MeasuredRing ring) {
        int[] references = ring.path().references();
        if (references.length <= 2) {
            for (int reference : references) {
                int arc = Arcs.arcOf(reference);
                leastInner[arc] = Math.max(leastInner[arc], 3 - references.length);
            }
        }
    }

    /** Area of a ring of land, square metres; infinite if it goes around a pole. */
    double areaM2(int ring) {
        return areasM2[ring];
    }

    /** The ring of land whose coast an arc is; -1 for a border. */
    int ringOf(int arc) {
        return ringOfArc[arc];
    }

    /** Least weight of vertices drawn above which an arc's island is not drawn; infinite for borders. */
    double vanishesAtM2(int arc) {
        return vanishesAtM2[arc];
    }

    /** How many vertices between its ends an arc must keep. */
    int leastInner(int arc) {
        return leastInner[arc];
    }
}

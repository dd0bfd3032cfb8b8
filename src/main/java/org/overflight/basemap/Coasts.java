package org.overflight.basemap;

import java.util.Arrays;
import java.util.List;

/** Which coast belongs to which island. */
final class Coasts {
    private final List<MeasuredRing> land;
    private final int[] islandOfArc;

    /** @param land rings of all land, numbered as islands */
    Coasts(Arcs arcs, List<MeasuredRing> land) {
        this.land = land;
        islandOfArc = new int[arcs.count()];
        Arrays.fill(islandOfArc, MeasuredRing.NO_ISLAND);
        for (MeasuredRing ring : land) {
            for (int reference : ring.path().references()) {
                islandOfArc[Arcs.arcOf(reference)] = ring.island();
            }
        }
    }

    /** A country's ring, with the number of the island if it is all of one. */
    MeasuredRing numbered(MeasuredRing ring) {
        int[] references = ring.path().references();
        int island = islandOfArc[Arcs.arcOf(references[0])];
        boolean whole = ring.path().place() == 0
                && island != MeasuredRing.NO_ISLAND
                && ring.arcCount() == land.get(island).arcCount()
                && Arrays.stream(references).allMatch(reference -> islandOfArc[Arcs.arcOf(reference)] == island);
        return whole ? ring.ofIsland(island) : ring;
    }
}

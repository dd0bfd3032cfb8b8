package org.overflight.basemap;

import java.util.Arrays;
import java.util.List;

/** Arcs one after another; where one does not begin at the end of the one before it, a new line begins. */
final class ArcRun {
    private final int[] references;

    private ArcRun(int[] references) {
        this.references = references;
    }

    /** Arcs in their order, see {@link Arcs}; not to be changed. */
    int[] references() {
        return references;
    }

    /** The arcs of a line. */
    static ArcRun along(ArcRing path) {
        return new ArcRun(path.references());
    }

    /** Arcs that two different countries use, in the order of their numbers. */
    static ArcRun shared(Arcs arcs, List<CountryRings> countries) {
        int[] owners = new int[arcs.count()];
        boolean[] shared = new boolean[arcs.count()];
        Arrays.fill(owners, -1);
        for (int c = 0; c < countries.size(); c++) {
            for (MeasuredRing ring : countries.get(c).rings()) {
                for (int reference : ring.path().references()) {
                    int arc = Arcs.arcOf(reference);
                    shared[arc] |= owners[arc] >= 0 && owners[arc] != c;
                    owners[arc] = c;
                }
            }
        }
        int[] found = new int[arcs.count()];
        int count = 0;
        for (int arc = 0; arc < shared.length; arc++) {
            if (shared[arc]) {
                found[count++] = arc;
            }
        }
        return new ArcRun(Arrays.copyOf(found, count));
    }
}

package org.overflight.basemap;

/** A closed ring of arcs, each beginning where the one before it ends. */
final class ArcRing {
    private final int[] references;
    private final int place;

    /**
     * @param references arcs in their order, see {@link Arcs}; kept, not copied
     * @param place place of the ring in its polygon: 0 is the outer ring, all others are holes
     */
    ArcRing(int[] references, int place) {
        this.references = references;
        this.place = place;
    }

    /** Arcs in their order; not to be changed. */
    int[] references() {
        return references;
    }

    /** Place of the ring in its polygon: 0 is the outer ring, all others are holes. */
    int place() {
        return place;
    }

    /** The same ring run the other way. */
    ArcRing reversed() {
        int n = references.length;
        int[] backwards = new int[n];
        for (int i = 0; i < n; i++) {
            backwards[i] = ~references[n - 1 - i];
        }
        return new ArcRing(backwards, place);
    }
}

package org.overflight.basemap;

/**
 * A ring with its inside to the left.
 *
 * @param areaM2 area of its smaller side, square metres; infinite if it goes around a pole
 * @param island place, among the rings of all land, of the island whose whole coast it is; -1 if it is no such coast
 */
record MeasuredRing(ArcRing path, double areaM2, int island) {
    /** No island. */
    static final int NO_ISLAND = -1;

    /** Number of the arcs. */
    int arcCount() {
        return path.references().length;
    }

    /** The same ring as the coast of an island. */
    MeasuredRing ofIsland(int number) {
        return new MeasuredRing(path, areaM2, number);
    }
}

package org.overflight.basemap;

import java.util.List;

/**
 * Lakes and rivers, of which there is one resolution only: a grid of two to four kilometres.
 *
 * @param lakes rings of all lakes
 * @param rivers a line each
 */
record Waters(Layer layer, List<MeasuredRing> lakes, List<ArcRun> rivers) {
    /** Closer than this the lakes' grid would be seen, metres per pixel. */
    private static final double FINEST_LAKES_M = 1_000;

    private static final double FINEST_RIVERS_M = 2_000;

    /** Farther than this rivers are noise, metres per pixel. */
    private static final double COARSEST_RIVERS_M = 12_000;

    Waters {
        lakes = List.copyOf(lakes);
        rivers = List.copyOf(rivers);
    }

    static Waters read() {
        Topology topology = BasemapFile.topology("lakes-rivers-50m.json");
        List<ArcRing> rings = topology.features("lakes").stream()
                .flatMap(lake -> lake.rings().stream())
                .toList();
        List<MeasuredRing> lakes = RingMeasure.insideLeft(topology.arcs(), rings);
        List<ArcRun> rivers = topology.features("rivers").stream()
                .flatMap(river -> river.rings().stream())
                .map(ArcRun::along)
                .toList();
        return new Waters(new Layer(topology.arcs(), lakes, List.of()), lakes, rivers);
    }

    /** Whether there are lakes good enough for a scale. */
    static boolean showsLakes(double metresPerPx) {
        return metresPerPx >= FINEST_LAKES_M;
    }

    /** Whether there are rivers good enough for a scale, and room for them. */
    static boolean showsRivers(double metresPerPx) {
        return metresPerPx >= FINEST_RIVERS_M && metresPerPx <= COARSEST_RIVERS_M;
    }
}

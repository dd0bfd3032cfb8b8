package org.overflight.basemap;

import java.util.Set;

/** What is smaller than a pixel is not drawn, unless it matters. */
final class PixelDetail implements Generalisation {
    /** An island this far from any larger is kept: a mark in an empty sea. */
    private static final double ISOLATED_PX = 24;

    /** The main island of a country is kept if its dot does not touch other land. */
    private static final double CLEAR_PX = 3;

    private static final double DOT_RADIUS_PX = 0.75;

    /** A piece of land is drawn from this size on, a lake from that one: specks of water make the land look dirty. */
    private static final double LEAST_LAND_PX2 = 1;

    private static final double LEAST_LAKE_PX2 = 3;

    private final ArcDetail detail;
    private final Set<Integer> mainIslands;
    private final double metresPerPx;
    private final double leastRingM2;

    private PixelDetail(Layer layer, Set<Integer> mainIslands, double metresPerPx, double leastRingPx2) {
        this.detail = layer.detail();
        this.mainIslands = mainIslands;
        this.metresPerPx = metresPerPx;
        this.leastRingM2 = leastRingPx2 * metresPerPx * metresPerPx;
    }

    /** For land, countries and borders. */
    static Generalisation ofLand(World world, double metresPerPx) {
        return new PixelDetail(world.layer(), world.mainIslands(), metresPerPx, LEAST_LAND_PX2);
    }

    /** For lakes and for lines. */
    static Generalisation ofLayer(Layer layer, double metresPerPx) {
        return new PixelDetail(layer, Set.of(), metresPerPx, LEAST_LAKE_PX2);
    }

    @Override
    public Fate fateOf(MeasuredRing ring) {
        if (ring.areaM2() >= leastRingM2) {
            return Fate.OUTLINE;
        }
        return ring.island() != MeasuredRing.NO_ISLAND && matters(ring.island()) ? Fate.DOT : Fate.NOTHING;
    }

    private boolean matters(int island) {
        double isolationPx = detail.isolationM(island) / metresPerPx;
        return isolationPx > ISOLATED_PX || (mainIslands.contains(island) && isolationPx > CLEAR_PX);
    }

    @Override
    public float[] weightsM2(int arc) {
        return detail.weightsM2(arc);
    }

    @Override
    public double leastWeightM2() {
        return metresPerPx * metresPerPx / IslandSizes.RING_TO_VERTEX;
    }

    @Override
    public double dotRadiusM() {
        return DOT_RADIUS_PX * metresPerPx;
    }
}

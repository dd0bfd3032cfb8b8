package org.overflight.basemap;

/** What is smaller than a pixel is not drawn, unless it matters. */
final class PixelDetail implements Generalisation {
    /** An island this far from any larger is kept: a mark in an empty sea. */
    private static final double ISOLATED_PX = 24;

    /** The main island of a country is kept if its dot does not touch other land. */
    private static final double CLEAR_PX = 3;

    private static final double DOT_RADIUS_PX = 0.75;

    private final World world;
    private final ArcDetail detail;
    private final double metresPerPx;

    PixelDetail(World world, double metresPerPx) {
        this.world = world;
        this.detail = world.layer().detail();
        this.metresPerPx = metresPerPx;
    }

    @Override
    public Fate fateOf(MeasuredRing ring) {
        if (ring.areaM2() >= metresPerPx * metresPerPx) {
            return Fate.OUTLINE;
        }
        return ring.island() != MeasuredRing.NO_ISLAND && matters(ring.island()) ? Fate.DOT : Fate.NOTHING;
    }

    private boolean matters(int island) {
        double isolationPx = detail.isolationM(island) / metresPerPx;
        boolean isMain = world.mainIslands().contains(island);
        return isolationPx > ISOLATED_PX || (isMain && isolationPx > CLEAR_PX);
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

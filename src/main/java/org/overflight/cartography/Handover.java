package org.overflight.cartography;

import org.overflight.model.LonLat;

/**
 * Where a line goes from one map to another: a ring on the edge of both.
 *
 * @param letter in both rings; empty where the maps touch, so that nobody has to look for the other
 */
record Handover(LonLat position, String letter) {
    private static final double LETTER_RADIUS_PX = 7.1;
    private static final double RADIUS_PX = 3.1;
    private static final double HALO_PX = 1.5;

    /** How far the ring reaches. */
    double radiusPx() {
        return ringRadiusPx() + HALO_PX;
    }

    private double ringRadiusPx() {
        return letter.isEmpty() ? RADIUS_PX : LETTER_RADIUS_PX;
    }

    /** The size of the ring against the symbol's own. */
    double scale() {
        return ringRadiusPx() / RADIUS_PX;
    }
}

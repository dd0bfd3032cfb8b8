package org.overflight.projection;

import org.overflight.projection.ContentSamples.Sample;

/**
 * A range of longitudes in which there is nothing to show, where a map can be cut open.
 *
 * @param middleDeg -180 to 180
 * @param widthDeg 0 to 360
 */
record LongitudeGap(double middleDeg, double widthDeg) {
    private static final int SLOTS = 720;
    private static final double SLOT_DEG = 360.0 / SLOTS;

    /** The widest one; of equal ones the one nearest to the antimeridian, where maps are cut by habit. */
    static LongitudeGap widest(ContentSamples samples) {
        boolean[] taken = new boolean[SLOTS];
        double lastDeg = 0;
        for (Sample sample : samples.all()) {
            double lonDeg = sample.position().lonDeg();
            double fromDeg = sample.joined() ? lastDeg : lonDeg;
            take(taken, fromDeg, Math.IEEEremainder(lonDeg - fromDeg, 360));
            lastDeg = lonDeg;
        }
        return widest(taken);
    }

    private static void take(boolean[] taken, double fromDeg, double widthDeg) {
        double westDeg = Math.min(fromDeg, fromDeg + widthDeg) + 180;
        double eastDeg = Math.max(fromDeg, fromDeg + widthDeg) + 180;
        for (int slot = (int) Math.floor(westDeg / SLOT_DEG); slot <= (int) Math.floor(eastDeg / SLOT_DEG); slot++) {
            taken[Math.floorMod(slot, SLOTS)] = true;
        }
    }

    private static LongitudeGap widest(boolean[] taken) {
        LongitudeGap best = new LongitudeGap(180, 0);
        int length = 0;
        // Twice around, so that a gap over the seam is seen whole.
        for (int slot = 0; slot < 2 * SLOTS; slot++) {
            length = taken[slot % SLOTS] ? 0 : Math.min(length + 1, SLOTS);
            LongitudeGap gap = new LongitudeGap(middleDeg(slot + 1 - length, length), length * SLOT_DEG);
            boolean nearer = Math.abs(gap.middleDeg) > Math.abs(best.middleDeg);
            if (gap.widthDeg > best.widthDeg || (gap.widthDeg == best.widthDeg && length > 0 && nearer)) {
                best = gap;
            }
        }
        return best;
    }

    private static double middleDeg(int start, int length) {
        return Math.IEEEremainder((start + length / 2.0) * SLOT_DEG - 180, 360);
    }
}

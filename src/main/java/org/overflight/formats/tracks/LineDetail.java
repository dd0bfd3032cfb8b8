package org.overflight.formats.tracks;

import java.util.BitSet;

/**
 * How much each fix of a line matters: computed once, the line can be thinned by any multiple of a tolerance.
 *
 * <p>What is left is nowhere farther from what was there than the tolerance: D. Douglas and T. Peucker, "Algorithms for the
 * reduction of the number of points required to represent a digitized line", The Canadian Cartographer 10 (1973) 112-122, on the
 * sphere of geodetic coordinates with the Earth's largest radius of curvature. A spike stays, however many fixes are about it. So
 * that no line takes longer than n log n, a part that is still not done after twice as many halvings as it should need is
 * halved at its middle, which keeps a fix too many at times.
 */
final class LineDetail {
    private final Deviations deviations;
    private final double[] worth;

    LineDetail(FixLine line, Tolerance finest) {
        this.deviations = new Deviations(line, finest);
        this.worth = DeviationSplit.worth(deviations, line.size());
    }

    /**
     * The indices of the fixes that stay; the first and the last are among them.
     *
     * @param times how many times the finest tolerance, 1 or more
     */
    BitSet kept(double times, Spacing spacing) {
        BitSet kept = new BitSet(worth.length);
        kept.set(0);
        int last = 0;
        for (int i = 1; i < worth.length; i++) {
            // The fix before the one that is too far away was not.
            if (i - 1 > last && deviations.areApart(last, i, spacing)) {
                kept.set(i - 1);
                last = i - 1;
            }
            if (worth[i] > times) {
                kept.set(i);
                last = i;
            }
        }
        return kept;
    }
}

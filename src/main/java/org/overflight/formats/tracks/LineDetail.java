package org.overflight.formats.tracks;

import java.util.BitSet;
import org.overflight.formats.tracks.TrackThinning.Tolerance;

/** How much each fix of a line matters: computed once, the line can be thinned by any multiple of a tolerance. */
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

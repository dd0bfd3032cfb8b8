package org.overflight.cartography;

/** Which towns a map of a scale can hold. */
final class TownRanks {
    private TownRanks() {}

    /** The least important rank that is shown: 0 for none, 5 for all. */
    static int shown(double metresPerPx) {
        if (metresPerPx > 6_000) {
            return 0;
        }
        if (metresPerPx > 3_500) {
            return 1;
        }
        if (metresPerPx > 1_800) {
            return 2;
        }
        if (metresPerPx > 900) {
            return 3;
        }
        return metresPerPx > 400 ? 4 : 5;
    }
}

package org.overflight.formats.tracks;

/**
 * How far apart neighbours may come to lie when a line is thinned, so that no gap is made where none was.
 *
 * @param timeS seconds
 * @param distanceM metres
 */
record Spacing(double timeS, double distanceM) {
    /** However far. */
    static final Spacing ANY = new Spacing(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);

    /** Half of the longest gap: then a reader with the same rules finds none. */
    static Spacing within(GradingRules rules) {
        return new Spacing(rules.maxGap().toMillis() / 2000.0, rules.maxGapM() / 2);
    }
}

package org.overflight.formats.tracks;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Splits a line at the fix that deviates most, until none deviates too much. Without recursion: a line may have millions of fixes.
 *
 * <p>Where a line is split does not depend on the tolerance, only how long one goes on. So the worth of a fix is the least of its own
 * deviation and of those above it, and a line thinned by a multiple of the tolerance is made of the fixes that are worth more.
 */
final class DeviationSplit {
    private static final int SPARE_DEPTH = 8;

    private final Deviations deviations;
    private final double[] worth;
    private final int deepest;
    private final Deque<Span> open = new ArrayDeque<>();

    private DeviationSplit(Deviations deviations, int size) {
        this.deviations = deviations;
        this.worth = new double[size];
        this.deepest = 2 * (Integer.SIZE - Integer.numberOfLeadingZeros(size)) + SPARE_DEPTH;
        worth[0] = Double.POSITIVE_INFINITY;
        worth[size - 1] = Double.POSITIVE_INFINITY;
        open.push(new Span(0, size - 1, 0, Double.POSITIVE_INFINITY));
    }

    /** @param worth of the fix that made it */
    private record Span(int first, int last, int depth, double worth) {}

    /** The worth of each fix, as multiples of the tolerance: infinite for both ends, 0 for a fix that is within the tolerance. */
    static double[] worth(Deviations deviations, int size) {
        DeviationSplit split = new DeviationSplit(deviations, size);
        while (!split.open.isEmpty()) {
            split.split(split.open.pop());
        }
        return split.worth;
    }

    private void split(Span span) {
        if (span.last - span.first < 2) {
            return;
        }
        int worst = deviations.worst(span.first, span.last);
        double most = worst < 0 ? 0 : deviations.of(worst);
        if (most > 1) {
            boolean tooDeep = span.depth >= deepest;
            splitAt(span, tooDeep ? (span.first + span.last) >>> 1 : worst, Math.min(most, span.worth));
        }
    }

    private void splitAt(Span span, int index, double worthThere) {
        worth[index] = worthThere;
        open.push(new Span(span.first, index, span.depth + 1, worthThere));
        open.push(new Span(index, span.last, span.depth + 1, worthThere));
    }
}

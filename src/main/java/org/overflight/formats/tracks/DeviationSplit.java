package org.overflight.formats.tracks;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Splits a line at the fix that deviates most, until none deviates too much. Without recursion: a line may have millions of fixes.
 *
 * <p>Where a line is split does not depend on the tolerance, only how long one goes on. So the worth of a fix is the least of its own
 * deviation and of those above it, and a line thinned by a multiple of the tolerance is made of the fixes that are worth more.
 */
final class DeviationSplit {
    private static final int SPARE_DEPTH = 8;

    /** From this many fixes on, parts of a line are split side by side. */
    private static final int LARGE = 100_000;

    private static final int PARTS = 16;

    private final Deviations deviations;
    private final double[] worth;
    private final int deepest;
    private final Deque<Span> open = new ArrayDeque<>();

    private DeviationSplit(Deviations deviations, double[] worth) {
        this.deviations = deviations;
        this.worth = worth;
        this.deepest = 2 * (Integer.SIZE - Integer.numberOfLeadingZeros(worth.length)) + SPARE_DEPTH;
    }

    /** @param worth of the fix that made it */
    private record Span(int first, int last, int depth, double worth) {}

    /** The worth of each fix, as multiples of the tolerance: infinite for both ends, 0 for a fix that is within the tolerance. */
    static double[] worth(Deviations deviations, int size) {
        double[] worth = new double[size];
        worth[0] = Double.POSITIVE_INFINITY;
        worth[size - 1] = Double.POSITIVE_INFINITY;
        DeviationSplit whole = new DeviationSplit(deviations, worth);
        whole.open.add(new Span(0, size - 1, 0, Double.POSITIVE_INFINITY));
        // Spans share their ends alone, whose worth is known: what is done with one changes nothing in another.
        whole.splitInto(size < LARGE ? 1 : PARTS);
        List.copyOf(whole.open).parallelStream().forEach(span -> {
            DeviationSplit part = new DeviationSplit(deviations.forAnother(), worth);
            part.open.add(span);
            part.splitAll();
        });
        return worth;
    }

    /** Goes on until there are so many spans, in the order in which they came, or nothing is left to split. */
    private void splitInto(int parts) {
        while (!open.isEmpty() && open.size() < parts) {
            split(open.removeFirst());
        }
    }

    /** Goes on until nothing is left to split, with as few spans open as can be. */
    private void splitAll() {
        while (!open.isEmpty()) {
            split(open.removeLast());
        }
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
        open.add(new Span(span.first, index, span.depth + 1, worthThere));
        open.add(new Span(index, span.last, span.depth + 1, worthThere));
    }
}

package org.overflight.formats.tracks;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/** Splits a line at the fix that deviates most, until none deviates too much. Without recursion: a line may have millions of fixes. */
final class DeviationSplit {
    private static final int SPARE_DEPTH = 8;

    private final Deviations deviations;
    private final BitSet kept;
    private final int deepest;
    private final Deque<Span> open = new ArrayDeque<>();

    DeviationSplit(Deviations deviations, int size) {
        this.deviations = deviations;
        this.kept = new BitSet(size);
        this.deepest = 2 * (Integer.SIZE - Integer.numberOfLeadingZeros(size)) + SPARE_DEPTH;
        kept.set(0);
        kept.set(size - 1);
        open.push(new Span(0, size - 1, 0));
    }

    private record Span(int first, int last, int depth) {}

    BitSet kept() {
        while (!open.isEmpty()) {
            split(open.pop());
        }
        return kept;
    }

    private void split(Span span) {
        if (span.last - span.first < 2) {
            return;
        }
        deviations.between(span.first, span.last);
        int worst = -1;
        double most = 1;
        for (int i = span.first + 1; i < span.last; i++) {
            double deviation = deviations.of(i);
            if (deviation > most) {
                most = deviation;
                worst = i;
            }
        }
        if (worst >= 0) {
            boolean tooDeep = span.depth >= deepest;
            splitAt(span, tooDeep ? (span.first + span.last) >>> 1 : worst);
        }
    }

    private void splitAt(Span span, int index) {
        kept.set(index);
        open.push(new Span(span.first, index, span.depth + 1));
        open.push(new Span(index, span.last, span.depth + 1));
    }
}

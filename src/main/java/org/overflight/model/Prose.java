package org.overflight.model;

import java.util.List;

/**
 * A run of an author's words with citations, one paragraph. Plain text: any markup in it is shown, not interpreted.
 *
 * <p>In the files a citation is written {@code [@source-id]} or {@code [@one, @two]} behind the words that it supports.
 */
public record Prose(List<Span> spans) {
    /** Nothing said. */
    public static final Prose EMPTY = new Prose(List.of());

    public Prose {
        spans = List.copyOf(spans);
    }

    /** A piece of prose. */
    public sealed interface Span {}

    /** Words. */
    public record Words(String text) implements Span {}

    /** Sources for the words before; at least one. */
    public record Citation(List<String> sourceIds) implements Span {
        public Citation {
            sourceIds = List.copyOf(sourceIds);
        }
    }

    /** The words alone. */
    public String plainText() {
        StringBuilder words = new StringBuilder();
        for (Span span : spans) {
            if (span instanceof Words w) {
                words.append(w.text());
            }
        }
        return words.toString();
    }

    /** Whether nothing is said. */
    public boolean isEmpty() {
        return spans.isEmpty();
    }
}

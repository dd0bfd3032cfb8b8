package org.overflight.site.view;

import java.util.List;

/**
 * Words, or the notes behind them.
 *
 * @param text empty if these are notes
 * @param style {@code whole} for a word that is not to be parted at the end of a line; empty otherwise
 */
public record SpanView(String text, String style, List<NoteView> notes) {
    public SpanView {
        notes = List.copyOf(notes);
    }

    /** Words. */
    public static SpanView words(String text) {
        return new SpanView(text, "", List.of());
    }

    /** A word that stays in one line. */
    public static SpanView whole(String word) {
        return new SpanView(word, "whole", List.of());
    }

    /** Notes. */
    public static SpanView notes(List<NoteView> notes) {
        return new SpanView("", "", notes);
    }
}

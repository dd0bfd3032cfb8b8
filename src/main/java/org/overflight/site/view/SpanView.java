package org.overflight.site.view;

import java.util.List;

/**
 * Words, or the notes behind them.
 *
 * @param text empty if these are notes
 */
public record SpanView(String text, List<NoteView> notes) {
    public SpanView {
        notes = List.copyOf(notes);
    }
}

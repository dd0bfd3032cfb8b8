package org.overflight.site.view;

import java.util.List;

/**
 * A paragraph.
 *
 * @param own whether the words are the author's, in the language of the site, and not those of the frame
 */
public record ProseView(List<SpanView> spans, boolean own) {
    /** Nothing said. */
    public static final ProseView NONE = new ProseView(List.of(), false);

    public ProseView {
        spans = List.copyOf(spans);
    }

    /** The same as words of the frame. */
    public ProseView ofFrame() {
        return new ProseView(spans, false);
    }

    /** Whether there is more than numbers of sources. */
    public boolean hasWords() {
        return spans.stream().anyMatch(span -> !span.text().isBlank());
    }

    /** Whether nothing is said. */
    public boolean isEmpty() {
        return spans.isEmpty();
    }
}

package org.overflight.site.view;

import java.util.List;

/** A paragraph. */
public record ProseView(List<SpanView> spans) {
    /** Nothing said. */
    public static final ProseView NONE = new ProseView(List.of());

    public ProseView {
        spans = List.copyOf(spans);
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

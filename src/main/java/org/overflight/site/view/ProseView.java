package org.overflight.site.view;

import java.util.List;

/** A paragraph. */
public record ProseView(List<SpanView> spans) {
    /** Nothing said. */
    public static final ProseView NONE = new ProseView(List.of());

    public ProseView {
        spans = List.copyOf(spans);
    }

    /** Whether nothing is said. */
    public boolean isEmpty() {
        return spans.isEmpty();
    }
}

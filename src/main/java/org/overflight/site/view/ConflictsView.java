package org.overflight.site.view;

import java.util.List;

/**
 * Where sources disagree.
 *
 * @param column where it stands: {@code text} or {@code side}
 */
public record ConflictsView(List<ProseView> paragraphs, String column) {
    public ConflictsView {
        paragraphs = List.copyOf(paragraphs);
    }
}

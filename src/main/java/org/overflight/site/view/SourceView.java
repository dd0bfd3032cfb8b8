package org.overflight.site.view;

import java.util.List;

/**
 * A source in the list of a page.
 *
 * @param number on this page
 * @param url empty for none
 * @param date in words; empty if not known
 * @param backAnchors mentions on this page
 * @param usedBy pages that name it, on the page of all sources
 */
public record SourceView(
        int number,
        String id,
        String publisher,
        String title,
        String url,
        String date,
        ProseView note,
        List<String> backAnchors,
        List<LinkView> usedBy) {
    public SourceView {
        backAnchors = List.copyOf(backAnchors);
        usedBy = List.copyOf(usedBy);
    }
}

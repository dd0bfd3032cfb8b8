package org.overflight.site.view;

import java.util.List;

/**
 * An event.
 *
 * @param date in words
 * @param isoDate for machines; empty if there is no day
 * @param distance from the drawn line, in words; empty if there is none
 * @param href its page, within the site
 */
public record EventView(
        String title, String label, String date, String isoDate, String distance, String href, List<ProseView> text) {
    public EventView {
        text = List.copyOf(text);
    }
}

package org.overflight.site.view;

/**
 * An entry of a timeline.
 *
 * @param date in words
 * @param isoDate for machines; empty if there is no day
 * @param href page of the event; empty for none
 * @param kind {@code event}, {@code entry} or {@code mission}
 */
public record TimelineView(String date, String isoDate, String title, ProseView text, String href, String kind) {}

package org.overflight.site.view;

/**
 * A mission in a list.
 *
 * @param kind key for style sheets: {@code military}, {@code pioneer}, {@code airline} or {@code other}
 * @param summary a few sentences, plain
 * @param way what the length is of; empty if it is simply that of the route
 * @param thumbnail small map, within the site, 8 by 5; empty for none
 */
public record MissionLinkView(
        String id,
        String title,
        String shortTitle,
        String kicker,
        String date,
        String kind,
        String summary,
        LengthView length,
        String way,
        String thumbnail,
        String href) {}

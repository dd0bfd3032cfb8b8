package org.overflight.site.view;

/**
 * A mission in a list.
 *
 * @param kind key for style sheets: {@code military}, {@code pioneer}, {@code airline} or {@code other}
 * @param summary one sentence, plain
 * @param thumbnail small map, markup; empty for none
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
        String thumbnail,
        String href) {}

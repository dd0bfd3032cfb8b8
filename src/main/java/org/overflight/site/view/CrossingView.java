package org.overflight.site.view;

/**
 * A passage through an airspace, computed from the drawn line.
 *
 * @param airspace with the link to its page
 * @param entry position in words
 * @param exit position in words
 */
public record CrossingView(LinkView airspace, String flight, String entry, String exit, LengthView length) {}

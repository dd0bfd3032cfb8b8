package org.overflight.model;

/**
 * Something in a mission's timeline that has no place on the map.
 *
 * @param title short
 * @param text with its citations
 */
public record TimelineEntry(When when, String title, Prose text) {}

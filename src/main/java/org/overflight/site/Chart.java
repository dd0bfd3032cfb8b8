package org.overflight.site;

/**
 * A finished chart under the map.
 *
 * @param title of what it shows, for example "Altitude"
 * @param caption what it shows, its unit, plain text
 * @param picture in the sizes that a page needs
 */
public record Chart(String title, String caption, Picture picture) {}

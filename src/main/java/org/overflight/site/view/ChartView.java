package org.overflight.site.view;

/**
 * A chart under the map.
 *
 * @param caption what it shows and in which unit
 */
public record ChartView(String title, String caption, PictureView picture) {}

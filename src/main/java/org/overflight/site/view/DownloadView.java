package org.overflight.site.view;

/**
 * A file to take away.
 *
 * @param name format, for example "GeoJSON"
 * @param href within the site
 */
public record DownloadView(String name, String href) {}

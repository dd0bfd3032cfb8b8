package org.overflight.site.view;

/**
 * What all pages share.
 *
 * @param baseUrl absolute, with a slash at its end; empty if not known
 */
public record SiteView(String title, String tagline, String language, String baseUrl) {}

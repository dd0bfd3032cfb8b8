package org.overflight.site.view;

/**
 * A link.
 *
 * @param href within the site, from its root
 */
public record LinkView(String text, String href) {}

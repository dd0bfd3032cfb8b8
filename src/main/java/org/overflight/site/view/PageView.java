package org.overflight.site.view;

/**
 * What every page has.
 *
 * @param title of the page, without the site's
 * @param description one plain sentence
 * @param path within the site
 * @param root relative way back to the site's root: empty, or {@code ../}
 * @param canonicalUrl absolute; empty if the site's address is not known
 * @param cardPath picture for social media, within the site; empty for none
 * @param section which link of the navigation is current: {@code atlas}, {@code missions}, {@code sources}, {@code method} or empty
 */
public record PageView(
        String title,
        String description,
        String path,
        String root,
        String canonicalUrl,
        String cardPath,
        String section) {}

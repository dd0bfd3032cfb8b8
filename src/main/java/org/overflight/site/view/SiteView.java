package org.overflight.site.view;

/**
 * What all pages share.
 *
 * @param language of the author's words, BCP 47
 * @param english whether that is the language of the frame too
 * @param rightToLeft whether the author's words run from right to left
 * @param baseUrl absolute, with a slash at its end; empty if not known
 */
public record SiteView(
        String title, String tagline, String language, boolean english, boolean rightToLeft, String baseUrl) {}

package org.overflight.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Settings of the whole site.
 *
 * @param title name of the site
 * @param tagline one sentence
 * @param language BCP 47 tag of the words
 * @param baseUrl where the site will be published, with a slash at its end; null if not known
 * @param theme what the site looks like
 * @param about paragraphs for the method page
 * @param overviewTitle headline of the overview map
 * @param overviewNote sentence below the headline of the overview map; empty if none
 */
public record SiteSettings(
        String title,
        String tagline,
        String language,
        @Nullable String baseUrl,
        ThemeChoice theme,
        List<Prose> about,
        String overviewTitle,
        String overviewNote) {
    public SiteSettings {
        about = List.copyOf(about);
    }
}

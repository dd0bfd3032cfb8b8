package org.overflight.geodata;

import java.util.Map;
import java.util.TreeMap;
import org.overflight.model.SiteSettings;

/** Reads {@code site.yaml}. */
final class SiteReader {
    private final Values values;

    SiteReader(Values values) {
        this.values = values;
    }

    SiteSettings read(Fields site) {
        Fields theme = site.record("theme");
        Fields overview = site.record("overview");
        String title = values.words(site, "title");
        return new SiteSettings(
                title,
                values.words(site, "tagline"),
                values.words(site, "language", "en"),
                values.wordsOrNull(site, "base_url"),
                theme == null ? values.words(site, "theme", "paper") : values.words(theme, "name"),
                theme == null ? Map.of() : new TreeMap<>(values.names(theme, "values")),
                values.paragraphs(site, "about"),
                overview == null ? title : values.words(overview, "title", title),
                overview == null ? "" : values.words(overview, "note"));
    }
}

package org.overflight.geodata;

import java.util.Map;
import java.util.TreeMap;
import org.overflight.model.SiteSettings;
import org.overflight.model.ThemeChoice;

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
        SiteSettings read = new SiteSettings(
                title,
                values.words(site, "tagline"),
                values.words(site, "language", "en"),
                values.wordsOrNull(site, "base_url"),
                theme == null
                        ? new ThemeChoice(values.words(site, "theme", "paper"), site.valuePosition("theme"), Map.of())
                        : new ThemeChoice(values.words(theme, "name"), theme.valuePosition("name"), changes(theme)),
                values.paragraphs(site, "about"),
                overview == null ? title : values.words(overview, "title", title),
                overview == null ? "" : values.words(overview, "note"));
        return values.origins().put(read, site);
    }

    private Map<String, ThemeChoice.Value> changes(Fields theme) {
        Map<String, ThemeChoice.Value> changes = new TreeMap<>();
        Fields record = theme.record("values");
        values.names(theme, "values").forEach((name, text) -> {
            if (record != null) {
                changes.put(name, new ThemeChoice.Value(text, record.key(name)));
            }
        });
        return changes;
    }
}

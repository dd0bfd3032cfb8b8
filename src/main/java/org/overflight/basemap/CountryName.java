package org.overflight.basemap;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a country is called.
 *
 * @param isoAlpha2 ISO 3166-1 alpha-2 code; empty for areas that have none
 * @param name English name
 * @param label English name for a map, shorter where that helps
 * @param languages official there, of those that the table has, as BCP 47 tags; those of more people first
 * @param names names in other languages, by BCP 47 tag; empty for some areas without a code
 */
public record CountryName(
        String isoAlpha2, String name, String label, List<String> languages, Map<String, String> names) {
    public CountryName {
        languages = List.copyOf(languages);
        names = Collections.unmodifiableMap(new TreeMap<>(names));
    }
}

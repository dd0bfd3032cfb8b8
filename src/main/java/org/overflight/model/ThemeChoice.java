package org.overflight.model;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * The theme of a site, and the single values of it that the site changes.
 *
 * @param where the name stands in the data
 * @param values by their dotted names
 */
public record ThemeChoice(String name, TextPosition where, Map<String, Value> values) {
    public ThemeChoice {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
    }

    /**
     * A changed value.
     *
     * @param where its name stands in the data
     */
    public record Value(String text, TextPosition where) {}
}

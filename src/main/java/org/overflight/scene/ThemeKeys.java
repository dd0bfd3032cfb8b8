package org.overflight.scene;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The names of all values that a theme can have. */
public final class ThemeKeys {
    static final List<String> PROPERTIES = List.of(
            "fill",
            "fill-opacity",
            "stroke",
            "stroke-opacity",
            "stroke-width",
            "dash",
            "cap",
            "font",
            "size",
            "tracking");

    private ThemeKeys() {}

    /** Those of a theme's data, and every property of every look, be it in the data or not. */
    public static Set<String> of(Collection<String> data) {
        Set<String> keys = new TreeSet<>(data);
        for (Look look : Look.values()) {
            for (String property : PROPERTIES) {
                keys.add("look." + look.cssName() + "." + property);
            }
        }
        return keys;
    }
}

package org.overflight.basemap;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.overflight.model.LonLat;

/**
 * A town.
 *
 * @param isoAlpha2 its country, ISO 3166-1 alpha-2
 * @param rank 1 world city, 2 great city, 3 city, 4 town, 5 small town of local use
 * @param standing whether it is a capital
 * @param names names in other languages, by BCP 47 tag; empty where none is known
 */
public record TownName(
        String name, String isoAlpha2, LonLat position, int rank, Standing standing, Map<String, String> names) {
    /** Whether a government sits there. */
    public enum Standing {
        /** Capital or seat of government. */
        CAPITAL,
        /** Any other town. */
        TOWN
    }

    public TownName {
        names = Collections.unmodifiableMap(new TreeMap<>(names));
    }
}

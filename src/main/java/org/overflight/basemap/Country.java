package org.overflight.basemap;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.overflight.model.SphericalPolygon;

/**
 * A country, or a part of one, as Natural Earth sees it <em>de facto</em>.
 *
 * @param isoAlpha2 ISO 3166-1 alpha-2 code; empty for areas that have none
 * @param name English name
 * @param label English name for a map, shorter where that helps
 * @param names names in other languages, by BCP 47 tag
 * @param area its land
 */
public record Country(String isoAlpha2, String name, String label, Map<String, String> names, SphericalPolygon area) {
    public Country {
        names = Collections.unmodifiableMap(new TreeMap<>(names));
    }

    /** A country of a given name and area. */
    static Country of(CountryName name, SphericalPolygon area) {
        return new Country(name.isoAlpha2(), name.name(), name.label(), name.names(), area);
    }
}

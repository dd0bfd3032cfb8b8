package org.overflight.basemap;

import java.util.Map;
import org.overflight.model.SphericalPolygon;

/**
 * A country, or a part of one, as Natural Earth sees it <em>de facto</em>.
 *
 * @param isoAlpha2 ISO 3166-1 alpha-2 code; empty for areas that have none
 * @param name short English name
 * @param names names in other languages, by BCP 47 tag
 * @param area its land
 */
public record Country(String isoAlpha2, String name, Map<String, String> names, SphericalPolygon area) {
    public Country {
        names = Map.copyOf(names);
    }
}

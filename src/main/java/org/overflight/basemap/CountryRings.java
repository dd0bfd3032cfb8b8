package org.overflight.basemap;

import java.util.List;

/**
 * A country as a layer has it.
 *
 * @param id ISO 3166-1 numeric code, three digits; empty if it has none
 * @param name Natural Earth's short name
 */
record CountryRings(String id, String name, List<MeasuredRing> rings) {
    CountryRings {
        rings = List.copyOf(rings);
    }
}

package org.overflight.basemap;

import java.util.List;

/** A country as a layer has it. */
record CountryRings(CountryName name, List<MeasuredRing> rings) {
    CountryRings {
        rings = List.copyOf(rings);
    }
}

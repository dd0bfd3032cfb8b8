package org.overflight.basemap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The names that maps may show besides an author's own. Each table is read when it is first asked for. */
public final class PlaceNames {
    private static final PlaceNames BUNDLED = new PlaceNames();

    private final Lazy<Map<String, CountryName>> countries = new Lazy<>(NameTable::countries);
    private final Lazy<List<WaterName>> waters = new Lazy<>(NameTable::waters);
    private final Lazy<List<TownName>> towns = new Lazy<>(NameTable::towns);

    private PlaceNames() {}

    /** The names that travel in the jar. */
    public static PlaceNames bundled() {
        return BUNDLED;
    }

    /** Countries and other areas of the basemap, each once. */
    public Collection<CountryName> countries() {
        return countries.get().values();
    }

    /** @param isoAlpha2 ISO 3166-1 alpha-2 code */
    public Optional<CountryName> country(String isoAlpha2) {
        return countries().stream()
                .filter(name -> !isoAlpha2.isEmpty() && name.isoAlpha2().equals(isoAlpha2))
                .findFirst();
    }

    /** Official languages of a country, of those that the tables have names in, as BCP 47 tags; those of more people first. */
    public List<String> languages(String isoAlpha2) {
        return country(isoAlpha2).map(CountryName::languages).orElse(List.of());
    }

    /** Oceans, seas, straits and lakes, in the table's order: by rank. */
    public List<WaterName> waters() {
        return waters.get();
    }

    /** Towns, in the table's order: by rank. */
    public List<TownName> towns() {
        return towns.get();
    }

    /** What a feature of the basemap is called; its own name if the table does not have it. */
    CountryName ofFeature(String atlasName) {
        CountryName named = countries.get().get(atlasName);
        return named != null ? named : new CountryName("", atlasName, atlasName, List.of(), Map.of());
    }
}

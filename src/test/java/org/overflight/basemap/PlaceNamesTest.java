package org.overflight.basemap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlaceNamesTest {
    private static final PlaceNames NAMES = PlaceNames.bundled();

    @ParameterizedTest
    @EnumSource
    void everyCountryOfTheBasemapHasAName(Resolution resolution) {
        Set<String> known = NAMES.countries().stream().map(CountryName::name).collect(Collectors.toSet());
        List<Country> countries = Basemap.bundled().layer(resolution).countries();
        assertThat(countries).extracting(Country::name).isSubsetOf(known).doesNotHaveDuplicates();
        assertThat(countries)
                .filteredOn(country -> !country.isoAlpha2().isEmpty())
                .extracting(Country::isoAlpha2)
                .doesNotHaveDuplicates()
                .allMatch(iso -> iso.matches("[A-Z]{2}"));
    }

    @Test
    void onlyFewAreasHaveNoCode() {
        assertThat(Basemap.bundled().layer(Resolution.R110M).countries())
                .filteredOn(country -> country.isoAlpha2().isEmpty())
                .extracting(Country::name)
                .containsExactly("Northern Cyprus", "Somaliland");
    }

    @Test
    void countriesComeInOtherLanguages() {
        CountryName israel = NAMES.country("IL").orElseThrow();
        assertThat(israel.name()).isEqualTo("Israel");
        assertThat(israel.names()).containsEntry("he", "ישראל").containsKey("ar");
        assertThat(NAMES.country("")).isEmpty();
        assertThat(NAMES.country("ZZ")).isEmpty();
    }

    @Test
    void watersHavePlacesAndRanks() {
        assertThat(NAMES.waters()).hasSizeGreaterThan(150).allMatch(water -> water.rank() >= 1 && water.rank() <= 4);
        WaterName gulf = NAMES.waters().stream()
                .filter(water -> water.name().equals("Persian Gulf"))
                .findFirst()
                .orElseThrow();
        assertThat(Basemap.bundled().countryAt(gulf.position())).isEmpty();
        assertThat(gulf.extentM()).isBetween(500e3, 1200e3);
    }

    @Test
    void capitalsAreKnown() {
        assertThat(NAMES.towns())
                .filteredOn(town -> town.name().equals("Baghdad"))
                .singleElement()
                .matches(town -> town.standing() == TownName.Standing.CAPITAL
                        && town.isoAlpha2().equals("IQ"));
    }
}

package org.overflight.basemap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.overflight.geodesy.LegPath;
import org.overflight.geodesy.SphericalRegions;
import org.overflight.model.LineKind;
import org.overflight.model.LonLat;
import org.overflight.model.PositionSequence;

class CountriesBelowTest {
    private static final Basemap BASEMAP = Basemap.bundled();

    /** The table's notes name those whose basemap's country is another: borders are Natural Earth's, de facto. */
    private static final Set<String> DISPUTED =
            Set.of("Nicosia", "Vatican City", "Saint-Louis", "Laayoune", "Hargeisa", "Berbera", "Sevastopol");

    @Test
    void townsLieInNoOtherCountryThanTheirs() {
        Set<String> known = BASEMAP.layer(Resolution.R10M).countries().stream()
                .map(Country::isoAlpha2)
                .collect(Collectors.toSet());
        int inTheirOwn = 0;
        for (TownName town : PlaceNames.bundled().towns()) {
            String iso = BASEMAP.countryAt(town.position())
                    .map(CountryName::isoAlpha2)
                    .orElse("at sea");
            inTheirOwn += iso.equals(town.isoAlpha2()) ? 1 : 0;
            // French Guiana and others have codes of their own, but lie in France here.
            if (!DISPUTED.contains(town.name()) && known.contains(town.isoAlpha2())) {
                assertThat(iso).as(town.name()).isIn(town.isoAlpha2(), "at sea");
            }
        }
        assertThat(inTheirOwn).isGreaterThan(700);
    }

    @ParameterizedTest
    @CsvSource({
        "28.2, -29.5, LS, an enclave",
        "12.45, 43.94, SM, a small enclave",
        "179.2, -16.5, FJ, Vanua Levu near the antimeridian",
        "-179.98, -16.8, FJ, Taveuni beyond it",
        "-179.5, 71, RU, Wrangel beyond the antimeridian",
        "0, -90, AQ, the pole itself",
        "123, -80, AQ, close to it",
        "-100, 49.01, CA, just north of the long border",
        "-100, 48.98, US, just south of it",
        "-58.5, -51.7, FK, an island"
    })
    void countriesAreFoundWhereTheyAre(double lonDeg, double latDeg, String iso, String what) {
        assertThat(BASEMAP.countryAt(new LonLat(lonDeg, latDeg)).map(CountryName::isoAlpha2))
                .as(what)
                .hasValue(iso);
    }

    @ParameterizedTest
    @CsvSource({
        "34.0, 31.9, 36.5, 31.9",
        "-101.358, 48.4156, 44.4, 33.3",
        "160, 70, -150, 60",
        "170, -20, -175, -14",
        "-60, -75, 110, -80",
        "10, 60, -170, 60"
    })
    void partsAddUpToWhatSamplingFinds(double fromLon, double fromLat, double toLon, double toLat) {
        PositionSequence line = LegPath.of(new LonLat(fromLon, fromLat), new LonLat(toLon, toLat), LineKind.GEODESIC)
                .positions(10);
        Map<String, Double> sums = new HashMap<>();
        for (CountryPart part : BASEMAP.countriesCrossed(line)) {
            sums.merge(part.name(), part.lengthM(), Double::sum);
        }
        LegPath chords = LegPath.of(new LonLat(fromLon, fromLat), new LonLat(toLon, toLat), LineKind.GEODESIC);
        int samples = 4000;
        double stepM = chords.lengthM() / samples;
        Map<String, Double> sampled = new HashMap<>();
        for (int i = 0; i < samples; i++) {
            BASEMAP.countryAt(chords.at((i + 0.5) * stepM))
                    .ifPresent(country -> sampled.merge(country.name(), stepM, Double::sum));
        }
        assertThat(sums.keySet()).containsAll(sampled.keySet());
        sums.forEach((name, lengthM) ->
                assertThat(lengthM).as(name).isCloseTo(sampled.getOrDefault(name, 0.0), Offset.offset(12 * stepM)));
    }

    @Test
    void partsComeInTheLinesOrder() {
        List<CountryPart> parts = BASEMAP.countriesCrossed(PositionSequence.of(34, 31.9, 35.2, 31.9, 36.5, 31.9));
        assertThat(parts).extracting(CountryPart::isoAlpha2).containsExactly("IL", "PS", "JO");
        assertThat(BASEMAP.countriesCrossed(PositionSequence.of(-35, 35, -30, 35)))
                .isEmpty();
    }

    @Test
    void aCountryComesWithAllItsLand() {
        // Statistics Norway: 385,207 square kilometres with Svalbard and Jan Mayen.
        Country norway = BASEMAP.country("NO").orElseThrow();
        assertThat(SphericalRegions.areaM2(norway.area()) / 1e6).isCloseTo(385_207, Offset.offset(6_000.0));
        assertThat(BASEMAP.country("")).isEmpty();
        assertThat(BASEMAP.country("XX")).isEmpty();
    }
}

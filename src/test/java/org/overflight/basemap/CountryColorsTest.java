package org.overflight.basemap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.overflight.model.PositionSequence;

class CountryColorsTest {
    private static final Path TABLE = Path.of("geodata", "basemap", "country-colors.csv");
    private static final Path COMPUTED = Path.of("target", "country-colors.csv");
    private static final CountryColors COLORS = CountryColors.bundled();

    @Test
    void theTableIsWhatTheBasemapGives() throws IOException {
        CountryNeighbors neighbors = new CountryNeighbors();
        Files.writeString(
                COMPUTED, table(GraphColoring.of(neighbors.byLand(), neighbors.byWater(), CountryColors.COUNT)));
        assertThat(COMPUTED).hasSameTextualContentAs(TABLE);
    }

    private static String table(Map<String, Integer> colors) {
        StringBuilder csv = new StringBuilder("name,color\n");
        colors.forEach((name, color) -> csv.append(name.contains(",") ? '"' + name + '"' : name)
                .append(',')
                .append(color)
                .append('\n'));
        return csv.toString();
    }

    @ParameterizedTest
    @EnumSource
    void noTwoCountriesWithABorderHaveTheSameColour(Resolution resolution) {
        assertThat(alike(resolution, COLORS::of)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aNeighbourInTheSameColourWouldBeFound(Resolution resolution) {
        int germany = COLORS.of(country("DE"));
        assertThat(alike(resolution, c -> c.isoAlpha2().equals("FR") ? germany : COLORS.of(c)))
                .contains("France - Germany");
    }

    @ParameterizedTest
    @EnumSource
    void everyCountryHasOneOfTheColoursButAntarcticaHasNone(Resolution resolution) {
        Set<Integer> used = new TreeSet<>();
        for (Country country : Basemap.bundled().layer(resolution).countries()) {
            int color = COLORS.of(country);
            assertThat(color == CountryColors.NONE)
                    .as(country.name())
                    .isEqualTo(country.name().equals("Antarctica"));
            used.add(color);
        }
        assertThat(used).containsExactly(0, 1, 2, 3, 4, 5);
    }

    @Test
    void lookingAcrossANarrowWaterOneSeesAnotherColour() {
        for (String pair : List.of("GB FR", "ES MA", "DK SE", "IT TN", "JP KR", "CU HT", "IN LK", "RU US", "EG SA")) {
            assertThat(COLORS.of(country(pair.substring(0, 2))))
                    .as(pair)
                    .isNotEqualTo(COLORS.of(country(pair.substring(3))));
        }
    }

    @Test
    void noColourIsRare() {
        Map<Integer, Integer> counts = new TreeMap<>();
        Basemap.bundled().layer(Resolution.R110M).countries().forEach(c -> counts.merge(COLORS.of(c), 1, Integer::sum));
        counts.remove(CountryColors.NONE);
        assertThat(counts.values()).allMatch(count -> count >= 25 && count <= 45);
    }

    @Test
    void aGraphIsColouredWithAsFewColoursAsThereAreOrNotAtAll() {
        Map<String, Set<String>> wheel = Map.of(
                "hub", Set.of("a", "b", "c", "d", "e"),
                "a", Set.of("hub", "b", "e"),
                "b", Set.of("hub", "a", "c"),
                "c", Set.of("hub", "b", "d"),
                "d", Set.of("hub", "c", "e"),
                "e", Set.of("hub", "d", "a"));
        Map<String, Set<String>> near = new TreeMap<>();
        wheel.keySet().forEach(name -> near.put(name, Set.of()));
        near.put("a", Set.of("c"));
        near.put("c", Set.of("a"));
        Map<String, Integer> colors = GraphColoring.of(wheel, near, 4);
        wheel.forEach(
                (name, around) -> around.forEach(n -> assertThat(colors.get(n)).isNotEqualTo(colors.get(name))));
        assertThat(colors.get("a")).isNotEqualTo(colors.get("c"));
        assertThat(GraphColoring.of(new HashMap<>(wheel), near, 4)).isEqualTo(colors);
        assertThatIllegalStateException().isThrownBy(() -> GraphColoring.of(wheel, near, 3));
    }

    private static Country country(String isoAlpha2) {
        return Basemap.bundled().country(isoAlpha2).orElseThrow();
    }

    /** Pairs of countries that have an edge in common and the same colour. Edges are told by their ends, without the file's arcs. */
    private static Set<String> alike(Resolution resolution, ToIntFunction<Country> colors) {
        Map<String, List<Country>> owners = new HashMap<>();
        for (Country country : Basemap.bundled().layer(resolution).countries()) {
            for (PositionSequence ring : country.area().rings()) {
                for (int i = 0; i < ring.size(); i++) {
                    owners.computeIfAbsent(edge(ring, i), edge -> new ArrayList<>())
                            .add(country);
                }
            }
        }
        Set<String> alike = new TreeSet<>();
        for (List<Country> pair : owners.values()) {
            Country one = pair.get(0);
            Country other = pair.get(pair.size() - 1);
            if (!one.name().equals(other.name()) && colors.applyAsInt(one) == colors.applyAsInt(other)) {
                alike.add(one.name() + " - " + other.name());
            }
        }
        return alike;
    }

    private static String edge(PositionSequence ring, int i) {
        int j = (i + 1) % ring.size();
        String from = ring.lonDeg(i) + " " + ring.latDeg(i);
        String to = ring.lonDeg(j) + " " + ring.latDeg(j);
        return from.compareTo(to) < 0 ? from + " " + to : to + " " + from;
    }
}

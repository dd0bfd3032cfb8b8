package org.overflight.basemap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.overflight.model.LonLat;
import org.overflight.model.PositionSequence;
import org.overflight.model.SphericalCap;

class GeneralisationTest {
    private static final Basemap BASEMAP = Basemap.bundled();

    @ParameterizedTest
    @EnumSource
    void noCoastOrBorderCrossesAnotherWithAllVertices(Resolution resolution) {
        assertThat(Crossings.of(lines(BASEMAP.layer(resolution)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(doubles = {200_000, 80_000, 40_000, 21_000, 19_000, 12_000, 7_000, 4_000, 2_100, 1_900, 900, 300})
    void noCoastOrBorderCrossesAnotherAtAnyScale(double metresPerPx) {
        assertThat(Crossings.of(lines(BASEMAP.groundFor(metresPerPx, SphericalCap.WHOLE_EARTH))))
                .isEmpty();
    }

    @Test
    void aPlantedCrossingIsFound() {
        PositionSequence straight = PositionSequence.of(0, 0, 10, 10);
        assertThat(Crossings.of(List.of(straight, PositionSequence.of(5, 0, 5, 10))))
                .hasSize(1);
        assertThat(Crossings.of(List.of(straight, PositionSequence.of(10, 10, 5, 10))))
                .isEmpty();
        assertThat(Crossings.of(List.of(PositionSequence.of(179, 0, -179, 1), PositionSequence.of(179.5, 1, 179.5, 0))))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(doubles = {200_000, 40_000, 19_000, 5_000, 1_900, 300})
    void noRingCollapses(double metresPerPx) {
        Ground ground = BASEMAP.groundFor(metresPerPx, SphericalCap.WHOLE_EARTH);
        Stream<PositionSequence> rings = Stream.concat(
                ground.land().rings().stream(),
                ground.countries().stream().flatMap(country -> country.area().rings().stream()));
        assertThat(rings).allMatch(ring -> ring.size() >= 3);
    }

    @Test
    void coarserScalesShowFewerVertices() {
        int last = Integer.MAX_VALUE;
        for (double metresPerPx : List.of(300, 1_900, 4_000, 19_000, 40_000, 200_000)) {
            int vertices = lines(BASEMAP.groundFor(metresPerPx, SphericalCap.WHOLE_EARTH)).stream()
                    .mapToInt(PositionSequence::size)
                    .sum();
            assertThat(vertices).isLessThan(last);
            last = vertices;
        }
    }

    @Test
    void lonelyIslandsStayAsDots() {
        // Ascension, 91 square kilometres in the South Atlantic, against pixels of 100.
        Ground ground = BASEMAP.groundFor(10_000, new SphericalCap(new LonLat(-14.4, -7.9), 5));
        assertThat(ground.land().rings()).hasSize(1);
        assertThat(ground.coast()).hasSize(1);
        PositionSequence dot = ground.land().rings().get(0);
        assertThat(BasemapTest.areaM2(ground.land())).isBetween(1e8, 2e8);
        assertThat(dot.lonDeg(0)).isBetween(-14.5, -14.2);
        assertThat(dot.latDeg(0)).isBetween(-8.1, -7.8);
    }

    /** Where aircraft land because there is nothing else, on maps up to the size of an ocean. */
    @ParameterizedTest
    @CsvSource({
        "Ascension, -14.4, -7.9",
        "Bermuda, -64.8, 32.3",
        "Malta, 14.4, 35.9",
        "Terceira, -27.2, 38.7",
        "Guam, 144.8, 13.4",
        "Easter Island, -109.4, -27.1",
        "Kerguelen, 69.5, -49.3",
        "Saint Helena, -5.7, -16.0",
        "Mauritius, 57.6, -20.3"
    })
    void islandsThatMatterAreKept(String name, double lonDeg, double latDeg) {
        for (double metresPerPx : List.of(2_500.0, 8_000.0, 15_000.0, 19_000.0)) {
            Ground ground = BASEMAP.groundFor(metresPerPx, new SphericalCap(new LonLat(lonDeg, latDeg), 20));
            boolean kept = ground.land().rings().stream()
                    .anyMatch(ring -> ring.size() < 400
                            && Math.abs(ring.lonDeg(0) - lonDeg) < 1.2
                            && Math.abs(ring.latDeg(0) - latDeg) < 1.2);
            assertThat(kept).as("%s at %s m to a pixel", name, metresPerPx).isTrue();
        }
    }

    @Test
    void aMapInsideOfACountryIsAllLand() {
        Ground ground = BASEMAP.groundFor(3_000, new SphericalCap(new LonLat(134, -25), 2));
        assertThat(ground.land().rings()).hasSize(1);
        assertThat(ground.countries()).extracting(Country::name).containsExactly("Australia");
    }

    @Test
    void aMapOfTheOpenSeaIsAllWater() {
        Ground ground = BASEMAP.groundFor(3_000, new SphericalCap(new LonLat(-35, 35), 3));
        assertThat(ground.land().rings()).isEmpty();
        assertThat(ground.countries()).isEmpty();
    }

    static List<PositionSequence> lines(Ground ground) {
        return Stream.concat(ground.coast().stream(), ground.borders().stream()).toList();
    }
}

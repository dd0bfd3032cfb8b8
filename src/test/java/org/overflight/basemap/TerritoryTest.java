package org.overflight.basemap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.assertj.core.data.Offset;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.overflight.geodesy.AirspaceCrossing;
import org.overflight.geodesy.LegPath;
import org.overflight.geodesy.Passage;
import org.overflight.geodesy.SphericalRegions;
import org.overflight.model.LineKind;
import org.overflight.model.LonLat;
import org.overflight.model.PositionSequence;
import org.overflight.model.SphericalPolygon;

class TerritoryTest {
    private static final double TWELVE_MILES_M = TerritoryRule.TWELVE_MILES_M;

    /** Each is derived once for all tests. */
    private static final Map<String, SphericalPolygon> TERRITORIES = new HashMap<>();

    private static SphericalPolygon territory(String isoAlpha2) {
        return TERRITORIES.computeIfAbsent(isoAlpha2, iso -> Territory.derive(iso, TWELVE_MILES_M));
    }

    @ParameterizedTest
    @ValueSource(strings = {"IL", "NO", "NZ", "FJ", "CL", "RU", "AQ", "GR", "MV", "LS"})
    void holdsWhatTheRuleSaysAndNothingElse(String isoAlpha2) {
        SphericalPolygon territory = territory(isoAlpha2);
        TerritoryRule rule = new TerritoryRule(isoAlpha2);
        assertThat(rule.broken(territory, 1500)).isEmpty();
        assertThat(rule.misplacedEdges(territory, 1000)).isEmpty();
        assertThat(Crossings.of(
                        territory.rings().stream().map(TerritoryTest::closed).toList()))
                .isEmpty();
    }

    @Test
    void aPlantedFaultIsFound() {
        TerritoryRule rule = new TerritoryRule("IL");
        SphericalPolygon tooWide = Territory.derive("IL", TWELVE_MILES_M + 250);
        assertThat(rule.misplacedEdges(tooWide, 1000)).isNotEmpty();
        SphericalPolygon landAlone = Territory.derive("IL", 0);
        assertThat(rule.broken(landAlone, 300)).isNotEmpty();
        assertThat(rule.broken(territory("PS"), 300)).isNotEmpty();
    }

    /**
     * The first story: a straight crossing from the sea to Jordan is 46.9 to 59.0 NM. South of 32.5 N, the last part of it lies over
     * the West Bank, which is a feature of its own.
     */
    @ParameterizedTest
    @CsvSource({"31.9", "32.1", "32.3", "32.4", "32.7", "32.8", "32.9"})
    void aStraightCrossingOfIsraelIsAsLongAsTheStorySays(double latDeg) {
        LegPath line = LegPath.of(new LonLat(33.5, latDeg), new LonLat(37, latDeg), LineKind.RHUMB_LINE);
        List<Passage> israel = AirspaceCrossing.of(line, territory("IL"));
        List<Passage> palestine = AirspaceCrossing.of(line, Territory.derive("PS", 0));
        double lastM = Math.max(lastM(israel), lastM(palestine));
        assertThat((lastM - israel.get(0).fromM()) / 1852).isBetween(46.85, 59.0);
    }

    /** The line that the story draws. */
    @Test
    void theDrawnCrossingStaysInIsraelUntilJordan() {
        LegPath line = LegPath.of(new LonLat(33.5, 32.7), new LonLat(37, 32.7), LineKind.RHUMB_LINE);
        assertThat(AirspaceCrossing.of(line, territory("IL")))
                .singleElement()
                .satisfies(passage ->
                        assertThat((passage.toM() - passage.fromM()) / 1852).isCloseTo(49.6, Offset.offset(0.3)));
    }

    private static double lastM(List<Passage> passages) {
        return passages.stream().mapToDouble(Passage::toM).max().orElse(0);
    }

    @Test
    void withoutSeaItIsTheLand() {
        for (String iso : List.of("NO", "AQ", "RU", "ZA", "FJ")) {
            double landM2 = SphericalRegions.areaM2(
                    Basemap.bundled().country(iso).orElseThrow().area());
            assertThat(SphericalRegions.areaM2(Territory.derive(iso, 0)))
                    .as(iso)
                    .isCloseTo(landM2, Percentage.withPercentage(0.001));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "AQ, 0, -90, true, the pole",
        "AQ, 180, -84, true, the cut of its frame",
        "AQ, -60, -58, false, the sea",
        "RU, 180, 66, true, on the antimeridian",
        "RU, -175, 66, true, beyond it",
        "RU, 20.5, 54.7, true, an exclave",
        "FJ, 180, -16.5, true, on the antimeridian",
        "ZA, 28.2, -29.5, false, an enclave",
        "ZA, 18.4, -34.45, true, the sea off the Cape",
        "IT, 12.453, 43.94, false, San Marino",
        "SM, 12.453, 43.94, true, San Marino",
        "IT, 12.4, 41.7, true, Lazio"
    })
    void knownPlacesAreOnTheRightSide(String isoAlpha2, double lonDeg, double latDeg, boolean isInside, String what) {
        SphericalPolygon territory = territory(isoAlpha2);
        assertThat(SphericalRegions.contains(territory, new LonLat(lonDeg, latDeg)))
                .as(what)
                .isEqualTo(isInside);
    }

    @Test
    void coordinatesAreWholeMicrodegrees() {
        for (PositionSequence ring : territory("FJ").rings()) {
            assertThat(Arrays.stream(ring.toArray()))
                    .allSatisfy(degrees -> assertThat(Math.abs(degrees * 1e6 - Math.rint(degrees * 1e6)))
                            .isLessThan(1e-4));
        }
    }

    @Test
    void whatCannotBeDerivedIsRefused() {
        assertThat(Territory.isKnown("IL")).isTrue();
        assertThat(Territory.isKnown("VA")).isFalse();
        assertThatThrownBy(() -> Territory.derive("VA", 0)).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> Territory.derive("", 0)).isInstanceOf(NoSuchElementException.class);
        assertThatIllegalArgumentException().isThrownBy(() -> Territory.derive("IL", -1));
        assertThatIllegalArgumentException().isThrownBy(() -> Territory.derive("IL", 2e6));
        assertThatIllegalArgumentException().isThrownBy(() -> Territory.derive("IL", Double.NaN));
    }

    private static PositionSequence closed(PositionSequence ring) {
        double[] open = ring.toArray();
        double[] closed = Arrays.copyOf(open, open.length + 2);
        closed[open.length] = open[0];
        closed[open.length + 1] = open[1];
        return PositionSequence.of(closed);
    }
}

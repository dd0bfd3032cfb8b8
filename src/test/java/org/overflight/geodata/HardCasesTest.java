package org.overflight.geodata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.overflight.geodesy.LegPath;
import org.overflight.geodesy.Orbits;
import org.overflight.geodesy.RouteGeodesy;
import org.overflight.model.Atlas;
import org.overflight.model.Evidence;
import org.overflight.model.Flight;
import org.overflight.model.Leg;
import org.overflight.model.LineKind;
import org.overflight.model.LonLat;
import org.overflight.model.MapSettings;
import org.overflight.model.Mission;
import org.overflight.model.Orbit;
import org.overflight.model.Route;
import org.overflight.model.WayTaken;
import org.overflight.model.Waypoint;

/** Lines, orbits and nights that are hard to draw, written as an author writes them. */
class HardCasesTest {
    private static Atlas atlas;

    @BeforeAll
    static void read() throws IOException {
        ReadResult result = AtlasReader.read(Path.of("src/test/resources/good/hard-cases"));
        assertThat(result.problems()).isEmpty();
        atlas = Objects.requireNonNull(result.atlas());
    }

    private static Mission mission(String id) {
        return atlas.missions().stream()
                .filter(m -> m.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Route route(String id) {
        return mission(id).flights().get(0).route();
    }

    private static LegPath onlyLeg(String id) {
        List<LegPath> legs = RouteGeodesy.of(route(id)).legs();
        assertThat(legs).hasSize(1);
        return legs.get(0);
    }

    @Test
    void anOrbitIsALegFromItsEntryToItsEntry() {
        Flight tanker = mission("orbit-of-a-tanker").flights().get(1);
        Orbit orbit = new Orbit(new LonLat(42.5, 33), 110, 60 * 1852, 20 * 1852, Orbit.Turns.LEFT);
        assertThat(tanker.route().legs()).extracting(Leg::orbit).containsExactly(null, orbit, null);
        assertThat(tanker.route().waypoints())
                .extracting(Waypoint::id)
                .containsExactly(
                        "amman-civil-marka-international-airport",
                        "refuelling-track",
                        "refuelling-track-left",
                        "amman-civil-marka-international-airport-2");
        assertThat(tanker.route().waypoints().get(1).position()).isEqualTo(Orbits.entry(orbit));
        assertThat(tanker.route().waypoints().get(2).position()).isEqualTo(Orbits.entry(orbit));
        assertThat(tanker.route().legs().get(1).note().plainText()).isEqualTo("Our drawing.");
        double roundM = RouteGeodesy.of(tanker.route()).legs().get(1).lengthM();
        assertThat(roundM).isEqualTo(2 * 60 * 1852 + Math.PI * 20 * 1852, within(20.0));
    }

    @Test
    void aFlightMayBeAnOrbitAlone() {
        assertThat(route("orbit-alone").legs()).hasSize(1);
        assertThat(route("orbit-alone").legs().get(0).evidence()).isEqualTo(Evidence.ILLUSTRATIVE);
        assertThat(onlyLeg("orbit-alone").initialCourseDeg()).isEqualTo(350, within(0.1));
    }

    @Test
    void aLineIsWhatTheLegSaysElseTheFlightElseTheMission() {
        assertThat(mission("line-of-each-kind").flights())
                .extracting(f -> f.route().legs().get(0).line())
                .containsExactly(LineKind.RHUMB_LINE, LineKind.GEODESIC, LineKind.CHORD);
        assertThat(mission("line-of-each-kind").flights())
                .extracting(f -> f.route().legs().get(0).evidence())
                .containsOnly(Evidence.ILLUSTRATIVE);
    }

    @ParameterizedTest
    @CsvSource({
        "line-geodesic, THE_ONLY_ONE",
        "line-of-antipodes, NORTHERN_OF_TWO",
        "line-of-near-antipodes, SHORTEST_OF_NEARLY_EQUAL",
        "line-of-twins, NORTHERN_OF_TWO",
        "line-from-pole-to-pole, MERIDIAN_OF_START",
        "line-along-the-antimeridian, THE_ONLY_ONE"
    })
    void whichWayWasTakenIsKnown(String id, WayTaken way) {
        assertThat(onlyLeg(id).wayTaken()).isEqualTo(way);
    }

    @Test
    void aLegWithoutLengthHasNoWay() {
        RouteGeodesy line = RouteGeodesy.of(route("line-of-no-length"));
        assertThat(line.legs()).extracting(LegPath::wayTaken).containsExactly(WayTaken.NO_WAY, WayTaken.THE_ONLY_ONE);
        assertThat(line.legs().get(0).lengthM()).isZero();
    }

    @Test
    void aFullTurnIsAsLongAsTheEquatorAndAsTheParallel() {
        assertThat(RouteGeodesy.of(route("line-round-the-equator")).lengthM())
                .isEqualTo(2 * Math.PI * 6_378_137, within(0.01));
        // a cos(lat) / sqrt(1 - e2 sin2(lat)), times 2 pi
        double parallelM = 2 * Math.PI * 6_378_137 * 0.5 / Math.sqrt(1 - 0.00669437999014 * 0.75);
        assertThat(RouteGeodesy.of(route("line-round-a-parallel")).lengthM()).isEqualTo(parallelM, within(0.01));
    }

    @Test
    void aNightIsAMomentOrASpan() {
        MapSettings.Night moment =
                Objects.requireNonNull(mission("night-2021-06").map().night());
        MapSettings.Night span =
                Objects.requireNonNull(mission("night-of-a-span").map().night());
        assertThat(moment.isMoment()).isTrue();
        assertThat(span.isMoment()).isFalse();
        assertThat(Duration.between(span.from(), span.to())).isEqualTo(Duration.ofMinutes(450));
    }

    @Test
    void projectionsAreFixedByNameCodeAndText() {
        assertThat(mission("projection-gnomonic").map().projection()).isEqualTo(new MapSettings.Family("gnomonic"));
        assertThat(mission("projection-epsg-3035").map().projection()).isEqualTo(new MapSettings.Epsg(3035));
        assertThat(mission("projection-wkt").map().projection()).isInstanceOf(MapSettings.Wkt.class);
    }
}

package org.overflight.geodata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.overflight.geodesy.SphericalRegions;
import org.overflight.model.AirspaceShape;
import org.overflight.model.Atlas;
import org.overflight.model.Evidence;
import org.overflight.model.Flight;
import org.overflight.model.Leg;
import org.overflight.model.LineKind;
import org.overflight.model.LonLat;
import org.overflight.model.MapSettings;
import org.overflight.model.Mission;
import org.overflight.model.NamedCountry;
import org.overflight.model.Place;
import org.overflight.model.Prose;
import org.overflight.model.PublishedDistance;
import org.overflight.model.SphericalPolygon;
import org.overflight.model.Waypoint;
import org.overflight.model.When;

/** A project that uses nearly every key of the format. */
class GoodProjectTest {
    static final Path PROJECT = Path.of("src/test/resources/good/three-points");

    private static Atlas atlas;

    @BeforeAll
    static void read() throws IOException {
        ReadResult result = AtlasReader.read(PROJECT);
        assertThat(result.problems()).isEmpty();
        atlas = Objects.requireNonNull(result.atlas());
    }

    @Test
    void aPlaceTakesCodesAndHeightFromItsAirport() {
        Place minot = atlas.place("minot");
        assertThat(minot.icao()).isEqualTo("KMIB");
        assertThat(minot.iata()).isEqualTo("MIB");
        assertThat(minot.elevationM()).isCloseTo(1667 * 0.3048, within(1e-9));
        assertThat(minot.position().latDeg()).isCloseTo(48.4156, within(1e-4));
    }

    @Test
    void aPlaceSaysItsOwnCodesAndHeightAndNames() {
        Place bodo = atlas.place("bodo");
        assertThat(bodo.icao()).isEqualTo("ENBO");
        assertThat(bodo.elevationM()).isCloseTo(42 * 0.3048, within(1e-9));
        assertThat(bodo.localNames().keySet()).containsExactly("ru", "ar");
    }

    @Test
    void anAltitudeIsKeptAsItsAuthorHasItToo() {
        assertThat(atlas.missions().stream()
                        .flatMap(m -> m.flights().stream())
                        .flatMap(f -> f.route().waypoints().stream())
                        .filter(w -> "FL030".equals(w.altitudeWords())))
                .isNotEmpty()
                .allSatisfy(w -> assertThat(w.altitudeM()).isCloseTo(914.4, within(1e-9)));
    }

    @Test
    void paragraphsAreSplitAtEmptyLinesAndCitationsAreFound() {
        assertThat(atlas.place("minot").text())
                .containsExactly(
                        new Prose(List.of(
                                new Prose.Words("Home of the bombers."), new Prose.Citation(List.of("natural-earth")))),
                        new Prose(List.of(new Prose.Words("The second paragraph has two lines."))));
    }

    @Test
    void whatLooksLikeNumbersAndTruthValuesIsText() throws IOException {
        ReadResult result = AtlasReader.read(Path.of("src/test/resources/good/looks-like-numbers"));
        assertThat(result.problems()).isEmpty();
        Atlas odd = Objects.requireNonNull(result.atlas());
        assertThat(odd.sources().keySet()).containsExactly("0x1f", "12", "71e592", "no");
        assertThat(odd.source("no").title()).isEqualTo("NO");
        assertThat(odd.source("12").title()).isEqualTo("12:30");
        assertThat(odd.place("on").name()).isEqualTo("1_000");
        assertThat(odd.missions().get(0).title()).isEqualTo("1984");
        assertThat(odd.missions().get(0).namedCountries()).containsExactly(new NamedCountry("NO", Prose.EMPTY));
    }

    @Test
    void aMonthIsKnownNoBetterThanThat() {
        assertThat(atlas.source("log").published()).isEqualTo(new When.About(LocalDate.of(1930, 6, 1), "June 1930"));
        assertThat(atlas.source("log").title()).isEqualTo("1930");
    }

    @Test
    void norwayIsNotFalse() {
        assertThat(mission().namedCountries())
                .extracting(NamedCountry::isoAlpha2)
                .containsExactly("NO", "US");
        assertThat(atlas.airspace("norway").shape()).isEqualTo(new AirspaceShape.Territory("NO", 12 * 1852));
    }

    @Test
    void aCountryMayBeNamedWithItsReason() {
        assertThat(mission().namedCountries())
                .extracting(country -> country.reason().plainText())
                .containsExactly("", "Both crews came from there.");
    }

    @Test
    void aPublishedDistanceMayHaveANote() {
        PublishedDistance published = Objects.requireNonNull(mission().publishedDistance());
        assertThat(published.words()).isEqualTo("4,300 miles");
        assertThat(published.note())
                .isEqualTo(new Prose(
                        List.of(new Prose.Words("The log adds a detour."), new Prose.Citation(List.of("log")))));
    }

    @Test
    void aRingWithinAnotherIsAHoleWhicheverWayBothRun() {
        SphericalPolygon box = ((AirspaceShape.Outline) atlas.airspace("box").shape()).polygon();
        assertThat(SphericalRegions.contains(box, new LonLat(12, 12))).isTrue();
        assertThat(SphericalRegions.contains(box, new LonLat(15, 15))).isFalse();
        assertThat(SphericalRegions.contains(box, new LonLat(30, 15))).isFalse();
    }

    @Test
    void aPolygonAcrossTheAntimeridianMeansItsSmallerSide() {
        SphericalPolygon corner =
                ((AirspaceShape.Outline) atlas.airspace("corner").shape()).polygon();
        assertThat(SphericalRegions.contains(corner, new LonLat(180, 5))).isTrue();
        assertThat(SphericalRegions.contains(corner, new LonLat(0, 5))).isFalse();
    }

    @Test
    void waypointsAreNamedAndNumberedByTheirPlaces() {
        assertThat(flight("outbound").route().waypoints())
                .extracting(Waypoint::id)
                .containsExactly("minot", "camp", "bodo", "bodo-2");
        assertThat(flight("outbound").route().waypoints())
                .extracting(Waypoint::name)
                .containsExactly("Minot AFB", "Ice Camp, \"North\"", "Bodø", "Bodø");
    }

    @Test
    void aCodeOfAPlaceMeansThatPlace() {
        Waypoint end = flight("outbound").route().waypoints().get(2);
        assertThat(end.placeId()).isEqualTo("bodo");
        assertThat(end.position()).isEqualTo(atlas.place("bodo").position());
    }

    @Test
    void aWaypointWithoutSourcesTakesThoseOfItsFlight() {
        List<Waypoint> waypoints = flight("outbound").route().waypoints();
        assertThat(waypoints.get(0).sourceIds()).containsExactly("aeroplane-1930");
        assertThat(waypoints.get(1).sourceIds()).containsExactly("log");
    }

    @Test
    void aLegReplacesWhatTheFlightSaysKeyByKey() {
        List<Leg> legs = flight("outbound").route().legs();
        assertThat(legs)
                .extracting(Leg::evidence)
                .containsExactly(Evidence.INFERRED, Evidence.ILLUSTRATIVE, Evidence.ILLUSTRATIVE);
        assertThat(legs)
                .extracting(Leg::line)
                .containsExactly(LineKind.GEODESIC, LineKind.RHUMB_LINE, LineKind.RHUMB_LINE);
    }

    @Test
    void aLegOfAnotherGradeDoesNotInheritTheNoteOnTheGradeOfTheOthers() {
        assertThat(flight("outbound").route().legs())
                .extracting(leg -> leg.note().plainText())
                .containsExactly("", "No track is known.", "No track is known.");
    }

    @Test
    void aReturnIsTheSameLineBackwardsByTheSameAircraftWithoutItsTimes() {
        Flight back = flight("back");
        assertThat(back.title()).isEqualTo("Bodø to Minot AFB");
        assertThat(back.aircraft()).isEqualTo("2 × Fokker F.VIIa/3m");
        assertThat(back.route().waypoints())
                .extracting(Waypoint::id)
                .containsExactly("bodo-2", "bodo", "camp", "minot");
        assertThat(back.route().waypoints())
                .extracting(Waypoint::evidence)
                .containsExactly(
                        Evidence.ILLUSTRATIVE, Evidence.ILLUSTRATIVE, Evidence.ILLUSTRATIVE, Evidence.REPORTED);
        assertThat(back.route().waypoints()).extracting(Waypoint::when).containsOnly(new When.Unknown());
        assertThat(back.route().legs())
                .extracting(Leg::line)
                .containsExactly(LineKind.RHUMB_LINE, LineKind.RHUMB_LINE, LineKind.GEODESIC);
    }

    @Test
    void anEscortWithoutARouteFliesItsShareOfTheOthers() {
        Flight guard = flight("guard");
        assertThat(guard.route().waypoints()).extracting(Waypoint::id).containsExactly("camp", "bodo");
        assertThat(guard.route().waypoints())
                .extracting(Waypoint::evidence)
                .containsExactly(Evidence.INFERRED, Evidence.INFERRED);
        assertThat(guard.route().legs()).extracting(Leg::evidence).containsExactly(Evidence.INFERRED);
    }

    @Test
    void timesKeepTheOffsetOfTheirSource() {
        Waypoint start = flight("outbound").route().waypoints().get(0);
        When.At at = (When.At) start.when();
        assertThat(at.instant()).isEqualTo(Instant.parse("1930-06-12T12:00:00Z"));
        assertThat(at.time().getOffset().getTotalSeconds()).isEqualTo(-6 * 3600);
    }

    @Test
    void theMapIsAsTheAuthorFixesIt() {
        MapSettings map = mission().map();
        assertThat(map.projection()).isEqualTo(new MapSettings.Family("azimuthal-equidistant"));
        assertThat(map.center()).isEqualTo(new LonLat(-40, 75));
        assertThat(map.extent()).hasSize(2);
        assertThat(map.oblique()).isTrue();
        assertThat(Objects.requireNonNull(map.closeUp()).caption().spans()).hasSize(2);
    }

    @Test
    void correctionsComeNewestFirst() {
        assertThat(mission().corrections())
                .extracting(correction ->
                        correction.date().getYear() * 100 + correction.date().getMonthValue())
                .containsExactly(202403, 202401);
    }

    @Test
    void thePublishedDistanceIsInMetres() {
        assertThat(Objects.requireNonNull(mission().publishedDistance()).lengthM())
                .isCloseTo(4300 * 1609.344, within(1e-6));
    }

    private static Mission mission() {
        return atlas.missions().get(0);
    }

    private static Flight flight(String id) {
        return mission().flights().stream()
                .filter(flight -> flight.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}

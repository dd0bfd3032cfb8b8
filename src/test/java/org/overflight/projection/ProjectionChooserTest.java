package org.overflight.projection;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.overflight.model.LonLat;
import org.overflight.model.MapSettings;
import org.overflight.model.PositionSequence;
import org.overflight.scene.BoxPx;

/** The choices for the collection were looked at as maps; these tests keep them, and the rules behind them. */
class ProjectionChooserTest {
    private static final BoxPx WIDE = new BoxPx(0, 0, 960, 514);
    private static final BoxPx PHONE = new BoxPx(0, 0, 390, 520);
    private static final BoxPx CARD = new BoxPx(0, 0, 1200, 452);

    /** Regional ones end at conic, ocean crossings at azimuthal projections, very long ones and world tours at Equal Earth. */
    @ParameterizedTest
    @CsvSource({
        "el-dorado-canyon-1986, LAMBERT_CONFORMAL_CONIC",
        "black-buck-1-1982, LAMBERT_AZIMUTHAL_EQUAL_AREA",
        "chrome-dome-north, LAMBERT_AZIMUTHAL_EQUAL_AREA",
        "lindbergh-1927, LAMBERT_AZIMUTHAL_EQUAL_AREA",
        "qf28-2023-07-14, LAMBERT_AZIMUTHAL_EQUAL_AREA",
        "pan-am-50-1977, LAMBERT_AZIMUTHAL_EQUAL_AREA",
        "minot-middle-east-2021-03-07, EQUAL_EARTH",
        "senior-surprise-1991, EQUAL_EARTH",
        "persian-rug-1962, EQUAL_EARTH",
        "earhart-1937, EQUAL_EARTH",
        "lucky-lady-ii-1949, EQUAL_EARTH",
        "power-flite-1957, EQUAL_EARTH",
        "world-flight-1924, EQUAL_EARTH"
    })
    void everyMissionGetsTheFamilyThatAMapmakerWouldTake(String mission, ProjectionFamily family) {
        assertThat(choose(mission, WIDE).spec().family()).isEqualTo(family);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lucky-lady-ii-1949", "power-flite-1957", "world-flight-1924"})
    void aTourOfTheWorldIsCutOnceAndInThePacific(String mission) {
        ProjectionChoice choice = choose(mission, WIDE);
        assertThat(choice.candidates().get(0).measures().cuts()).isEqualTo(1);
        assertThat(choice.spec().lon0Deg()).isBetween(-30.0, 50.0);
    }

    @Test
    void noOtherMissionIsCutOrLosesAnything() {
        Set<String> tours = Set.of("lucky-lady-ii-1949", "power-flite-1957", "world-flight-1924");
        missions().keySet().stream().filter(mission -> !tours.contains(mission)).forEach(mission -> {
            for (BoxPx frame : List.of(WIDE, PHONE, CARD)) {
                Candidate.Measures measures =
                        choose(mission, frame).candidates().get(0).measures();
                assertThat(measures.cuts()).as(mission).isZero();
                assertThat(measures.lostPlaces()).as(mission).isZero();
            }
        });
    }

    /** Earhart's map is cut where she never arrived, between Howland and Oakland. */
    @Test
    void theCutStaysAwayFromTheContent() {
        assertThat(choose("earhart-1937", WIDE).candidates().get(0).measures().clearanceDeg())
                .isGreaterThan(20);
    }

    /** A tilted azimuthal map is truer here, but puts the Gulf above Israel. */
    @Test
    void northIsUpWhereTheFirstStoryEnds() {
        ProjectionChoice choice = choose("minot-middle-east-2021-03-07", WIDE);
        PlaneProjection projection = PlaneProjections.of(choice.spec());
        assertThat(yM(projection, 51.25, 25.5)).isLessThan(yM(projection, 34.8, 31.8));
        Candidate tilted = choice.candidates().stream()
                .filter(c -> c.spec().family() == ProjectionFamily.LAMBERT_AZIMUTHAL_EQUAL_AREA)
                .findFirst()
                .orElseThrow();
        assertThat(tilted.measures().contentDistortion())
                .isLessThan(choice.candidates().get(0).measures().contentDistortion());
        assertThat(tilted.reason()).startsWith("north leans by up to ");
    }

    @Test
    void aFlightOverThePoleIsDrawnAroundIt() {
        for (double[] ends :
                new double[][] {{-122.4, 37.6, 55.4, 25.3}, {-73.8, 40.6, 114, 22.3}, {-0.5, 51.5, -149.9, 61.2}}) {
            MapContent content = content(ends);
            ProjectionChoice choice = ProjectionChooser.choose(content, WIDE, MapSettings.AUTOMATIC);
            assertThat(choice.spec().family().cutKind()).isEqualTo(ProjectionFamily.CutKind.CAP);
            assertThat(choice.spec().lat0Deg()).isEqualTo(90);
            assertThat(choice.candidates().get(0).measures().cuts()).isZero();
        }
    }

    @Test
    void aShortHopAtTheEquatorIsMercators() {
        ProjectionChoice choice = ProjectionChooser.choose(content(36.8, -1.3, 32.6, 0.3), WIDE, MapSettings.AUTOMATIC);
        assertThat(choice.spec().family()).isEqualTo(ProjectionFamily.MERCATOR);
        assertThat(choice.maxScaleErrorPercent()).isLessThan(0.2);
    }

    @Test
    void aRouteAcrossTheAntimeridianIsNotCut() {
        ProjectionChoice choice =
                ProjectionChooser.choose(content(174.8, -37, -122.4, 37.6), WIDE, MapSettings.AUTOMATIC);
        assertThat(choice.candidates().get(0).measures().cuts()).isZero();
        assertThat(Math.abs(choice.spec().lon0Deg())).isGreaterThan(120);
    }

    @Test
    void aSinglePlaceAndNothingAtAllHaveAMap() {
        MapContent place = new MapContent(List.of(), List.of(new LonLat(34.8, 31.8)));
        ProjectionChoice choice = ProjectionChooser.choose(place, WIDE, MapSettings.AUTOMATIC);
        assertThat(choice.spec().lon0Deg()).isEqualTo(34.8);
        assertThat(choice.maxScaleErrorPercent()).isLessThan(0.1);
        ProjectionChoice world = ProjectionChooser.choose(MapContent.WORLD, WIDE, MapSettings.AUTOMATIC);
        assertThat(world.spec()).isEqualTo(ProjectionSpec.centered(ProjectionFamily.EQUAL_EARTH, 11, 0));
    }

    @Test
    void theAuthorMayFixTheFamily() {
        for (ProjectionFamily family : ProjectionFamily.values()) {
            if (family != ProjectionFamily.WKT) {
                MapSettings settings = settings(new MapSettings.Family(family.kebabName()), null);
                assertThat(choose("lindbergh-1927", settings).spec().family()).isEqualTo(family);
            }
        }
    }

    @Test
    void theAuthorMayFixTheCentre() {
        ProjectionChoice choice = choose("lindbergh-1927", settings(null, new LonLat(-30.25, 47.5)));
        assertThat(choice.candidates())
                .allSatisfy(c -> assertThat(c.spec().lon0Deg()).isEqualTo(-30.25));
        assertThat(choice.spec().lat0Deg()).isIn(47.0, 47.5);
    }

    @Test
    void theAuthorMayDefineTheProjection() {
        ProjectionChoice choice = choose("el-dorado-canyon-1986", settings(new MapSettings.Epsg(3034), null));
        assertThat(choice.spec().family()).isEqualTo(ProjectionFamily.WKT);
        assertThat(choice.spec().wkt()).contains("ETRS89");
        assertThat(choice.candidates()).hasSize(1);
        assertThat(choice.maxScaleErrorPercent()).isBetween(0.1, 10.0);
    }

    @Test
    void whatTheAuthorWantsShownWidensTheMap() {
        LonLat cairo = new LonLat(31.2, 30);
        MapSettings wider = new MapSettings(null, null, List.of(cairo), false, null, null);
        ProjectionChoice without = choose("lindbergh-1927", MapSettings.AUTOMATIC);
        ProjectionChoice with = choose("lindbergh-1927", wider);
        assertThat(with.spec().lon0Deg()).isGreaterThan(without.spec().lon0Deg() + 5);
    }

    @Test
    void anObliqueMapIsTurnedOnlyIfTheAuthorAllowsIt() {
        MapSettings oblique = new MapSettings(null, null, List.of(), true, null, null);
        missions()
                .keySet()
                .forEach(mission -> assertThat(choose(mission, WIDE).candidates())
                        .allSatisfy(c -> assertThat(c.spec().azimuthDeg()).isZero()));
        ProjectionChoice turned = choose("black-buck-1-1982", oblique);
        assertThat(turned.spec().family()).isEqualTo(ProjectionFamily.OBLIQUE_MERCATOR);
        assertThat(turned.spec().azimuthDeg()).isBetween(25.0, 50.0);
        assertThat(turned.candidates().get(0).measures().metresPerPx())
                .isLessThan(choose("black-buck-1-1982", WIDE)
                        .candidates()
                        .get(0)
                        .measures()
                        .metresPerPx());
    }

    @Test
    void candidatesAreToldInOrderWithAReasonEach() {
        missions().keySet().forEach(mission -> {
            List<Candidate> candidates = choose(mission, WIDE).candidates();
            assertThat(candidates).hasSizeGreaterThan(3).doesNotHaveDuplicates();
            assertThat(candidates.get(0).reason()).startsWith("chosen: ");
            assertThat(candidates.stream().skip(1)).allSatisfy(c -> {
                assertThat(c.reason()).isNotBlank().doesNotStartWith("chosen");
                assertThat(c.score() * 1e6 - Math.rint(c.score() * 1e6)).isCloseTo(0, within(1e-6));
            });
        });
    }

    /** The order in which routes were read must not matter, nor that a track was recorded finely. */
    @Test
    void theChoiceDoesNotHangOnHowTheRouteIsWritten() {
        MapContent mission = missions().get("black-buck-1-1982");
        List<PositionSequence> reversed = new ArrayList<>(mission.routes());
        java.util.Collections.reverse(reversed);
        MapContent other = new MapContent(reversed, mission.points());
        assertThat(ProjectionChooser.choose(other, WIDE, MapSettings.AUTOMATIC)
                        .spec()
                        .family())
                .isEqualTo(choose("black-buck-1-1982", WIDE).spec().family());
        PositionSequence fine = finely(missions().get("lindbergh-1927").routes().get(0));
        ProjectionSpec spec = ProjectionChooser.choose(
                        new MapContent(List.of(fine), List.of()), WIDE, MapSettings.AUTOMATIC)
                .spec();
        assertThat(spec.family()).isEqualTo(ProjectionFamily.LAMBERT_AZIMUTHAL_EQUAL_AREA);
        assertThat(spec.lon0Deg()).isBetween(-40.0, -32.0);
    }

    private static PositionSequence finely(PositionSequence route) {
        List<LonLat> positions = new ArrayList<>();
        for (int i = 0; i + 1 < route.size(); i++) {
            SphereVector from = SphereVector.of(route.get(i));
            for (int step = 0; step < 500; step++) {
                positions.add(from.between(SphereVector.of(route.get(i + 1)), step / 500.0)
                        .position());
            }
        }
        positions.add(route.last());
        return PositionSequence.of(positions);
    }

    private static double yM(PlaneProjection projection, double lonDeg, double latDeg) {
        double[] point = {projection.region().turnedDeg(lonDeg), latDeg};
        projection.forward(point, point, 1);
        return point[1];
    }

    private static MapSettings settings(MapSettings.ProjectionRequest projection, LonLat center) {
        return new MapSettings(projection, center, List.of(), false, null, null);
    }

    private static MapContent content(double... lonLatDeg) {
        return new MapContent(List.of(PositionSequence.of(lonLatDeg)), List.of());
    }

    private static ProjectionChoice choose(String mission, BoxPx frame) {
        return ProjectionChooser.choose(missions().get(mission), frame, MapSettings.AUTOMATIC);
    }

    private static ProjectionChoice choose(String mission, MapSettings settings) {
        return ProjectionChooser.choose(missions().get(mission), WIDE, settings);
    }

    private static Map<String, MapContent> missions() {
        Map<String, Map<String, List<LonLat>>> routes = new LinkedHashMap<>();
        try (InputStream in = ProjectionChooserTest.class.getResourceAsStream("missions.txt")) {
            new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> {
                        String[] f = line.split(" ", -1);
                        routes.computeIfAbsent(f[0], mission -> new LinkedHashMap<>())
                                .computeIfAbsent(f[1], track -> new ArrayList<>())
                                .add(new LonLat(Double.parseDouble(f[2]), Double.parseDouble(f[3])));
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, MapContent> missions = new LinkedHashMap<>();
        routes.forEach((mission, tracks) -> missions.put(
                mission,
                new MapContent(
                        tracks.values().stream().map(PositionSequence::of).toList(), List.of())));
        return missions;
    }
}

package org.overflight.geodata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.overflight.model.Atlas;
import org.overflight.model.Evidence;
import org.overflight.model.Fix;
import org.overflight.model.Flight;
import org.overflight.model.Leg;
import org.overflight.model.LonLat;
import org.overflight.model.Mission;
import org.overflight.model.Problem;
import org.overflight.model.TrackReceipt;
import org.overflight.model.Waypoint;
import org.overflight.model.When;

/** Track files as flights and as missions. */
class TrackProjectsTest {
    @TempDir
    Path project;

    @BeforeEach
    void site() throws IOException {
        write("site.yaml", "title: Site\n");
    }

    private void write(String name, String text) throws IOException {
        Path file = project.resolve("geodata").resolve(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, text);
    }

    /** Northward from 50 N 10 E, a fix each minute; those that are left out make a gap. */
    private static String gpx(String title, int fixes, List<Integer> leftOut) {
        StringBuilder text = new StringBuilder("<gpx version=\"1.1\"><metadata><name>" + title
                + "</name></metadata><trk><name>Morning</name><trkseg>\n");
        for (int i = 0; i < fixes; i++) {
            if (!leftOut.contains(i)) {
                text.append("<trkpt lat=\"" + (500 + i) / 10 + "." + (500 + i) % 10 + "\" lon=\"10\"><ele>"
                        + 1000 * (i % 7)
                        + "</ele><time>" + Instant.parse("2024-05-01T23:30:00Z").plusSeconds(60L * i)
                        + "</time></trkpt>\n");
            }
        }
        return text + "</trkseg></trk></gpx>\n";
    }

    private static List<Integer> from(int first, int end) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = first; i < end; i++) {
            numbers.add(i);
        }
        return numbers;
    }

    private Atlas read() throws IOException {
        ReadResult result = AtlasReader.read(project);
        assertThat(result.problems()).allMatch(problem -> problem.severity() == Problem.Severity.NOTE);
        return Objects.requireNonNull(result.atlas());
    }

    private Flight flight(String terms) throws IOException {
        write("missions/one.yaml", "title: One\ndate: 2024-05-01\nflights:\n  - " + terms + "\n");
        return read().missions().get(0).flights().get(0);
    }

    private static List<Evidence> grades(Flight flight) {
        return flight.route().legs().stream().map(Leg::evidence).toList();
    }

    private static long sum(TrackReceipt receipt) {
        return receipt.points().kept()
                + receipt.points().dropped().stream()
                        .mapToLong(TrackReceipt.Drop::count)
                        .sum();
    }

    @Test
    void whatWasRecordedIsObservedAndRestsOnTheFile() throws IOException {
        write("tracks/x.gpx", gpx("Title", 20, List.of()));
        Flight flight = flight("track: tracks/x.gpx");
        assertThat(flight.title()).isEqualTo("Morning");
        assertThat(grades(flight)).containsExactly(Evidence.OBSERVED);
        assertThat(flight.route().waypoints()).extracting(Waypoint::evidence).containsOnly(Evidence.OBSERVED);
        String source = flight.route().legs().get(0).sourceIds().get(0);
        TrackReceipt receipt = flight.tracks().get(0);
        assertThat(source).matches("x-gpx-[0-9a-f]{8}").isEqualTo(receipt.sourceId());
        assertThat(read().source(source).title()).isEqualTo("x.gpx, GPX 1.1");
        assertThat(read().source(source).note().plainText()).contains(receipt.sha256());
        assertThat(receipt.file()).isEqualTo("geodata/tracks/x.gpx");
        assertThat(receipt.points().read()).isEqualTo(20).isEqualTo(sum(receipt));
    }

    @Test
    void sourcesOfTheFlightJoinTheFile() throws IOException {
        write("tracks/x.gpx", gpx("Title", 20, List.of()));
        write("sources.yaml", "club: {publisher: Aero club, title: Our recorder}\n");
        Flight flight = flight("{track: tracks/x.gpx, sources: [club]}");
        assertThat(flight.route().legs().get(0).sourceIds()).hasSize(2).contains("club");
    }

    @Test
    void aGapIsAnInferredLegOfItsOwn() throws IOException {
        write("tracks/x.gpx", gpx("Title", 40, from(10, 25)));
        Flight flight = flight("track: tracks/x.gpx");
        assertThat(grades(flight)).containsExactly(Evidence.OBSERVED, Evidence.INFERRED, Evidence.OBSERVED);
        Leg gap = flight.route().legs().get(1);
        assertThat(gap.fixes()).isEmpty();
        assertThat(gap.note().plainText()).isEqualTo("Gap: nothing recorded for 16\u00a0min.");
        assertThat(flight.route().waypoints())
                .extracting(Waypoint::name)
                .containsExactly(
                        "Start of the recording", "Reception lost", "Reception regained", "End of the recording");
    }

    @Test
    void theAuthorSaysHowLongAGapIs() throws IOException {
        write("tracks/x.gpx", gpx("Title", 40, from(10, 25)));
        assertThat(grades(flight("track: {file: tracks/x.gpx, max_gap: 16 min}")))
                .containsExactly(Evidence.OBSERVED);
        assertThat(grades(flight("track: {file: tracks/x.gpx, max_gap: 1 h, max_gap_distance: 80 NM}")))
                .containsExactly(Evidence.OBSERVED, Evidence.INFERRED, Evidence.OBSERVED);
    }

    @Test
    void aSpanOfTimeIsTakenWithItsEnds() throws IOException {
        write("tracks/x.gpx", gpx("Title", 40, List.of()));
        Flight flight = flight("track: {file: tracks/x.gpx, from: 2024-05-01T23:35Z, to: 2024-05-01}");
        List<Waypoint> waypoints = flight.route().waypoints();
        assertThat(((When.At) waypoints.get(0).when()).instant()).isEqualTo(Instant.parse("2024-05-01T23:35:00Z"));
        assertThat(((When.At) waypoints.get(1).when()).instant()).isEqualTo(Instant.parse("2024-05-01T23:59:00Z"));
        assertThat(flight.tracks().get(0).points().dropped())
                .contains(new TrackReceipt.Drop("outside of the chosen time", 15));
    }

    @Test
    void aSegmentIsTakenByItsNumber() throws IOException {
        String segments =
                gpx("Title", 40, List.of()).replaceFirst("(?s)(lat=\"51\\.0\".*?</trkpt>)", "$1</trkseg><trkseg>");
        write("tracks/x.gpx", segments);
        assertThat(grades(flight("track: tracks/x.gpx")))
                .containsExactly(Evidence.OBSERVED, Evidence.INFERRED, Evidence.OBSERVED);
        Flight second = flight("track: {file: tracks/x.gpx, segment: 2}");
        assertThat(second.route().waypoints().get(0).position()).isEqualTo(new LonLat(10, 51.1));
        assertThat(second.tracks().get(0).points().dropped())
                .contains(new TrackReceipt.Drop("outside of the chosen segment", 11));
    }

    @Test
    void aToleranceOfZeroKeepsAll() throws IOException {
        write("tracks/x.gpx", gpx("Title", 40, List.of()));
        assertThat(flight("track: {file: tracks/x.gpx, tolerance: 0 m}")
                        .route()
                        .legs()
                        .get(0)
                        .fixes())
                .hasSize(38);
    }

    @Test
    void heightsStayAlthoughTheLineIsStraight() throws IOException {
        write("tracks/x.gpx", gpx("Title", 40, List.of()));
        Flight flight = flight("track: {file: tracks/x.gpx, tolerance: 50 km}");
        assertThat(flight.route().legs().get(0).fixes())
                .extracting(Fix::altitudeM)
                .contains(0.0, 6000.0);
        assertThat(flight.tracks().get(0).rules().toleranceM()).isCloseTo(50_000, within(1e-9));
    }

    @Test
    void positionsThatNobodyCanHaveFlownAreWarnedOf() throws IOException {
        write(
                "tracks/x.gpx",
                gpx("Title", 40, List.of()).replace("lat=\"51.0\" lon=\"10\"", "lat=\"51.0\" lon=\"30\""));
        write("missions/one.yaml", "title: One\ndate: 2024-05-01\nflights:\n  - track: tracks/x.gpx\n");
        ReadResult result = AtlasReader.read(project);
        assertThat(result.problems())
                .extracting(Problem::toLine)
                .containsExactly(
                        "geodata/tracks/x.gpx:12: warning: Position 11, at 2024-05-01T23:40:00Z, implies a speed"
                                + " of 45395 kt. It is left out of the line and named on the mission\u2019s page. [impossible-speed]");
        Flight flight = Objects.requireNonNull(result.atlas())
                .missions()
                .get(0)
                .flights()
                .get(0);
        TrackReceipt receipt = flight.tracks().get(0);
        assertThat(receipt.suspects()).extracting(TrackReceipt.Suspect::number).containsExactly(11L);
        assertThat(receipt.points().dropped()).contains(new TrackReceipt.Drop("implying an impossible speed", 1));
        assertThat(grades(flight)).containsExactly(Evidence.OBSERVED, Evidence.INFERRED, Evidence.OBSERVED);
    }

    @Test
    void aFileAloneIsAMission() throws IOException {
        write("missions/My_Flight.GPX", gpx("Over the Harz", 40, from(10, 25)));
        Mission mission = read().missions().get(0);
        assertThat(mission.id()).isEqualTo("my-flight");
        assertThat(mission.title()).isEqualTo("Over the Harz");
        assertThat(mission.when()).isEqualTo(new When.Between(LocalDate.of(2024, 5, 1), LocalDate.of(2024, 5, 2)));
        assertThat(grades(mission.flights().get(0)))
                .containsExactly(Evidence.OBSERVED, Evidence.INFERRED, Evidence.OBSERVED);
        assertThat(mission.text().get(0).plainText()).contains("My_Flight.GPX");
    }

    @Test
    void aFileWithoutATitleIsNamedAfterItsTrackOrItself() throws IOException {
        write("missions/a.gpx", gpx("", 5, List.of()));
        write("missions/big_day.gpx", gpx("", 5, List.of()).replace("<name>Morning</name>", ""));
        assertThat(read().missions()).extracting(Mission::title).containsExactly("Morning", "Big day");
    }

    @Test
    void aFileThatAMissionNamesIsNoMissionItself() throws IOException {
        write("missions/x.gpx", gpx("Title", 5, List.of()));
        flight("track: missions/x.gpx");
        assertThat(read().missions()).extracting(Mission::id).containsExactly("one");
    }

    @Test
    void notesAndHiddenFilesAmongTheMissionsArePassedOver() throws IOException {
        write("missions/x.gpx", gpx("Title", 5, List.of()));
        write("missions/README.md", "Notes\n");
        write("missions/.hidden", "\u0000");
        write("missions/notes.txt", "Notes\n");
        assertThat(read().missions()).hasSize(1);
    }

    @Test
    void aNameInAnotherScriptGivesNoId() throws IOException {
        write("missions/\u043f\u043e\u043b\u0451\u0442.gpx", gpx("Title", 5, List.of()));
        assertThat(AtlasReader.read(project).problems())
                .extracting(Problem::rule)
                .containsExactly("bad-form");
    }

    @Test
    void aLineWithoutTimesIsReportedByItsFile() throws IOException {
        write("missions/x.gpx", gpx("Title", 5, List.of()).replaceAll("<time>.*?</time>", ""));
        Mission mission = read().missions().get(0);
        assertThat(mission.when()).isEqualTo(new When.Unknown());
        assertThat(grades(mission.flights().get(0))).containsExactly(Evidence.REPORTED);
        assertThat(mission.standfirst().plainText())
                .startsWith("A line of 5 positions, as it is drawn in the file. No part of it is inferred.");
        assertThat(mission.text().get(0).plainText()).contains("who drew it").doesNotContain("recorded");
        assertThat(mission.flights().get(0).tracks().get(0).kind()).isEqualTo(TrackReceipt.Kind.DRAWN);
    }

    @Test
    void aLineWithoutTimesAndNamesIsNoRecordedFlight() throws IOException {
        write(
                "missions/x.gpx",
                gpx("", 3, List.of()).replaceAll("<time>.*?</time>", "").replace("<name>Morning</name>", ""));
        Flight flight = read().missions().get(0).flights().get(0);
        assertThat(flight.title()).isEqualTo("Line as drawn in the file");
        assertThat(flight.route().legs().get(0).note().plainText()).isEqualTo("1 position, not drawn.");
    }

    @Test
    void aCornerOfADrawnLineIsNoLossOfReception() throws IOException {
        write("missions/x.geojson", "{\"type\":\"LineString\",\"coordinates\":[[170,10],[-170,12],[-160,50]]}");
        Flight flight = read().missions().get(0).flights().get(0);
        assertThat(flight.route().waypoints())
                .extracting(Waypoint::name)
                .containsExactly("Start of the line", "", "End of the line");
        assertThat(flight.route().legs())
                .extracting(leg -> leg.note().plainText())
                .containsOnly("The file has no position for a long way.");
    }

    @Test
    void endsOnTheGroundAreNamedAfterTheirAirport() throws IOException {
        write("missions/x.csv", """
                time,lat,lon,altitude_m
                2024-05-01T10:00:00Z,44.8820,-93.2218,260
                2024-05-01T10:01:00Z,44.95,-93.3,3000
                2024-05-01T10:02:00Z,45.05,-93.4,5000
                """);
        assertThat(read().missions().get(0).flights().get(0).route().waypoints())
                .extracting(Waypoint::name)
                .containsExactly("Minneapolis (KMSP)", "End of the recording");
    }

    /** East, then north, then east: no chord between the ends is near it. */
    private static final String CORNERS = """
            time,lat,lon,altitude_m
            2024-05-01T10:00:00Z,50,10,9000
            2024-05-01T10:05:00Z,50,11,9000
            2024-05-01T10:10:00Z,51,11,9000
            2024-05-01T10:15:00Z,51,12,9000
            """;

    private static List<LonLat> positions(Flight flight) {
        return flight.route().legs().get(0).fixes().stream().map(Fix::position).toList();
    }

    @Test
    void aFlightBackFliesTheRecordedLineAndIsNotRecorded() throws IOException {
        write("tracks/x.csv", CORNERS);
        write("sources.yaml", "club: {publisher: Aero club, title: Our recorder}\n");
        for (String grade : List.of("{evidence: inferred, note: N}", "{evidence: reported, sources: [club]}")) {
            write(
                    "missions/one.yaml",
                    "title: One\ndate: 2024-05-01\nflights:\n  - {id: out, track: tracks/x.csv, sources: [club]}\n"
                            + "  - {id: back, returns: out, legs: " + grade + "}\n");
            Flight back = read().missions().get(0).flights().get(1);
            assertThat(positions(back)).containsExactly(new LonLat(11, 51), new LonLat(11, 50));
            assertThat(back.route().legs().get(0).fixes())
                    .allMatch(fix -> fix.time() == null && fix.altitudeM() == null && fix.groundSpeedMps() == null);
            boolean reported = grade.contains("club");
            Evidence expected = reported ? Evidence.REPORTED : Evidence.INFERRED;
            assertThat(grades(back)).containsExactly(expected);
            assertThat(back.tracks()).isEmpty();
            assertThat(back.route().waypoints())
                    .allMatch(w -> w.evidence() == expected && w.when() instanceof When.Unknown)
                    .allMatch(w -> w.sourceIds().equals(reported ? List.of("club") : List.of()));
        }
    }

    @Test
    void anEscortFliesTheRecordedLineBesideItsLead() throws IOException {
        write("tracks/x.csv", CORNERS);
        write("missions/one.yaml", """
                title: One
                date: 2024-05-01
                flights:
                  - {id: out, track: tracks/x.csv}
                  - {role: escort, escorts: {flight: out, join: fix-1, leave: fix-2}, legs: illustrative}
                """);
        List<Flight> flights = read().missions().get(0).flights();
        assertThat(positions(flights.get(1))).isEqualTo(positions(flights.get(0)));
        assertThat(flights.get(1).route().legs().get(0).fixes()).allMatch(fix -> fix.time() == null);
        assertThat(flights.get(1).route().waypoints())
                .extracting(Waypoint::evidence)
                .containsOnly(Evidence.ILLUSTRATIVE);
    }
}

package org.overflight.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.overflight.formats.Samples;
import org.overflight.geodata.AtlasReader;
import org.overflight.geodata.ReadResult;
import org.overflight.model.Evidence;
import org.overflight.model.Fix;
import org.overflight.model.Flight;
import org.overflight.model.Leg;
import org.overflight.model.LonLat;
import org.overflight.model.Mission;
import org.overflight.model.TrackReceipt;
import org.overflight.model.Waypoint;
import org.overflight.model.When;

class ImportCommandTest {
    @TempDir
    Path folder;

    @BeforeEach
    void project() throws IOException {
        Files.createDirectories(folder.resolve("geodata/missions"));
        Files.writeString(folder.resolve("geodata/site.yaml"), "title: Site\n");
    }

    private Path mission() {
        return folder.resolve("geodata/missions/flight.yaml");
    }

    /** Eastward with a gap, a spike, and a title that means something to YAML and to prose. */
    private Path track() throws IOException {
        StringBuilder text =
                new StringBuilder("<gpx version=\"1.1\"><metadata><name>Say: \"east\" [@nobody] \\ #1</name>"
                        + "</metadata><trk><trkseg>\n");
        for (int i = 0; i < 120; i++) {
            if (i < 40 || i >= 70) {
                String lat = i == 20 ? "60" : "50." + (i % 3);
                text.append("<trkpt lat=\"" + lat + "\" lon=\"" + (10 + i / 10.0) + "\"><ele>" + 100 * (i % 17)
                        + "</ele><time>"
                        + Instant.parse("2024-05-01T10:00:00.123Z").plusSeconds(60L * i)
                        + "</time></trkpt>\n");
            }
        }
        Path file = folder.resolve("track.gpx");
        Files.writeString(file, text + "</trkseg></trk></gpx>\n");
        return file;
    }

    private static CommandLines.Run run(String... arguments) {
        return CommandLines.run(List.of(arguments));
    }

    private Mission read() throws IOException {
        ReadResult result = AtlasReader.read(folder);
        return Objects.requireNonNull(result.atlas(), () -> result.problems().toString())
                .missions()
                .get(0);
    }

    @Test
    void whatItWritesIsAMissionThatCheckAccepts() throws IOException {
        CommandLines.Run run = run("import", track().toString(), "-o", mission().toString());
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.err()).contains("track.gpx:22: warning: Position 21").contains("implies a speed");
        assertThat(run("check", folder.toString()).exitCode()).isZero();
        Mission mission = read();
        assertThat(mission.title()).isEqualTo("Say: \"east\" [@nobody] \\ #1");
        Flight flight = mission.flights().get(0);
        assertThat(flight.route().legs())
                .extracting(Leg::evidence)
                .containsExactly(
                        Evidence.OBSERVED, Evidence.INFERRED, Evidence.OBSERVED, Evidence.INFERRED, Evidence.OBSERVED);
        TrackReceipt receipt = flight.tracks().get(0);
        assertThat(receipt.points().read()).isEqualTo(90);
        assertThat(receipt.format()).isEqualTo("GPX 1.1");
        assertThat(receipt.suspects()).extracting(s -> s.fix().position()).containsExactly(new LonLat(12, 60));
        assertThat(receipt.points().dropped()).contains(new TrackReceipt.Drop("implying an impossible speed", 1));
    }

    @Test
    void aFolderIsToldForWhatItIs() {
        CommandLines.Run run = run("import", folder.toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .isEqualToIgnoringNewLines(folder + " is a folder. Name the files in it that are to become a mission.");
    }

    @Test
    void theSameFileGivesTheSameText() throws IOException {
        String file = track().toString();
        assertThat(run("import", file).out())
                .isEqualTo(run("import", file).out())
                .startsWith("title: ");
    }

    @Test
    void aMissionThatIsThereIsNotWrittenOver() throws IOException {
        Files.writeString(mission(), "mine");
        CommandLines.Run kept =
                run("import", track().toString(), "-o", mission().toString());
        assertThat(kept.exitCode()).isEqualTo(1);
        assertThat(kept.err()).contains("already").contains("--force");
        assertThat(mission()).hasContent("mine");
        assertThat(run("import", track().toString(), "-o", mission().toString(), "--force")
                        .exitCode())
                .isZero();
        assertThat(mission()).content().startsWith("title: ");
    }

    @Test
    void aSpanOfTimeAndAToleranceAreTaken() throws IOException {
        CommandLines.Run run = run(
                "import",
                track().toString(),
                "-o",
                mission().toString(),
                "--from",
                "2024-05-01T11:20Z",
                "--tolerance",
                "0 m");
        assertThat(run.exitCode()).as(run.err()).isZero();
        TrackReceipt receipt = read().flights().get(0).tracks().get(0);
        assertThat(receipt.points().kept()).isEqualTo(40);
        assertThat(receipt.points().dropped()).contains(new TrackReceipt.Drop("outside of the chosen time", 50));
    }

    @Test
    void whatIsAskedForAndMakesNoSenseIsToldWithItsPlace() throws IOException {
        assertThat(run("import", track().toString(), "--tolerance", "50 parsecs")
                        .err())
                .contains("--tolerance:1:4: error: “parsecs” is no unit of length here.");
        assertThat(run("import", track().toString(), "--from", "2025-05-01").err())
                .contains("--from: error: No position was recorded in this span of time.");
        assertThat(run("import", track().toString(), "--track", "Nobody").err()).contains("There is no track");
        assertThat(run("import", folder.resolve("none.gpx").toString()).err()).contains("There is no file");
    }

    @Test
    void whatIsNoTrackIsNoMission() throws IOException {
        Path letter = folder.resolve("letter.txt");
        Files.writeString(letter, "To whom it may concern\n");
        CommandLines.Run run = run("import", letter.toString(), "-o", mission().toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("letter.txt: error: A file that begins with");
        assertThat(mission()).doesNotExist();
    }

    /** The real day of flights, read as a file and read as what was imported of it. */
    @Test
    void anImportedFlightIsTheFlightOfItsFile() throws IOException {
        Path trace = Samples.folder("readsb").resolve("trace_full_ac671b.json");
        assertThat(run("import", trace.toString(), "-o", mission().toString()).exitCode())
                .isZero();
        Flight imported = read().flights().get(0);
        Files.delete(mission());
        Files.copy(trace, folder.resolve("geodata/missions/trace.json"));
        Flight direct = read().flights().get(0);
        assertThat(imported.route().legs())
                .extracting(Leg::evidence)
                .isEqualTo(direct.route().legs().stream().map(Leg::evidence).toList());
        assertThat(imported.tracks().get(0).points())
                .isEqualTo(direct.tracks().get(0).points());
        assertThat(imported.tracks().get(0).sha256())
                .isEqualTo(direct.tracks().get(0).sha256());
        List<Fix> ofFile = fixes(direct);
        List<Fix> ofText = fixes(imported);
        assertThat(ofText).hasSameSizeAs(ofFile);
        for (int i = 0; i < ofFile.size(); i++) {
            assertThat(ofText.get(i).position().lonDeg())
                    .isCloseTo(ofFile.get(i).position().lonDeg(), within(1e-7));
            assertThat(ofText.get(i).position().latDeg())
                    .isCloseTo(ofFile.get(i).position().latDeg(), within(1e-7));
            Instant time = Objects.requireNonNull(ofText.get(i).time());
            assertThat(time.toEpochMilli())
                    .isCloseTo(Objects.requireNonNull(ofFile.get(i).time()).toEpochMilli(), within(1L));
        }
    }

    /** All that a page says of the legs and the recording, whichever way the file came to it. */
    private static void areToldAlike(Flight one, Flight other) {
        assertThat(one.route().legs())
                .extracting(leg ->
                        leg.evidence() + ", " + leg.line() + ": " + leg.note().plainText())
                .isEqualTo(other.route().legs().stream()
                        .map(leg -> leg.evidence() + ", " + leg.line() + ": "
                                + leg.note().plainText())
                        .toList());
        assertThat(one.route().waypoints())
                .extracting(Waypoint::name)
                .isEqualTo(
                        other.route().waypoints().stream().map(Waypoint::name).toList());
        TrackReceipt first = one.tracks().get(0);
        TrackReceipt second = other.tracks().get(0);
        assertThat(first.points()).isEqualTo(second.points());
        assertThat(first.rules()).isEqualTo(second.rules());
        assertThat(first.suspects())
                .extracting(s -> s.number() + " " + Math.round(10 * s.impliedSpeedMps()) + " "
                        + s.fix().position())
                .isEqualTo(second.suspects().stream()
                        .map(s -> s.number() + " " + Math.round(10 * s.impliedSpeedMps()) + " "
                                + s.fix().position())
                        .toList());
    }

    private Flight dropped(Path file, String name) throws IOException {
        Files.deleteIfExists(mission());
        Path copy = folder.resolve("geodata/missions/" + name);
        Files.copy(file, copy);
        Flight flight = read().flights().get(0);
        Files.delete(copy);
        return flight;
    }

    private Flight imported(Path file) throws IOException {
        CommandLines.Run run = run("import", file.toString(), "-o", mission().toString(), "--force");
        assertThat(run.exitCode()).as(run.err()).isZero();
        return read().flights().get(0);
    }

    @Test
    void whatIsToldOfAnImportedFileIsWhatIsToldOfTheFile() throws IOException {
        Path trace = Samples.folder("readsb").resolve("trace_full_ac671b.json");
        areToldAlike(imported(trace), dropped(trace, "trace.json"));
        areToldAlike(imported(track()), dropped(track(), "track.gpx"));
    }

    @Test
    void aPauseOfTheRecorderStaysOne() throws IOException {
        Path file = track();
        String text = Files.readString(file).replaceFirst("(?s)(.*lon=\"19\\.5\".*?</trkpt>)", "$1</trkseg><trkseg>");
        Files.writeString(file, text);
        Flight flight = imported(file);
        assertThat(flight.route().legs())
                .extracting(leg -> leg.note().plainText())
                .contains("The recording was interrupted for 60\u00a0s.");
        areToldAlike(flight, dropped(file, "track.gpx"));
    }

    @Test
    void checkGoesOnWarningOfWhatNobodyCanHaveFlown() throws IOException {
        imported(track());
        assertThat(run("check", folder.toString()).err())
                .containsPattern(
                        "flight\\.yaml:\\d+: warning: Position 21, at 2024-05-01T10:20:00\\.123Z, implies a speed");
    }

    /** As files were written before there were parts. */
    @Test
    void whatWasImportedBeforeCanStillBeRead() throws IOException {
        imported(track());
        String text = Files.readString(mission())
                .replaceAll("- part [^\n]*(gap|suspect-fixes)", "- break")
                .replaceAll(" *- part [^\n]*\n", "")
                .replaceAll("tolerance_by: map", "")
                .replaceAll("- 21 [0-9.]+ ", "- ");
        assertThat(text).contains("- break").doesNotContain("part ");
        Files.writeString(mission(), text);
        Flight flight = read().flights().get(0);
        assertThat(flight.route().legs())
                .extracting(Leg::evidence)
                .containsExactly(
                        Evidence.OBSERVED, Evidence.INFERRED, Evidence.OBSERVED, Evidence.INFERRED, Evidence.OBSERVED);
        TrackReceipt receipt = flight.tracks().get(0);
        assertThat(receipt.rules().toleranceOrigin()).isEqualTo(TrackReceipt.ToleranceOrigin.AUTHOR);
        assertThat(receipt.suspects().get(0).impliedSpeedMps()).isNaN();
        assertThat(receipt.suspects().get(0).fix().position()).isEqualTo(new LonLat(12, 60));
    }

    @Test
    void aPartThatMakesNoSenseIsToldWithItsLine() throws IOException {
        imported(track());
        String text = Files.readString(mission());
        for (String wrong : List.of("part of it", "part 3 read, sunspots", "part 3 read\n        - part 4 read")) {
            Files.writeString(mission(), text.replaceFirst("part 0 read, gap", wrong));
            assertThat(run("check", folder.toString()).err())
                    .as(wrong)
                    .containsPattern("flight\\.yaml:\\d+:11: error: (A part|The first part).*\\[bad-fix\\]");
        }
    }

    /** Whatever a part claims, what is longer than a gap is one. */
    @Test
    void noPartMakesAGapObserved() throws IOException {
        imported(track());
        String text = Files.readString(mission());
        Files.writeString(mission(), text.replaceAll("(?m)^ *- part (0|[0-9]+) read, (gap|suspect-fixes)\n", ""));
        assertThat(read().flights().get(0).route().legs())
                .filteredOn(leg -> leg.note().plainText().startsWith("Gap"))
                .extracting(Leg::evidence)
                .containsExactly(Evidence.INFERRED);
    }

    private static List<Fix> fixes(Flight flight) {
        List<Fix> fixes = new ArrayList<>();
        for (Waypoint waypoint : flight.route().waypoints()) {
            fixes.add(new Fix(
                    waypoint.position(), ((When.At) waypoint.when()).instant(), waypoint.altitudeM(), null, null));
        }
        flight.route().legs().forEach(leg -> fixes.addAll(leg.fixes()));
        return fixes;
    }

    @Test
    void aFileOfOnePositionIsNamedAndNoOption() throws IOException {
        Path file = folder.resolve("one.csv");
        Files.writeString(file, "time,lat,lon\n2024-05-01T10:00:00Z,1,2\n");
        assertThat(run("import", file.toString()).err())
                .contains("one.csv: error: Fewer than two positions")
                .doesNotContain("--from");
    }
}

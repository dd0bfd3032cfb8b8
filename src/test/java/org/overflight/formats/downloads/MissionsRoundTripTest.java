package org.overflight.formats.downloads;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.overflight.formats.Limits;
import org.overflight.formats.RecordedPoint;
import org.overflight.formats.RecordedTrack;
import org.overflight.formats.Recording;
import org.overflight.formats.RecordingReader;
import org.overflight.formats.Samples;
import org.overflight.geodata.AtlasReader;
import org.overflight.geodata.ReadResult;
import org.overflight.model.Fix;
import org.overflight.model.Flight;
import org.overflight.model.LonLat;
import org.overflight.model.Mission;
import org.overflight.model.Problem;
import org.overflight.model.Waypoint;
import org.overflight.model.When;

/** Every mission of this site, and recorded ones, written as every download and read back: to 1e-7 degrees and a millisecond. */
class MissionsRoundTripTest {
    private static final double DEGREES = 1.000001e-7;
    private static final Duration MILLISECOND = Duration.ofMillis(1);

    private record Known(LonLat position, @Nullable Instant time) {
        boolean isAt(Known other) {
            boolean there = Math.abs(other.position.latDeg() - position.latDeg()) <= DEGREES
                    && Math.abs(Math.IEEEremainder(other.position.lonDeg() - position.lonDeg(), 360)) <= DEGREES;
            Instant here = time;
            Instant then = other.time;
            return there
                    && (here == null
                            || (then != null
                                    && Duration.between(here, then).abs().compareTo(MILLISECOND) <= 0));
        }
    }

    @Test
    void theMissionsOfThisSiteComeBack() throws IOException {
        assertThat(missions(Path.of("."))).hasSizeGreaterThan(10).allSatisfy(MissionsRoundTripTest::assertComesBack);
    }

    @Test
    void recordedMissionsComeBack(@TempDir Path project) throws IOException {
        Path missions = project.resolve("geodata/missions");
        Files.createDirectories(missions);
        Files.writeString(project.resolve("geodata/site.yaml"), "title: Site\n");
        Files.copy(Samples.folder("readsb").resolve("trace_full_ac671b.json"), missions.resolve("trace.json"));
        for (Path file : Samples.files("igc", ".igc")) {
            Files.copy(file, missions.resolve(String.valueOf(file.getFileName())));
        }
        assertThat(missions(project)).hasSize(4).allSatisfy(MissionsRoundTripTest::assertComesBack);
    }

    private static List<Mission> missions(Path project) throws IOException {
        ReadResult result = AtlasReader.read(project);
        return Objects.requireNonNull(result.atlas(), () -> result.problems().toString())
                .missions();
    }

    private static void assertComesBack(Mission mission) {
        List<Known> expected = new ArrayList<>();
        mission.flights().forEach(flight -> addAll(expected, flight));
        for (Download download : Downloads.of(mission)) {
            String name = mission.id() + "." + download.extension();
            Recording recording = RecordingReader.read(name, download.content().getBytes(UTF_8), Limits.DEFAULT);
            assertThat(recording.problems()).as(name).allMatch(p -> p.severity() == Problem.Severity.NOTE);
            List<Known> found = found(recording);
            assertThat(expected).as(name).allSatisfy(known -> assertThat(found).anyMatch(known::isAt));
        }
    }

    private static void addAll(List<Known> expected, Flight flight) {
        for (Waypoint waypoint : flight.route().waypoints()) {
            expected.add(new Known(waypoint.position(), waypoint.when() instanceof When.At at ? at.instant() : null));
        }
        flight.route().legs().stream()
                .flatMap(leg -> leg.fixes().stream())
                .map(fix -> new Known(fix.position(), fix.time()))
                .forEach(expected::add);
    }

    private static List<Known> found(Recording recording) {
        List<Known> found = new ArrayList<>();
        for (RecordedPoint point : recording.points()) {
            found.add(new Known(point.position(), point.time()));
        }
        for (RecordedTrack track : recording.tracks()) {
            track.segments().forEach(segment -> {
                for (Fix fix : segment.toList()) {
                    found.add(new Known(fix.position(), fix.time()));
                }
            });
        }
        return found;
    }
}

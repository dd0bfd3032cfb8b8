package org.overflight.geodata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.overflight.model.Evidence;
import org.overflight.model.Flight;
import org.overflight.model.Leg;
import org.overflight.model.LineKind;
import org.overflight.model.Waypoint;
import org.overflight.model.When;

/** A recorded leg between reported ones. Along the equator a degree is 60.1 NM. */
class LegTracksTest {
    @TempDir
    Path project;

    private Flight flight(String route) throws IOException {
        Files.createDirectories(project.resolve("geodata/missions"));
        Files.writeString(project.resolve("geodata/site.yaml"), "title: Site\n");
        Files.writeString(project.resolve("geodata/sources.yaml"), "log: {publisher: P, title: T, date: 2021}\n");
        StringBuilder track = new StringBuilder("time,lat,lon\n");
        for (int i = 0; i <= 100; i++) {
            if (i <= 40 || i >= 60) {
                Instant time = Instant.parse("2021-03-07T10:00:00Z").plusSeconds(60L * i);
                track.append(time).append(",0,").append(10 + i / 20.0).append('\n');
            }
        }
        Files.writeString(project.resolve("geodata/track.csv"), track);
        Files.writeString(
                project.resolve("geodata/missions/m.yaml"),
                "title: M\ndate: 2021-03-07\nflights:\n  - title: F\n    sources: [log]\n"
                        + "    legs: {evidence: inferred, note: Straight.}\n    route:\n" + route);
        ReadResult result = AtlasReader.read(project);
        assertThat(result.problems().stream().filter(p -> !p.rule().equals("columns")))
                .isEmpty();
        return Objects.requireNonNull(result.atlas())
                .missions()
                .get(0)
                .flights()
                .get(0);
    }

    @Test
    void itsEndsAreTheWaypointsThatAreNear() throws IOException {
        Flight flight = flight("""
                      - {name: A, at: 0N 8E, evidence: reported}
                      - {name: B, at: 0.02N 10.02E, evidence: inferred, altitude: 100 m}
                      - {name: C, at: 0.01N 15E, evidence: reported, leg: {track: track.csv}}
                      - {name: D, at: 0N 17E, evidence: reported}
                """);
        assertThat(flight.route().waypoints())
                .extracting(Waypoint::name)
                .containsExactly("A", "B", "Reception lost", "Reception regained", "C", "D");
        assertThat(flight.route().legs())
                .extracting(Leg::evidence)
                .containsExactly(
                        Evidence.INFERRED, Evidence.OBSERVED, Evidence.INFERRED, Evidence.OBSERVED, Evidence.INFERRED);
        Waypoint b = flight.route().waypoints().get(1);
        assertThat(b.position().lonDeg()).isEqualTo(10);
        assertThat(b.evidence()).isEqualTo(Evidence.OBSERVED);
        assertThat(b.altitudeM()).isEqualTo(100);
        assertThat(((When.At) b.when()).instant()).isEqualTo(Instant.parse("2021-03-07T10:00:00Z"));
        assertThat(flight.route().legs().get(2).note().toString()).contains("Gap: nothing recorded for 20");
        assertThat(flight.tracks())
                .singleElement()
                .satisfies(r -> assertThat(r.points().read()).isEqualTo(82));
        assertThat(flight.route().waypoints()).extracting(Waypoint::id).doesNotHaveDuplicates();
    }

    @Test
    void inferredLegsLeadToARecordingThatBeginsAndEndsAway() throws IOException {
        Flight flight = flight("""
                      - {name: A, at: 0N 9.5E, evidence: reported}
                      - name: B
                        at: 0N 15.5E
                        evidence: reported
                        leg: {track: {file: track.csv, to: 2021-03-07T10:40Z}, sources: [log]}
                """.replace("15.5", "12.5"));
        assertThat(flight.route().legs())
                .extracting(Leg::evidence)
                .containsExactly(Evidence.INFERRED, Evidence.OBSERVED, Evidence.INFERRED);
        Leg joint = flight.route().legs().get(0);
        assertThat(joint.line()).isEqualTo(LineKind.GEODESIC);
        assertThat(joint.note().toString()).contains("The recording begins 30\u00a0NM from here.");
        assertThat(joint.sourceIds()).hasSize(2).contains("log");
        assertThat(flight.route().waypoints().get(0).position().lonDeg()).isEqualTo(9.5);
        assertThat(flight.route().waypoints().get(2).position().lonDeg()).isEqualTo(12, within(1e-9));
    }

    @Test
    void twoPartsOfOneRecordingMeetAtAWaypoint() throws IOException {
        Flight flight = flight("""
                      - {name: A, at: 0N 10E, evidence: reported}
                      - name: B
                        at: 0N 11E
                        evidence: reported
                        leg: {track: {file: track.csv, to: 2021-03-07T10:20Z}}
                      - name: C
                        at: 0N 12E
                        evidence: reported
                        leg: {track: {file: track.csv, from: 2021-03-07T10:20Z, to: 2021-03-07T10:40Z}}
                """);
        assertThat(flight.route().waypoints()).extracting(Waypoint::name).containsExactly("A", "B", "C");
        assertThat(flight.route().legs()).extracting(Leg::evidence).containsOnly(Evidence.OBSERVED);
        assertThat(flight.tracks()).hasSize(2);
    }

    @Test
    void anOrbitStaysWhereItIs() throws IOException {
        Flight flight = flight("""
                      - name: Orbit
                        orbit: {center: 0N 10E, axis: 090, length: 0.5 NM, width: 0.2 NM, turns: left}
                        evidence: inferred
                      - {name: B, at: 0N 15E, evidence: reported, leg: {track: track.csv}}
                """);
        Waypoint left = flight.route().waypoints().get(1);
        assertThat(left.position()).isEqualTo(flight.route().waypoints().get(0).position());
        assertThat(flight.route().legs().get(1).evidence()).isEqualTo(Evidence.INFERRED);
    }
}

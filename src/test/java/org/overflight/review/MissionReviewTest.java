package org.overflight.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.overflight.cli.CommandLines;

/** Every rule finds its planted fault, at its place, and says nothing of a good mission. */
class MissionReviewTest {
    private static final String GOOD = """
            title: Good
            date: 2024-05-18
            events: [blast]
            airspaces: [israel]
            published_distance: {length: 4300 NM, sources: [log]}
            published_duration: {time: 10 h, words: ten hours, sources: [log]}
            flights:
              - id: lead
                type: b-52d
                legs: {evidence: inferred, note: Straight.}
                route:
                  - {id: start, name: Fairford, at: EGVA, evidence: inferred, time: 2024-05-18T04:00Z, stop: true}
                  - {id: join, name: Off the coast, at: 33N 33E, evidence: inferred, time: 2024-05-18T08:50Z, altitude: 30000 ft}
                  - {id: leave, name: Israel, at: 31.2N 34.9E, evidence: inferred, time: 2024-05-18T09:07Z}
                  - {id: end, name: Back at Fairford, at: EGVA, evidence: inferred, time: 2024-05-18, stop: true}
              - id: escort
                role: escort
                escorts: {flight: lead, join: join, leave: leave}
                legs: {evidence: inferred, note: Beside it.}
                route:
                  - {name: Out at sea, at: 33.1N 33E, evidence: inferred}
                  - {name: Over land, at: 31.3N 34.9E, evidence: inferred}
              - id: tanker
                role: tanker
                route:
                  - name: Track
                    orbit: {center: 35N 30E, length: 40 NM, width: 20 NM, axis: 90, turns: left}
                    evidence: inferred
                    note: Ours.
            """;

    @TempDir
    private Path project;

    @BeforeEach
    void writeProject() throws IOException {
        write("site.yaml", "title: Site\n");
        write("sources.yaml", "log: {publisher: P, title: T, date: 2024-05}\n");
        write(
                "events.yaml",
                "blast: {title: Blast, date: 2024-05-01, at: 33N 42E, evidence: reported, sources: [log]}\n");
        write("airspaces.yaml", "israel: {name: Israel, airspace: {territory: IL, sea: 12 NM}, evidence: inferred}\n");
        write("missions/good.yaml", GOOD);
    }

    @Test
    void aGoodMissionIsPassedInSilence() {
        CommandLines.Run run = CommandLines.run(List.of("check", project.toString()));
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Vatican", "Vatican City"})
    void aCountryWithoutLandInTheBasemapIsHeldAgainstNoWaypoint(String name) throws IOException {
        write("missions/good.yaml", GOOD.replace("name: Out at sea", "name: " + name));
        aGoodMissionIsPassedInSilence();
    }

    static Stream<Arguments> goodMissions() {
        return Stream.of(
                arguments("two places in the same minute", route("b-52h", "50N 10E 07:00Z", "50N 10.15E 07:00Z")),
                arguments("two places in the same second", route("b-52h", "50N 10E 07:00:09Z", "50N 10.01E 07:00:09Z")),
                arguments("before a strong wind", route("b-52h", "50N 10E 12:00Z", "50N 26.5E 13:00Z")),
                arguments(
                        "a time that is rounded up behind one that is cut off",
                        route("", "50N 10E 07:01Z", "50N 10E 07:00Z")),
                arguments("a day between two times", route("b-52h", "50N 10E 07:00Z", "50N 20E", "50N 30E 09:00Z")),
                arguments("a day that may be another", route("b-52h", "50N 10E", "50N 60E 07:00Z")),
                arguments(
                        "slow on the way to a stop of an hour",
                        route("b-52d", "50N 10E 07:00Z stop", "50N 16E 08:00Z")),
                arguments("an escort from where it leaves", escort("50N 20E", "50N 10E", "50N 20E")),
                arguments("an escort from where it joins", escort("50N 10E", "50N 20E", "50N 10E")),
                arguments("an escort from beyond both", escort("51N 25E", "50N 10E", "50N 20E", "51N 25E")),
                arguments(
                        "an escort from before both",
                        escort("50.1N 9E", "50N 10.1E", "50N 20E", "50N 10E", "50.1N 9E")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("goodMissions")
    void nothingIsClaimedThatIsNotSoOnEveryReading(String what, String mission) throws IOException {
        write("missions/good.yaml", mission);
        CommandLines.Run run = CommandLines.run(List.of("check", project.toString()));
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void aRecordedCurveMayBeFlownBackAndHaveAnEscort() throws IOException {
        write("tracks/x.csv", """
                time,lat,lon
                2024-05-18T10:00:09Z,50,10
                2024-05-18T10:09:09Z,50,12
                2024-05-18T10:18:09Z,51.5,12
                2024-05-18T10:27:09Z,51.5,14
                """);
        write("missions/good.yaml", """
                title: Curve
                date: 2024-05-18
                flights:
                  - {id: out, track: tracks/x.csv}
                  - {id: back, returns: out, legs: {evidence: inferred, note: The same way.}}
                  - id: beside
                    role: escort
                    escorts: {flight: out, join: fix-1, leave: fix-2}
                    legs: {evidence: inferred, note: Beside it.}
                """);
        CommandLines.Run run = CommandLines.run(List.of("check", project.toString()));
        assertThat(rules(run)).isSubsetOf("columns");
        assertThat(run.exitCode()).isZero();
    }

    static Stream<Arguments> faultyMissions() {
        return Stream.of(
                arguments("implied-speed", "P3", route("b-52h", "50N 10E 07:00Z", "50N 20E", "50N 60E 07:10Z")),
                arguments("implied-speed", "P2", route("b-52h", "50N 10E 07:00Z", "50N 60E 07:00Z", "50N 60E 09:00Z")),
                arguments("implied-speed", "P2", route("", "50N 10E 07:00:09Z", "50N 10.2E 07:00:11Z")),
                arguments(
                        "implied-speed",
                        "P2",
                        route("b-52h", "50N 10E 07:00Z", "50N 60E 07:01Z", "50N 60E", "50N 61E 07:10Z")),
                arguments("time-order", "P3", route("", "50N 10E 12:00Z", "50N 11E", "50N 12E 05:00Z")),
                arguments(
                        "time-order",
                        "P2",
                        route("", "50N 10E 22:00Z", "50N 11E 05:00Z", "50N 12E 06:00Z", "50N 13E 07:00Z")),
                arguments("escort-apart", "escorts", escort("50N 20E", "50N 10E")),
                arguments("escort-apart", "escorts", escort("50N 30E", "50N 20E", "50N 10E", "50N 0E")),
                arguments("escort-apart", "escorts", escort("50N 20E", "50N 15E", "50N 20E")));
    }

    @ParameterizedTest
    @MethodSource("faultyMissions")
    void oneCauseIsOneProblemAtTheFirstPlaceThatCannotBeSo(String rule, String where, String mission)
            throws IOException {
        write("missions/good.yaml", mission);
        CommandLines.Run run = CommandLines.run(List.of("check", project.toString()));
        long line = mission.substring(0, mission.indexOf(where)).lines().count();
        assertThat(run.err().lines().filter(l -> l.endsWith("]")))
                .singleElement()
                .asString()
                .startsWith("geodata/missions/good.yaml:" + line + ":")
                .endsWith("[" + rule + "]")
                .doesNotContain("9,223");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    /** A mission of one day; each point has its coordinates and, if more than the day is known, a time. */
    private static String route(String type, String... points) {
        StringBuilder mission = new StringBuilder("""
                title: Times
                date: 2024-05-18
                flights:
                  - id: lead
                    legs: {evidence: inferred, note: Straight.}
                """);
        mission.append(type.isEmpty() ? "" : "    type: " + type + "\n").append("    route:\n");
        for (int i = 0; i < points.length; i++) {
            String[] words = points[i].split(" ", -1);
            mission.append("      - {name: P")
                    .append(i + 1)
                    .append(", at: ")
                    .append(words[0])
                    .append(' ');
            mission.append(words[1]).append(", evidence: inferred, time: 2024-05-18");
            mission.append(words.length > 2 ? "T" + words[2] : "");
            mission.append(words.length > 3 ? ", stop: true" : "").append("}\n");
        }
        return mission.toString();
    }

    /** A mission whose lead flies east, and is accompanied from 10 to 20 degrees. */
    private static String escort(String... points) {
        StringBuilder mission = new StringBuilder("""
                title: Escort
                date: 2024-05-18
                flights:
                  - id: lead
                    legs: {evidence: inferred, note: Straight.}
                    route:
                      - {name: W, at: 50N 0E, evidence: inferred}
                      - {name: J, at: 50N 10E, evidence: inferred}
                      - {name: L, at: 50N 20E, evidence: inferred}
                      - {name: X, at: 50N 30E, evidence: inferred}
                  - role: escort
                    legs: {evidence: inferred, note: Beside it.}
                    escorts: {flight: lead, join: j, leave: l}
                    route:
                """);
        for (String point : points) {
            mission.append("      - {name: P, at: ").append(point).append(", evidence: inferred}\n");
        }
        return mission.toString();
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                arguments("implied-speed", "error", "T08:50Z", "T06:00Z"),
                arguments("implied-speed", "error", "T04:00Z", "T08:49:59Z"),
                arguments("implied-speed", "warning", "T09:07Z", "T11:00Z"),
                arguments("time-order", "error", "T09:07Z", "T08:07Z"),
                arguments("mission-dates", "error", "time: 2024-05-18,", "time: 2024-05-28,"),
                arguments("published-distance", "warning", "length: 4300 NM", "length: 4300 km"),
                arguments("published-distance", "warning", "length: 4300 NM", "length: 6000 NM"),
                arguments("published-duration", "warning", "time: 10 h,", "time: 4 h,"),
                arguments("published-duration", "warning", "time: 10 h,", "time: 30 h,"),
                arguments("wrong-region", "error", "at: 31.2N 34.9E", "at: 31.2N 33.9E"),
                arguments("escort-apart", "error", "join: join, leave: leave", "join: start, leave: leave"),
                arguments(
                        "groundless-leg", "warning", "legs: {evidence: inferred, note: Beside it.}", "legs: inferred"),
                arguments("above-ceiling", "error", "altitude: 30000 ft", "altitude: 30000 m"),
                arguments("orbit-shape", "warning", "width: 20 NM", "width: 100 m"),
                arguments("orbit-shape", "warning", "length: 40 NM", "length: 400 NM"),
                arguments("unknown-type", "note", "type: b-52d", "type: b-99"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aPlantedFaultIsFoundWhereItStands(String rule, String severity, String right, String wrong)
            throws IOException {
        assertThat(GOOD).containsOnlyOnce(right);
        write("missions/good.yaml", GOOD.replace(right, wrong));
        CommandLines.Run run = CommandLines.run(List.of("check", project.toString()));
        List<String> told =
                run.err().lines().filter(l -> l.endsWith("[" + rule + "]")).toList();
        assertThat(told).as(run.err()).isNotEmpty().anyMatch(l -> l.contains(": " + severity + ": "));
        if (!rule.equals("implied-speed") && !rule.equals("groundless-leg") && !rule.equals("orbit-shape")) {
            long line = GOOD.substring(0, GOOD.indexOf(right)).lines().count() + (right.startsWith("legs") ? 1 : 0);
            assertThat(told).as(run.err()).anyMatch(l -> l.startsWith("geodata/missions/good.yaml:" + line + ":"));
        }
        assertThat(run.exitCode()).isEqualTo(severity.equals("error") ? 1 : 0);
    }

    @Test
    void groundlessLegsAreCountedInWords() throws IOException {
        String route = """
                title: Good
                date: 2024-05-18
                flights:
                  - id: lead
                    title: Lead
                    legs: inferred
                    route:
                      - {id: a, at: EGVA, evidence: inferred}
                      - {id: b, at: 33N 33E, evidence: inferred}
                """;
        String third = "      - {id: c, at: 31N 34E, evidence: inferred}\n";
        String noted = "      - {id: d, at: 30N 34E, evidence: inferred, leg: {note: Ours.}}\n";
        assertThat(told(route)).contains("The leg of \u201cLead\u201d is inferred, and nothing says from what.");
        assertThat(told(route + third)).contains("All 2 legs of \u201cLead\u201d are inferred");
        assertThat(told(route + noted)).contains("One of 2 legs of \u201cLead\u201d is inferred");
        assertThat(told(route + third + noted)).contains("2 of 3 legs of \u201cLead\u201d are inferred");
    }

    private String told(String mission) throws IOException {
        write("missions/good.yaml", mission);
        return CommandLines.run(List.of("check", project.toString())).err();
    }

    /** A person mends everything in one go. */
    @Test
    void anErrorInOneMissionDoesNotHideWhatIsWrongWithAnother() throws IOException {
        write("missions/good.yaml", GOOD.replace("T09:07Z", "T08:07Z"));
        write("missions/broken.yaml", "title: Broken\n");
        CommandLines.Run run = CommandLines.run(List.of("check", project.toString()));
        assertThat(rules(run)).contains("time-order");
        assertThat(run.err()).contains("geodata/missions/broken.yaml");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    /** What an error elsewhere leaves in doubt is not argued with. */
    @Test
    void anErrorInWhatMissionsRestOnIsToldAlone() throws IOException {
        write("missions/good.yaml", GOOD.replace("T09:07Z", "T08:07Z"));
        write("airspaces.yaml", "israel: {name: Israel, airspace: {territory: XX}, evidence: inferred}\n");
        CommandLines.Run run = CommandLines.run(List.of("check", project.toString()));
        assertThat(rules(run)).doesNotContain("time-order");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void faultsThatNeedMoreThanOneWordAreFound() throws IOException {
        write(
                "events.yaml",
                "blast: {title: Blast, date: 2024-06-01, at: 33N 42E, evidence: reported, sources: [log]}\n");
        write("airspaces.yaml", "israel: {name: Elsewhere, airspace: {territory: AU}, evidence: inferred}\n");
        String faulty = GOOD.replace("role: tanker", "role: support").replace("EGVA, evidence", "SCEL, evidence");
        write("missions/good.yaml", faulty);
        CommandLines.Run run = CommandLines.run(List.of("check", project.toString()));
        assertThat(rules(run)).contains("event-date", "airspace-missed", "beyond-range");
        assertThat(run.err()).contains("geodata/events.yaml:1:").contains("after the last day");
    }

    @Test
    void aPublishedDurationIsHeldAgainstTheTimes() throws IOException {
        String timed = GOOD.replace("time: 2024-05-18, stop", "time: 2024-05-18T14:00Z, stop");
        write("missions/good.yaml", timed);
        assertThat(rules(CommandLines.run(List.of("check", project.toString()))))
                .doesNotContain("published-duration");
        write("missions/good.yaml", timed.replace("time: 10 h,", "time: 12 h,"));
        assertThat(CommandLines.run(List.of("check", project.toString())).err())
                .contains("By the times of the route it took 10 h, and the published duration is 12 h.");
        write("missions/good.yaml", timed.replace("time: 10 h,", "time: 9 h,"));
        assertThat(rules(CommandLines.run(List.of("check", project.toString()))))
                .contains("published-duration");
    }

    @Test
    void everyRuleHasAPlantedFault() {
        Set<String> planted = new TreeSet<>(Set.of("event-date", "airspace-missed", "beyond-range"));
        faults().forEach(fault -> planted.add(fault.get()[0].toString()));
        assertThat(MissionReview.rules().stream().map(MissionReview.RuleText::id))
                .containsExactlyInAnyOrderElementsOf(planted);
    }

    @Test
    void aWaiverWithAReasonSilencesItsRuleInItsMission() throws IOException {
        String fault = GOOD.replace("4300 NM", "6000 NM");
        write("missions/good.yaml", fault + "waive: [{rule: published-distance, reason: Rounded.}]\n");
        assertThat(CommandLines.run(List.of("check", project.toString())).err()).isEmpty();
        write("missions/other.yaml", fault);
        CommandLines.Run run = CommandLines.run(List.of("check", project.toString()));
        assertThat(run.err().lines().filter(l -> l.contains("[published-distance]")))
                .singleElement()
                .asString()
                .startsWith("geodata/missions/other.yaml:5:");
    }

    @Test
    void aWaiverThatIsNotNeededIsANoteAndOneWithoutAReasonAnError() throws IOException {
        write("missions/good.yaml", GOOD + "waive: [{rule: published-distance, reason: Rounded.}]\n");
        CommandLines.Run unused = CommandLines.run(List.of("check", project.toString()));
        assertThat(unused.err()).contains("note:").contains("[unused-waiver]");
        assertThat(unused.exitCode()).isZero();
        for (String waiver :
                List.of("{rule: time-order}", "{rule: time-order, reason: ''}", "{rule: tme-order, reason: x}")) {
            write("missions/good.yaml", GOOD + "waive: [" + waiver + "]\n");
            CommandLines.Run run = CommandLines.run(List.of("check", project.toString()));
            assertThat(run.exitCode()).as(waiver).isEqualTo(1);
        }
    }

    private static Set<String> rules(CommandLines.Run run) {
        Set<String> rules = new TreeSet<>();
        run.err()
                .lines()
                .filter(line -> line.endsWith("]"))
                .forEach(line -> rules.add(line.substring(line.lastIndexOf('[') + 1, line.length() - 1)));
        return rules;
    }

    private void write(String file, String text) throws IOException {
        Path path = project.resolve("geodata").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}

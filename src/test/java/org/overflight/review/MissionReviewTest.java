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

    static Stream<Arguments> faults() {
        return Stream.of(
                arguments("implied-speed", "error", "T08:50Z", "T07:00Z"),
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

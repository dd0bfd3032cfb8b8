package org.overflight.geodata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.overflight.model.Problem;

/** Names from data never become paths unchecked, and no file can make the reader run for ever. */
class HostileProjectsTest {
    private static final String MISSION = """
            title: One
            date: 2021-03-07
            flights:
              - legs: illustrative
                route:
                  - {at: KMIB, evidence: illustrative}
                  - {at: LLBG, evidence: illustrative}
            """;

    @TempDir
    private Path folder;

    private Path project;

    @BeforeEach
    void goodProject() throws IOException {
        project = folder.resolve("project");
        write("site.yaml", "title: Sample\n");
        write("missions/one.yaml", MISSION);
        assertThat(lines()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"con", "prn", "aux", "nul", "com1", "lpt9", "index"})
    void missionsOfReservedNamesAreRefused(String name) throws IOException {
        // Named like a device only within this test: a checkout on Windows could not have such a file.
        assumeTrue(!System.getProperty("os.name").startsWith("Windows"));
        write("missions/" + name + ".yaml", MISSION);
        assertThat(lines())
                .singleElement()
                .asString()
                .startsWith("geodata/missions/" + name + ".yaml: error: ")
                .endsWith("[reserved-id]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"One", "o ne", "o.ne", "\u043Ene", "one\u2024", "a\u2215b", "..", "-one", "one-", "o--ne", "a\\b"
            })
    void missionsOfOtherNamesAreRefused(String name) throws IOException {
        assumeTrue(!System.getProperty("os.name").startsWith("Windows"));
        write("missions/" + name + ".yaml", MISSION);
        assertThat(lines()).singleElement().asString().endsWith("[bad-form]");
    }

    @Test
    void missionsThatDifferByCaseAloneAreRefused() throws IOException {
        assumeTrue(Files.notExists(project.resolve("geodata/missions/ONE.yaml")), "a file system that knows no case");
        write("missions/ONE.yaml", MISSION);
        assertThat(lines())
                .singleElement()
                .asString()
                .startsWith("geodata/missions/ONE.yaml: error: ")
                .endsWith("[bad-form]");
    }

    @Test
    void anOverlongMissionNameIsRefused() throws IOException {
        write("missions/" + "m".repeat(65) + ".yaml", MISSION);
        assertThat(lines()).singleElement().asString().endsWith("[bad-form]");
    }

    @Test
    void aLinkOutOfTheProjectIsNotFollowed() throws IOException {
        Files.writeString(folder.resolve("secret.txt"), "10N 10E\n20N 10E\n20N 20E\n");
        Path link = project.resolve("geodata/link.txt");
        try {
            Files.createSymbolicLink(link, folder.resolve("secret.txt"));
        } catch (IOException | UnsupportedOperationException e) {
            assumeTrue(false, "no symbolic links here");
        }
        airspace("link.txt");
        assertThat(lines()).singleElement().asString().endsWith("[outside]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../secret.txt",
                "airspaces/../../secret.txt",
                "/etc/passwd",
                "C:\\secret.txt",
                "\\\\host\\share",
                "~/secret.txt",
                "file:///etc/passwd",
                "..",
                "."
            })
    void outlinesFromOutsideAreRefused(String path) throws IOException {
        Files.writeString(folder.resolve("secret.txt"), "10N 10E\n20N 10E\n20N 20E\n");
        airspace(path);
        assertThat(lines()).singleElement().asString().matches(".*\\[(outside|no-file)]");
        assertThat(AtlasReader.read(project).atlas()).isNull();
    }

    @Test
    void anOutlineInsideIsRead() throws IOException {
        write("airspaces/box.txt", "10N 10E\n20N 10E\n20N 20E\n");
        airspace("airspaces/../airspaces/box.txt");
        assertThat(lines()).isEmpty();
    }

    @Test
    void longIdsAndLongListsOfThemAreQuick() throws IOException {
        String id = "a-".repeat(40_000) + "a";
        write("missions/one.yaml", "events: [" + (id + ", ") + "x]\n" + MISSION);
        write("places.yaml", "? " + id + "\n: {name: A, kind: town, at: KMIB, evidence: illustrative}\n");
        List<String> lines = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), this::lines);
        assertThat(lines)
                .hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(line -> assertThat(line.length()).isLessThan(500));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1 ", "N", "1N", "a", "1.", "'", "[@", "\\", "1,"})
    void longValuesAreQuick(String unit) throws IOException {
        String text = '"' + unit.repeat(99_000 / unit.length()).replace("\\", "\\\\") + '"';
        write(
                "missions/one.yaml",
                MISSION.replace("at: LLBG", "at: " + text + ", time: " + text + ", altitude: " + text + ", id: " + text)
                                .replace("date: 2021-03-07", "date: " + text + "\nstandfirst: " + text)
                        + "  - {returns: " + text + ", legs: illustrative}\n");
        List<String> lines = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), this::lines);
        assertThat(lines)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.length()).isLessThan(700));
    }

    @Test
    void manyProblemsAreAllReportedAndSorted() throws IOException {
        StringBuilder places = new StringBuilder();
        for (int i = 0; i < 3_000; i++) {
            places.append("p").append(i).append(": {name: A, kind: town, at: 99N 0E, evidence: illustrative}\n");
        }
        write("places.yaml", places.toString());
        List<Problem> problems = AtlasReader.read(project).problems();
        assertThat(problems).hasSize(3_000).isSorted();
    }

    @Test
    void markupInTextIsOnlyText() throws IOException {
        write("missions/one.yaml", MISSION.replace("title: One", "title: <script>alert(1)</script>"));
        assertThat(AtlasReader.read(project).atlas().missions().get(0).title()).isEqualTo("<script>alert(1)</script>");
    }

    private void airspace(String path) throws IOException {
        write("airspaces.yaml", "box: {name: Box, evidence: illustrative, airspace: {file: '" + path + "'}}\n");
    }

    private void write(String name, String text) throws IOException {
        Path file = project.resolve("geodata").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private List<String> lines() throws IOException {
        return AtlasReader.read(project).problems().stream()
                .map(Problem::toLine)
                .toList();
    }
}

package org.overflight.geodata;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.overflight.model.Problem;

/** Bytes that editors and careless tools leave behind. In memory, because version control may change them. */
class EncodingTest {
    private static final String MISSION = """
            title: Bodø
            date: 2021-03-07
            flights:
              - legs: illustrative
                route:
                  - {at: KMIB, evidence: illustrative}
                  - {at: ENBO, evidence: %s}
            """;

    @TempDir
    private Path project;

    @BeforeEach
    void site() throws IOException {
        Files.createDirectories(project.resolve("geodata/missions"));
        Files.writeString(project.resolve("geodata/site.yaml"), "title: Sample\n");
    }

    @Test
    void aByteOrderMarkAndWindowsLineEndsChangeNothing() throws IOException {
        ReadResult plain = read(MISSION.formatted("illustrative"));
        ReadResult marked = read("\uFEFF" + MISSION.formatted("illustrative"));
        ReadResult windows = read(MISSION.formatted("illustrative").replace("\n", "\r\n"));
        ReadResult oldMac = read(MISSION.formatted("illustrative").replace("\n", "\r"));
        assertThat(plain.atlas()).isNotNull();
        assertThat(marked.atlas()).isEqualTo(plain.atlas());
        assertThat(marked.problems()).isEqualTo(plain.problems());
        assertThat(windows.atlas()).isEqualTo(plain.atlas());
        assertThat(windows.problems()).isEqualTo(plain.problems());
        assertThat(oldMac.atlas()).isEqualTo(plain.atlas());
        assertThat(oldMac.problems()).isEqualTo(plain.problems());
    }

    @Test
    void nothingOfThemShiftsAPosition() throws IOException {
        String bad = MISSION.formatted("sure");
        assertThat(lines(read(bad))).singleElement().asString().startsWith("geodata/missions/one.yaml:7:30: error: ");
        assertThat(lines(read("\uFEFF" + bad))).isEqualTo(lines(read(bad)));
        assertThat(lines(read(bad.replace("\n", "\r\n")))).isEqualTo(lines(read(bad)));
    }

    @Test
    void columnsCountCharactersAndNotTheirBytesOrHalves() throws IOException {
        String bad = MISSION.formatted("sure").replace("{at: ENBO", "{name: \uD83D\uDEE9ø, at: ENBO");
        assertThat(lines(read(bad))).singleElement().asString().startsWith("geodata/missions/one.yaml:7:40: error: ");
    }

    @Test
    void latin1IsShownWhereItStarts() throws IOException {
        byte[] bytes = "title: Bod\u00f8\n".getBytes(ISO_8859_1);
        assertThat(lines(read(bytes)))
                .containsExactly(
                        "geodata/missions/one.yaml:1:11: error: From here on the file is not UTF-8. Save it as UTF-8. [encoding]");
    }

    @Test
    void utf16IsNamed() throws IOException {
        assertThat(lines(read(MISSION.getBytes(UTF_16))))
                .containsExactly(
                        "geodata/missions/one.yaml: error: The file is in UTF-16. Save it as UTF-8. [encoding]");
    }

    @Test
    void controlCharactersAreShown() throws IOException {
        assertThat(lines(read("title: One\n\0date: 2021\n")))
                .containsExactly(
                        "geodata/missions/one.yaml:2:1: error: The invisible character U+0000 cannot stand in a text. Remove it. [encoding]");
        assertThat(lines(read("title: O\u0007ne\n")).get(0)).contains("one.yaml:1:9", "U+0007");
        assertThat(lines(read("title: O\uFEFFne\n")).get(0)).contains("one.yaml:1:9", "U+FEFF");
        assertThat(lines(read("title: O\uFFFFne\n")).get(0)).contains("one.yaml:1:9", "U+FFFF");
    }

    @Test
    void anEmptyFileIsNamed() throws IOException {
        assertThat(lines(read("")))
                .containsExactly(
                        "geodata/missions/one.yaml: error: There is nothing in the file. Delete it or fill it. [empty-file]");
        assertThat(lines(read("\n\n# only this\n")).get(0)).contains("[empty-file]");
    }

    @Test
    void aFileTooLargeIsNotRead() throws IOException {
        assertThat(lines(read("#".repeat((int) ProjectFiles.LARGEST_BYTES + 1))))
                .containsExactly(
                        "geodata/missions/one.yaml: error: The file is larger than 4 MB. Split it. [too-large]");
    }

    private ReadResult read(String mission) throws IOException {
        return read(mission.getBytes(UTF_8));
    }

    private ReadResult read(byte[] mission) throws IOException {
        Files.write(project.resolve("geodata/missions/one.yaml"), mission);
        return AtlasReader.read(project);
    }

    private static List<String> lines(ReadResult result) {
        return result.problems().stream().map(Problem::toLine).toList();
    }
}

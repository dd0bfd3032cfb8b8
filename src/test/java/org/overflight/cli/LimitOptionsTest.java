package org.overflight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Limits are told by the help and can be set. */
class LimitOptionsTest {
    private static final String TRACK = """
            <gpx version="1.1" creator="t" xmlns="http://www.topografix.com/GPX/1/1"><trk><trkseg>
            <trkpt lat="10" lon="20"><time>2024-05-18T07:00:00Z</time></trkpt>
            <trkpt lat="10.01" lon="20"><time>2024-05-18T07:00:10Z</time></trkpt>
            <trkpt lat="10.02" lon="20"><time>2024-05-18T07:00:20Z</time></trkpt>
            </trkseg></trk></gpx>
            """;

    @TempDir
    private Path folder;

    @Test
    void theHelpStatesThem() {
        for (String command : List.of("build", "check", "import")) {
            assertThat(CommandLines.help(command))
                    .contains("--max-file-size", "512M", "--max-points", "10000000", "100 times");
        }
    }

    @Test
    void anImportKeepsToThem() throws IOException {
        Path track = Files.writeString(folder.resolve("t.gpx"), TRACK);
        assertThat(run("import", track.toString()).exitCode()).isZero();
        CommandLines.Run points = run("import", track.toString(), "--max-points", "2");
        assertThat(points.exitCode()).isEqualTo(1);
        assertThat(points.err()).contains("t.gpx:4:");
        CommandLines.Run bytes = run("import", track.toString(), "--max-file-size", "100");
        assertThat(bytes.exitCode()).isEqualTo(1);
        assertThat(bytes.err()).contains("t.gpx");
    }

    @Test
    void aCheckKeepsToThem() throws IOException {
        Files.createDirectories(folder.resolve("geodata/missions"));
        Files.writeString(folder.resolve("geodata/site.yaml"), "title: Site\n");
        Files.writeString(folder.resolve("geodata/missions/t.gpx"), TRACK);
        assertThat(run("check", folder.toString()).exitCode()).isZero();
        assertThat(run("check", folder.toString(), "--max-points", "2").err()).contains("geodata/missions/t.gpx:4:");
    }

    @Test
    void theyHoldForOutlinesInPlainTextToo() throws IOException {
        Files.createDirectories(folder.resolve("geodata/missions"));
        Files.writeString(folder.resolve("geodata/site.yaml"), "title: Site\n");
        Files.writeString(folder.resolve("geodata/missions/t.gpx"), TRACK);
        Files.writeString(
                folder.resolve("geodata/airspaces.yaml"),
                "zone: {name: Zone, airspace: {file: zone.txt}, evidence: inferred}\n");
        Files.writeString(
                folder.resolve("geodata/zone.txt"),
                "# " + "a comment ".repeat(60) + "\n47N 8E\n47N 9E\n46N 9E\n46N 8E\n");
        assertThat(run("check", folder.toString(), "--max-points", "4").exitCode())
                .isZero();
        CommandLines.Run points = run("check", folder.toString(), "--max-points", "3");
        assertThat(points.exitCode()).isEqualTo(1);
        assertThat(points.err()).contains("geodata/zone.txt:5: error: More than 3 positions.");
        assertThat(run("check", folder.toString(), "--max-file-size", "500").err())
                .contains("geodata/zone.txt: error: The file has more than 500 bytes.")
                .doesNotContain("no outline");
    }

    @Test
    void whatIsNoSizeIsWrongUsage() {
        assertThat(run("check", "--max-file-size", "much").exitCode()).isEqualTo(2);
        assertThat(run("check", "--max-points", "0").exitCode()).isEqualTo(2);
    }

    private static CommandLines.Run run(String... arguments) {
        return CommandLines.run(List.of(arguments));
    }
}

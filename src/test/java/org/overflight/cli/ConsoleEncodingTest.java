package org.overflight.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.overflight.build.Schema;

/** In processes of the locale that many containers have, in which Java writes a question mark for every letter beyond ASCII. */
class ConsoleEncodingTest {
    @TempDir
    private Path folder;

    @Test
    void theSchemaIsWrittenInUtf8() throws Exception {
        assertThat(Schema.text()).contains("\u00b0");
        assertThat(run("schema")).isEqualToNormalizingNewlines(Schema.text() + "\n");
    }

    @Test
    void anImportedMissionIsWrittenInUtf8() throws Exception {
        Path track = Files.writeString(folder.resolve("t.gpx"), """
                <gpx version="1.1" creator="t" xmlns="http://www.topografix.com/GPX/1/1"><trk><name>Z\u00fcrich \u2013 \u6771\u4eac</name><trkseg>
                <trkpt lat="10" lon="20"><time>2024-05-18T07:00:00Z</time></trkpt>
                <trkpt lat="10.01" lon="20"><time>2024-05-18T07:00:10Z</time></trkpt>
                </trkseg></trk></gpx>
                """);
        assertThat(run("import", track.toString())).contains("title: \"Z\u00fcrich \u2013 \u6771\u4eac\"");
    }

    @Test
    void problemsAreWrittenInUtf8() throws Exception {
        Files.createDirectories(folder.resolve("geodata/missions"));
        Files.writeString(folder.resolve("geodata/site.yaml"), "titel: Site\n");
        assertThat(run("check", folder.toString(), "--format", "json")).contains("\u201ctitel\u201d");
        assertThat(run("check", folder.toString())).contains("\u201ctitel\u201d");
    }

    /** Both streams. */
    private static String run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Overflight.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        String written = new String(process.getInputStream().readAllBytes(), UTF_8);
        process.waitFor();
        return written;
    }
}

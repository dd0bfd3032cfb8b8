package org.overflight.geodata;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Large track files as missions: in half a gigabyte of heap, and nothing that stands out is lost. */
class LargeMissionsTest {
    @TempDir
    Path project;

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void twoHundredMegabytesAreAMissionInHalfAGigabyteOfHeap() throws Exception {
        Path file = file();
        LargeMissions.write(file, 2_050_000);
        assertThat(Files.size(file)).isGreaterThan(200_000_000L);
        Matcher told = read();
        assertThat(told.group("read")).isEqualTo("2050000");
        assertThat(Integer.parseInt(told.group("kept"))).isBetween(1000, 25_000);
        assertThat(told.group("suspects")).as("the spike is named").isEqualTo("1");
    }

    /** Without times no speed can be told: then it is on the line, however much is left out around it. */
    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void aSpikeAmongAMillionPositionsStaysOnTheLine() throws Exception {
        Path file = file();
        LargeMissions.write(file, 1_000_000);
        Files.writeString(file, Files.readString(file).replaceAll("<time>[^<]*</time>", ""));
        Matcher told = read();
        assertThat(told.group("read")).isEqualTo("1000000");
        assertThat(Integer.parseInt(told.group("north"))).isGreaterThan(5110);
        assertThat(told.group("suspects")).isEqualTo("0");
    }

    private Path file() throws IOException {
        Path missions = project.resolve("geodata/missions");
        Files.createDirectories(missions);
        Files.writeString(project.resolve("geodata/site.yaml"), "title: Site\n");
        return missions.resolve("rounds.gpx");
    }

    private Matcher read() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LargeMissions.class.getName(),
                        project.toString())
                .redirectErrorStream(true)
                .start();
        String told = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(told).isZero();
        Matcher matcher = Pattern.compile(
                        "read (?<read>\\d+), kept (?<kept>\\d+), suspects (?<suspects>\\d+), north to (?<north>\\d+) in .*\\s*")
                .matcher(told);
        assertThat(matcher.matches()).as(told).isTrue();
        return matcher;
    }
}

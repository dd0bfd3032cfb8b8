package org.overflight.geodata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutlineFilesTest {
    @TempDir
    Path project;

    /** As files of many countries begin: a comment with a version or a date, which looks like a position. */
    @Test
    void anOpenAirFileMayBeginWithACommentOfNumbers() throws IOException {
        Files.createDirectories(project.resolve("geodata/missions"));
        Files.writeString(project.resolve("geodata/site.yaml"), "title: Site\n");
        Files.writeString(project.resolve("geodata/zones.txt"), """
                * Version 1.0, 2024-03-01 12:00, 48.5N 11.5E

                AC R
                AN Zone
                AL GND
                AH FL100
                DP 47:00:00 N 008:00:00 E
                DP 47:00:00 N 009:00:00 E
                DP 46:00:00 N 009:00:00 E
                DP 47:00:00 N 008:00:00 E
                """);
        Files.writeString(
                project.resolve("geodata/airspaces.yaml"),
                "zone: {name: Zone, airspace: {file: zones.txt}, evidence: inferred}\n");
        Files.writeString(project.resolve("geodata/missions/m.yaml"), """
                title: M
                date: 2024-05-01
                flights:
                  - legs: illustrative
                    route:
                      - {at: EDDB, evidence: illustrative}
                      - {at: EDDM, evidence: illustrative}
                """);
        ReadResult result = AtlasReader.read(project);
        assertThat(result.problems()).isEmpty();
        assertThat(Objects.requireNonNull(result.atlas()).airspaces()).hasSize(1);
    }
}

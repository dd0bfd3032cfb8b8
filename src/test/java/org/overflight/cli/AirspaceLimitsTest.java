package org.overflight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Airspaces and names that the basemap cannot serve are told with their place, by check and by build alike. */
class AirspaceLimitsTest {
    @TempDir
    Path project;

    private void write(String path, String text) throws IOException {
        Path file = project.resolve("geodata").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void mission(String waypoint) throws IOException {
        write("site.yaml", "title: Site\n");
        write("missions/m.yaml", """
                title: M
                date: 2024-05-18
                flights:
                  - legs: {evidence: inferred, note: N}
                    route:
                      - {name: A, at: LMML, evidence: inferred}
                      - {name: %s, at: 41.9N 12.45E, evidence: inferred}
                """.formatted(waypoint));
    }

    private CommandLines.Run run(String command) {
        return CommandLines.run(List.of(command, project.toString()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "territory: BV | geodata/airspaces.yaml:3:25: error: The basemap has no land of “BV”",
                "territory: VA | geodata/airspaces.yaml:3:25: error: The basemap has no land of “VA”",
                "territory: DE, sea: 101 km | geodata/airspaces.yaml:3:34: error: The sea of a territory is at most 100 km broad.",
            })
    void whatCannotBeDerivedIsToldWithItsPlace(String shape, String expected) throws IOException {
        mission("B");
        write("airspaces.yaml", "a:\n  name: Z\n  airspace: {" + shape + "}\n  evidence: illustrative\n");
        for (String command : List.of("check", "build")) {
            CommandLines.Run run = run(command);
            assertThat(run.exitCode()).as(command).isEqualTo(1);
            assertThat(run.err()).as(command).startsWith(expected).doesNotContain("\tat ");
        }
        assertThat(project.resolve("site")).doesNotExist();
    }

    @Test
    void aTerritoryAtTheLimitIsDerived() throws IOException {
        mission("B");
        write("airspaces.yaml", "a:\n  name: Z\n  airspace: {territory: IS, sea: 100 km}\n  evidence: illustrative\n");
        CommandLines.Run run = run("check");
        assertThat(run.exitCode()).as(run.err()).isZero();
    }
}

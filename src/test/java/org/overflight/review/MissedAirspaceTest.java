package org.overflight.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.overflight.cli.CommandLines;

/** A flight along 50 degrees north at 3000 ft, and a zone across its way. */
class MissedAirspaceTest {
    @TempDir
    Path project;

    @Test
    void anAirspaceFarAboveTheFlightIsMissed() throws IOException {
        assertThat(check("FL300", "FL660"))
                .contains("No flight passes through \u201cZone\u201d, only below it: its limits are FL300 to FL660.");
    }

    @Test
    void anAirspaceAtTheHeightOfTheFlightIsNot() throws IOException {
        assertThat(check("GND", "FL660")).doesNotContain("airspace-missed");
    }

    private String check(String floor, String ceiling) throws IOException {
        Files.createDirectories(project.resolve("geodata/missions"));
        Files.writeString(project.resolve("geodata/site.yaml"), "title: Site\n");
        Files.writeString(project.resolve("geodata/zones.txt"), """
                * Zones
                AC D
                AN Zone
                AL %s
                AH %s
                DP 51:00:00 N 008:00:00 E
                DP 51:00:00 N 009:00:00 E
                DP 49:00:00 N 009:00:00 E
                DP 49:00:00 N 008:00:00 E
                DP 51:00:00 N 008:00:00 E
                """.formatted(floor, ceiling));
        Files.writeString(
                project.resolve("geodata/airspaces.yaml"),
                "zone: {name: Zone, airspace: {file: zones.txt}, evidence: inferred}\n");
        Files.writeString(project.resolve("geodata/missions/m.yaml"), """
                title: M
                date: 2024-05-01
                airspaces: [zone]
                flights:
                  - legs: illustrative
                    route:
                      - {name: A, at: 50N 7E, altitude: 3000 ft, evidence: illustrative}
                      - {name: B, at: 50N 10E, altitude: 3000 ft, evidence: illustrative}
                """);
        return CommandLines.run(List.of("check", project.toString())).err();
    }
}

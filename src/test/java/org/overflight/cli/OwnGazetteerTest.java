package org.overflight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A project's own tables of airports, as large as the whole of OurAirports. */
class OwnGazetteerTest {
    private static final String HEADER =
            "id,ident,type,name,latitude_deg,longitude_deg,elevation_ft,continent,iso_country,iso_region,"
                    + "municipality,scheduled_service,icao_code,iata_code,gps_code,local_code,home_link,wikipedia_link,keywords\n";

    @TempDir
    private Path project;

    @BeforeEach
    void writeProject() throws IOException {
        Files.createDirectories(project.resolve("geodata/missions"));
        Files.createDirectories(project.resolve("geodata/gazetteer"));
        Files.writeString(project.resolve("geodata/site.yaml"), "title: Site\n");
    }

    @Test
    @Timeout(60)
    void eightyThousandRowsJoinInAndAreSearchedQuickly() throws IOException {
        StringBuilder table = new StringBuilder(HEADER);
        for (int i = 0; i < 80_000; i++) {
            table.append(String.format(
                    Locale.ROOT,
                    "%d,ZZ-%05d,small_airport,\"Field %d, North\",%.4f,%.4f,12,EU,DE,DE-BY,Town %d,no,,,,F%05d,,,%n",
                    i,
                    i,
                    i,
                    i % 180 - 89.5,
                    i % 360 - 179.5,
                    i,
                    i));
        }
        Files.writeString(project.resolve("geodata/gazetteer/airports.csv"), table);
        mission("ZZ-00042", "F79999", "LHR");
        long start = System.nanoTime();
        CommandLines.Run run = CommandLines.run(List.of("check", project.toString()));
        assertThat(run.err()).isEmpty();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(30));
        mission("ZZ-00042", "EGLX", "LHR");
        CommandLines.Run unknown = CommandLines.run(List.of("check", project.toString()));
        assertThat(unknown.err())
                .contains("missions/m.yaml:6:")
                .contains("EGLX")
                .contains("Did you mean");
    }

    @Test
    void aCodeOfSeveralAirportsIsAnErrorWithTheCandidates() throws IOException {
        Files.writeString(
                project.resolve("geodata/gazetteer/own.csv"),
                HEADER
                        + "1,XA01,small_airport,First,10,20,,EU,DE,,,no,,,,QXQ,,,\n"
                        + "2,XA02,small_airport,Second,11,21,,EU,FR,,,no,,,,QXQ,,,\n");
        mission("QXQ", "JFK", "LHR");
        CommandLines.Run run = CommandLines.run(List.of("check", project.toString()));
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .contains("missions/m.yaml:5:")
                .contains("First")
                .contains("Second")
                .contains("XA01");
    }

    @Test
    void aRowOfOnesOwnStandsForTheProgramsRow() throws IOException {
        Files.writeString(
                project.resolve("geodata/gazetteer/own.csv"),
                "ident,name,latitude_deg,longitude_deg,iata_code\nEGLL,Moved Heathrow,10,20,LHR\n");
        mission("LHR", "JFK", "CDG");
        assertThat(CommandLines.run(List.of("check", project.toString())).err()).isEmpty();
        assertThat(CommandLines.run(List.of("build", project.toString())).exitCode())
                .isZero();
        assertThat(Files.readString(project.resolve("site/missions/m.geojson"))).contains("Moved Heathrow");
    }

    private void mission(String first, String second, String third) throws IOException {
        Files.writeString(project.resolve("geodata/missions/m.yaml"), """
                title: M
                date: 2024-05
                flights:
                  - route:
                      - {at: %s, evidence: illustrative}
                      - {at: %s, evidence: illustrative}
                      - {at: %s, evidence: illustrative}
                    legs: illustrative
                """.formatted(first, second, third));
    }
}

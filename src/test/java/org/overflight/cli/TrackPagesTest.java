package org.overflight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.overflight.formats.Samples;

/** Pages of real files of others: a day of flights, and an airspace. */
class TrackPagesTest {
    @TempDir
    Path project;

    private void write(String name, String text) throws IOException {
        Path file = project.resolve("geodata").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void copy(Path from, String name) throws IOException {
        Path to = project.resolve("geodata").resolve(name);
        Files.createDirectories(to.getParent());
        Files.copy(from, to);
    }

    private String built(String page) throws IOException {
        CommandLines.Run run = CommandLines.run(List.of("build", project.toString()));
        assertThat(run.exitCode()).as(run.err()).isZero();
        return Files.readString(project.resolve("site").resolve(page));
    }

    @Test
    void aDayOfFlightsIsAPageWithItsGaps() throws IOException {
        write("site.yaml", "title: Site\n");
        copy(Samples.folder("readsb").resolve("trace_full_ac671b.json"), "missions/trace_full_ac671b.json");
        String page = built("missions/trace-full-ac671b.html");
        assertThat(page)
                .contains("<h1>N899DN</h1>")
                .contains("Minneapolis (KMSP)", "Denver (KDEN)")
                .contains("Gap: nothing recorded for 8\u00a0h 23\u00a0min.")
                .contains("995347cbfe9fedb93aa731db145a5bec8ab53d605c7068e7f47da55b60a47d43")
                .contains("2,500");
        // The gap is a row of the table with its length, and a dashed line on the map.
        String row = page.substring(page.lastIndexOf("<tr", page.indexOf("8\u00a0h 23\u00a0min")));
        row = row.substring(0, row.indexOf("</tr>"));
        assertThat(row).contains("Inferred").containsPattern("data-unit=\"NM\">8\\.1<");
        String leg = row.replaceFirst("(?s).*?id=\"(leg-[^\"]+)\".*", "$1");
        assertThat(page).containsPattern("class=\"k-" + leg + "\"[^>]*>.{0,600}route lead inferred");
        // And a band of the charts.
        assertThat(page).contains("profile-gap", "nothing recorded, 8\u00a0h\u00a023\u00a0min");
        for (String extension : List.of("geojson", "kml", "gpx", "csv", "svg")) {
            assertThat(project.resolve("site/missions/trace-full-ac671b." + extension))
                    .isNotEmptyFile();
        }
    }

    @Test
    void anAirspaceOfOpenAirIsAPageWithItsLimits() throws IOException {
        write("site.yaml", "title: Site\n");
        write("sources.yaml", "openaip: {publisher: openAIP, title: Fixtures}\n");
        write("airspaces.yaml", """
                todendorf:
                  name: Todendorf-Putlos
                  evidence: reported
                  sources: [openaip]
                  airspace: {file: airspaces/polygon.txt}
                """);
        copy(Samples.folder("openair").resolve("polygon.txt"), "airspaces/polygon.txt");
        write("missions/past.yaml", """
                title: Past Todendorf
                date: 2021-03-07
                airspaces: [todendorf]
                flights:
                  - legs: illustrative
                    route:
                      - {at: 54N 10.6E, evidence: illustrative}
                      - {at: 54.6N 11E, evidence: illustrative}
                """);
        assertThat(built("airspaces/todendorf.html"))
                .contains("Class R; from GND to 40000ft AMSL.")
                .contains("class=\"airspace\"")
                .contains("Past Todendorf");
    }

    @Test
    void whatTheTypeCannotReachIsImpossible() throws IOException {
        write("site.yaml", "title: Site\n");
        StringBuilder rows = new StringBuilder("time,lat,lon\n");
        for (int i = 0; i < 20; i++) {
            // Half a degree of latitude in five minutes is 360 kt; one position lies four degrees back.
            rows.append(Instant.parse("2021-03-07T05:00:00Z").plusSeconds(300L * i))
                    .append(",")
                    .append(40 + (i == 10 ? 1.0 : i * 0.5))
                    .append(",10\n");
        }
        write("tracks/x.csv", rows.toString());
        write("missions/one.yaml", """
                title: One
                date: 2021-03-07
                flights:
                  - {type: b-52h, track: tracks/x.csv}
                """);
        CommandLines.Run slow = CommandLines.run(List.of("check", project.toString()));
        assertThat(slow.err()).contains("x.csv:12: warning: Position 11").contains("impossible-speed");
        assertThat(slow.exitCode()).isZero();
        write("missions/one.yaml", """
                title: One
                date: 2021-03-07
                flights:
                  - {track: {file: tracks/x.csv, max_speed: 4000 kt}}
                """);
        assertThat(CommandLines.run(List.of("check", project.toString())).err()).doesNotContain("impossible-speed");
    }
}

package org.overflight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the fonts cannot letter is told where it is written, by check and by build. */
class UncoveredLettersTest {
    @TempDir
    private Path project;

    @BeforeEach
    void writeProject() throws IOException {
        Files.createDirectories(project.resolve("geodata/missions"));
        Files.writeString(project.resolve("geodata/site.yaml"), "title: Site\n");
        Files.writeString(project.resolve("geodata/places.yaml"), """
                tokyo:
                  name: Tōkyō
                  names: {ja: 東京}
                  kind: airport
                  at: RJTT
                  evidence: inferred
                luqa: {name: Luqa, kind: airport, names: {ar: "لوقا", he: "לוקה", el: "Λούκα"}, at: LMML, evidence: inferred}
                """);
        Files.writeString(project.resolve("geodata/events.yaml"), """
                fuji: {title: Eruption, label: 富士山, date: 2024-05-18, at: [138.7, 35.4], evidence: inferred}
                """);
        Files.writeString(project.resolve("geodata/missions/m.yaml"), """
                title: 東京から東京
                date: 2024-05-18
                events: [fuji]
                flights:
                  - legs: {evidence: inferred, note: 注}
                    route:
                      - {at: tokyo, evidence: inferred}
                      - {name: 大阪, at: RJBB, evidence: inferred}
                      - {name: Ağrı – Ελλάδα – Москва, at: luqa, evidence: inferred}
                """);
    }

    @Test
    void aCheckTellsWhereTheyStand() {
        CommandLines.Run run = CommandLines.run(List.of("check", project.toString()));
        assertThat(run.exitCode()).isZero();
        assertThat(run.err().lines().filter(line -> line.endsWith("[uncovered-letters]")))
                .extracting(line -> line.replaceFirst("(warning: .*?) has .*?(“.*”).*", "$1 $2"))
                .containsExactly(
                        "geodata/events.yaml:1:32: warning: No font that comes along “富 士 山”",
                        "geodata/missions/m.yaml:1:8: warning: No font that comes along “東 京 か ら”",
                        "geodata/missions/m.yaml:8:16: warning: No font that comes along “大 阪”",
                        "geodata/places.yaml:3:10: warning: No font that comes along “東 京”");
    }

    @Test
    void aBuildTellsTheSame() {
        CommandLines.Run check = CommandLines.run(List.of("check", project.toString()));
        CommandLines.Run build = CommandLines.run(List.of(
                "build", project.toString(), "-o", project.resolve("site").toString()));
        assertThat(build.exitCode()).as(build.err()).isZero();
        assertThat(build.err().lines().filter(line -> line.contains("[uncovered-letters]")))
                .hasSize(4)
                .allSatisfy(line -> assertThat(check.err()).contains(line));
    }

    @Test
    void aMissionOfATrackAloneIsToldByItsFile() throws IOException {
        Files.writeString(project.resolve("geodata/missions/t.gpx"), """
                <gpx version="1.1" creator="t" xmlns="http://www.topografix.com/GPX/1/1"><trk><name>東京</name><trkseg>
                <trkpt lat="10" lon="20"><time>2024-05-18T07:00:00Z</time></trkpt>
                <trkpt lat="10.01" lon="20"><time>2024-05-18T07:00:10Z</time></trkpt>
                </trkseg></trk></gpx>
                """);
        assertThat(CommandLines.run(List.of("check", project.toString())).err())
                .contains("geodata/missions/t.gpx: warning: No font that comes along has “東 京”");
    }
}

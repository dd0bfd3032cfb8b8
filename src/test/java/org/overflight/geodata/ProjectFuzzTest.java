package org.overflight.geodata;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.overflight.gazetteer.Gazetteer;
import org.overflight.model.Problem;

/**
 * A project in which one file holds any bytes: read as {@code check} reads it, from the encoding through YAML and the schema to
 * the atlas. That the schema lets nothing through that the reader cannot take is checked by the reader itself.
 */
class ProjectFuzzTest {
    private static final String SITE = "title: Site\n";
    private static final String SOURCES = "log: {publisher: P, title: T, date: 2024-05}\n";
    private static final String PLACES =
            "base: {name: Base, kind: air-base, at: KMIB, evidence: reported, sources: [log]}\n";
    private static final String EVENTS = "blast: {title: Blast, date: 2024-05-01, place: base, evidence: inferred}\n";
    private static final String AIRSPACES =
            "zone: {name: Zone, airspace: {circle: {center: base, radius: 30 NM}}, evidence: inferred}\n";
    private static final String MISSION = """
            title: M
            short: M
            standfirst: S [@log]
            kind: other
            date: 2024-05-18
            flights:
              - id: f
                title: F
                role: lead
                legs: {evidence: inferred, note: N}
                route:
                  - {name: A, at: base, evidence: inferred, stop: true}
                  - {name: B, at: LICC, evidence: inferred, stop: true}
            """;

    private static final SchemaCheck SCHEMA = new SchemaCheck();
    private static final Gazetteer GAZETTEER = Gazetteer.bundled();

    private Path project = Path.of("");

    @BeforeEach
    void writeProject() throws IOException {
        project = Files.createTempDirectory("overflight-fuzz");
        Files.createDirectories(project.resolve("geodata/missions"));
        write("site.yaml", SITE.getBytes(UTF_8));
        write("sources.yaml", SOURCES.getBytes(UTF_8));
        write("places.yaml", PLACES.getBytes(UTF_8));
        write("events.yaml", EVENTS.getBytes(UTF_8));
        write("airspaces.yaml", AIRSPACES.getBytes(UTF_8));
        write("missions/m.yaml", MISSION.getBytes(UTF_8));
    }

    @AfterEach
    void removeProject() throws IOException {
        try (var paths = Files.walk(project)) {
            paths.sorted(Comparator.reverseOrder())
                    .forEach(path -> path.toFile().delete());
        }
    }

    @DictionaryFile(resourcePath = "yaml.dict")
    @FuzzTest(maxDuration = "2m")
    void mission(byte[] bytes) throws IOException {
        write("missions/m.yaml", bytes);
        check(AtlasReader.read(project, SCHEMA, GAZETTEER));
    }

    /** The same bytes as places, events, airspaces, sources and site at once. */
    @DictionaryFile(resourcePath = "yaml.dict")
    @FuzzTest(maxDuration = "2m")
    void records(byte[] bytes) throws IOException {
        for (String file : List.of("places.yaml", "events.yaml", "airspaces.yaml", "sources.yaml", "site.yaml")) {
            write(file, bytes);
        }
        check(AtlasReader.read(project, SCHEMA, GAZETTEER));
    }

    private static void check(ReadResult result) {
        boolean faulty = result.problems().stream().anyMatch(p -> p.severity() == Problem.Severity.ERROR);
        assertThat(result.atlas() == null).isEqualTo(faulty);
        result.problems().forEach(problem -> {
            assertThat(problem.message()).isNotBlank();
            assertThat(problem.toLine()).doesNotContain("\n").startsWith("geodata");
            assertThat(problem.where().line()).isNotNegative();
            assertThat(problem.where().column()).isNotNegative();
        });
    }

    private void write(String file, byte[] bytes) throws IOException {
        Files.write(project.resolve("geodata").resolve(file), bytes);
    }
}

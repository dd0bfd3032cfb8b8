package org.overflight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What check tells other programs. */
class CheckCommandTest {
    @TempDir
    private Path project;

    @BeforeEach
    void writeProjectWithAFault() throws IOException {
        Files.createDirectories(project.resolve("geodata/missions"));
        Files.writeString(project.resolve("geodata/site.yaml"), "title: Site\n");
        Files.writeString(project.resolve("geodata/missions/m.yaml"), """
                title: 100%, twice
                date: 2024-05-18
                flights:
                  - legs: {evidence: inferred, note: N}
                    route:
                      - {name: "A: 100%, one", at: LMML, evidence: inferred, time: 2024-05-18T12:00Z}
                      - {name: B, at: LICC, evidence: inferred, time: 2024-05-18T11:00Z}
                """);
    }

    @Test
    void sarifHasWhatItsSchemaRequires() {
        JsonNode log = new ObjectMapper().readTree(run("sarif").out());
        assertThat(log.path("version").asString()).isEqualTo("2.1.0");
        assertThat(log.path("$schema").asString()).endsWith("sarif-schema-2.1.0.json");
        JsonNode run = log.at("/runs/0");
        JsonNode driver = run.at("/tool/driver");
        assertThat(driver.path("name").asString()).isEqualTo("overflight");
        JsonNode result = run.at("/results/0");
        assertThat(result.at("/message/text").asString()).contains("B comes behind A: 100%, one");
        assertThat(result.path("level").asString()).isEqualTo("error");
        assertThat(driver.path("rules")
                        .path(result.path("ruleIndex").asInt())
                        .path("id")
                        .asString())
                .isEqualTo(result.path("ruleId").asString())
                .isEqualTo("time-order");
        JsonNode location = result.at("/locations/0/physicalLocation");
        assertThat(location.at("/artifactLocation/uri").asString()).isEqualTo("geodata/missions/m.yaml");
        assertThat(location.at("/region/startLine").asInt()).isEqualTo(7);
        assertThat(location.at("/region/startColumn").asInt()).isEqualTo(55);
    }

    @Test
    void workflowCommandsEscapeWhatWouldEndThem() {
        assertThat(run("github").out())
                .startsWith(
                        "::error file=geodata/missions/m.yaml,line=7,col=55,title=time-order::B comes behind A: 100%25, one")
                .hasLineCount(1);
    }

    @Test
    void jsonTellsEveryPart() {
        JsonNode problem = new ObjectMapper().readTree(run("json").out()).at("/problems/0");
        assertThat(problem.path("severity").asString()).isEqualTo("error");
        assertThat(problem.path("rule").asString()).isEqualTo("time-order");
        assertThat(problem.path("line").asInt()).isEqualTo(7);
        assertThat(problem.path("remedy").asString()).contains("offsets");
    }

    @Test
    void faultsOfReadingAreToldInEveryFormToo() throws IOException {
        Files.writeString(project.resolve("geodata/site.yaml"), "titel: Site\n");
        for (String form : List.of("json", "sarif", "github")) {
            CommandLines.Run run = run(form);
            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.out()).contains("geodata/site.yaml").contains("titel");
        }
    }

    private CommandLines.Run run(String form) {
        CommandLines.Run run = CommandLines.run(List.of("check", project.toString(), "--format", form));
        assertThat(run.exitCode()).isEqualTo(1);
        return run;
    }
}

package org.overflight.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.overflight.build.PictureOptions.Cards;
import org.overflight.build.PictureOptions.Letters;
import org.overflight.model.Problem;

/** No two missions write the same file. */
class MissionFilesTest {
    private static final PictureOptions ALL =
            new PictureOptions(List.of("a4", "letter"), Letters.TEXT, Cards.ALSO_DOUBLE);

    @TempDir
    Path project;

    private void missions(String... ids) throws IOException {
        Files.createDirectories(project.resolve("geodata/missions"));
        Files.writeString(project.resolve("geodata/site.yaml"), "title: Site\n");
        for (String id : ids) {
            Files.writeString(project.resolve("geodata/missions/" + id + ".yaml"), """
                    title: M
                    date: 2024-05-18
                    flights:
                      - legs: {evidence: inferred, note: N}
                        route:
                          - {name: A, at: LMML, evidence: inferred}
                          - {name: B, at: LICC, evidence: inferred}
                    """);
        }
    }

    private SiteBuild build() {
        return new SiteBuild(project, Progress.SILENT);
    }

    private static List<String> errors(Outcome outcome) {
        return outcome.problems().stream().map(Problem::toLine).toList();
    }

    @Test
    void anIdThatEndsLikeAPictureOfAnotherMissionIsRefusedByCheckAndByBuild() throws IOException {
        missions("a", "a-thumbnail");
        String expected =
                "geodata/missions/a-thumbnail.yaml: error: The missions “a” and “a-thumbnail” would both have the file"
                        + " missions/a-thumbnail.svg in the site. Rename one of the two: a mission's file name is its id."
                        + " [repeated-file]";
        assertThat(errors(build().check())).containsExactly(expected);
        assertThat(errors(build().writeTo(project.resolve("site")))).containsExactly(expected);
        assertThat(project.resolve("site")).doesNotExist();
    }

    @Test
    void anIdIsRefusedForAPictureOfAnOptionOnlyIfItIsAskedFor() throws IOException {
        missions("a", "a-a4", "a-card", "a-card-2x", "a-closeup");
        assertThat(build().check().good()).isTrue();
        assertThat(errors(build().withPictures(ALL).writeTo(project.resolve("site"))))
                .singleElement()
                .asString()
                .contains("missions/a-a4.svg");
    }

    @Test
    void theEndingsAreThoseOfTheFilesThatABuildWrites() throws IOException {
        missions("a");
        Path site = project.resolve("site");
        assertThat(build().withPictures(ALL).writeTo(site).good()).isTrue();
        List<String> expected = new MissionFiles(ALL)
                .endings().stream().map(ending -> "a" + ending).toList();
        try (var files = Files.list(site.resolve("missions"))) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(expected);
        }
    }
}

package org.overflight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A project chooses a theme, changes values of it, brings one of its own, and puts its own templates in place of the built-in ones. */
class ThemesAndTemplatesTest {
    @TempDir
    Path project;

    @BeforeEach
    void writeProject() throws IOException {
        write("geodata/sources.yaml", "log: {publisher: A log, title: Entries}\n");
        write("geodata/missions/hop.yaml", """
                title: A hop
                standfirst: From Malta to Catania. [@log]
                date: 2024-05-18
                flights:
                  - legs: {evidence: inferred}
                    route:
                      - {name: Malta, at: LMML, evidence: reported, sources: [log]}
                      - {name: Catania, at: LICC, evidence: reported, sources: [log]}
                """);
        site("paper");
    }

    private void write(String path, String text) throws IOException {
        Path file = project.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void site(String theme) throws IOException {
        write("geodata/site.yaml", "title: Hops\ntheme: " + theme + "\n");
    }

    private CommandLines.Run run(String command) {
        return CommandLines.run(List.of(command, project.toString()));
    }

    private String built(String path) throws IOException {
        CommandLines.Run run = run("build");
        assertThat(run.exitCode()).as(run.err()).isZero();
        return Files.readString(project.resolve("site").resolve(path));
    }

    @ParameterizedTest
    @CsvSource({"paper, #fbfaf7", "night, #0f1a2b", "atlas, #fffdf6"})
    void aThemeIsChosenByItsName(String theme, String page) throws IOException {
        site(theme);
        assertThat(built("style.css")).contains("--page:" + page);
    }

    @Test
    void singleValuesAreChangedInPagesAndPictures() throws IOException {
        site("{name: paper, values: {color.light.lead: '#7a1f5c', look.route.stroke-width: 3.25, "
                + "font.serif: \"Georgia,serif\"}}");
        assertThat(built("style.css"))
                .contains("--lead:#7a1f5c", "--lead:#ff7e5f", "--serif:Georgia,serif")
                .containsPattern("\\.map \\.route\\{[^}]*stroke-width:3\\.25px");
        assertThat(Files.readString(project.resolve("site/missions/hop.svg"))).contains("--lead:#7a1f5c");
    }

    @Test
    void aProjectMayBringAThemeOfItsOwn() throws IOException {
        String paper = Files.readString(Path.of("templates/themes/paper.properties"));
        write("templates/themes/mine.properties", paper.replace("#fbfaf7", "#fefefe"));
        site("{name: mine, values: {color.dark.page: '#010203'}}");
        assertThat(built("style.css")).contains("--page:#fefefe", "--page:#010203");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "papr | geodata/site.yaml:2:8: error: There is no theme “papr”; there are atlas, night, paper. Did you mean “paper”? [unknown-theme]",
                "../paper | geodata/site.yaml:2:8: error: There is no theme “../paper”; there are atlas, night, paper.",
                "{name: paper, values: {color.light.leed: '#000000'}} | geodata/site.yaml:2:31: error: “color.light.leed” is no value of a theme. Did you mean “color.light.lead”? [unknown-theme-value]",
                "{name: paper, values: {look.rout.size: 3}} | geodata/site.yaml:2:31: error: “look.rout.size” is no value of a theme. Did you mean “look.route.size”? [unknown-theme-value]",
                "{name: paper, values: {nothing.like.it: 3}} | geodata/site.yaml:2:31: error: “nothing.like.it” is no value of a theme. The README lists all of them. [unknown-theme-value]",
                "{name: paper, values: {color.light.lead: red}} | geodata/site.yaml:2:31: error: color.light.lead: expected a colour as #rrggbb in small letters, found red. [bad-theme-value]",
                "{name: paper, values: {look.lead.stroke: leed}} | geodata/site.yaml:2:31: error: look.lead: no colour leed. [bad-theme-value]",
                "{name: paper, values: {look.route.stroke-width: NaN}} | geodata/site.yaml:2:31: error: look.route.stroke-width: not a value of stroke-width: NaN. [bad-theme-value]",
                "{name: paper, values: {font.sans: 'x;}body{display:none'}} | geodata/site.yaml:2:31: error: font.sans: expected names of fonts"
            })
    void whatIsNoValueOfAThemeIsToldWithItsPlace(String theme, String expected) throws IOException {
        site(theme);
        for (String command : List.of("check", "build")) {
            CommandLines.Run run = run(command);
            assertThat(run.exitCode()).as(command).isEqualTo(1);
            assertThat(run.err()).as(command).contains(expected);
        }
        assertThat(project.resolve("site")).doesNotExist();
    }

    @Test
    void everyFaultOfAThemeFileIsToldWithItsPlaceByCheckAndByBuild() throws IOException {
        site("mine");
        String paper = Files.readString(Path.of("templates/themes/paper.properties"));
        String faulty = paper.replaceFirst("(?m)^color\\.light\\.page = .*$", "color.light.page=white")
                .replaceFirst("(?m)^color\\.dark\\.ink = .*$", "color.dark.ink=#12");
        write("templates/themes/mine.properties", faulty);
        // The number of the line in which something stands is how many lines there are up to it.
        long page = faulty.substring(0, faulty.indexOf("=white")).lines().count();
        long ink = faulty.substring(0, faulty.indexOf("=#12\n")).lines().count();
        for (String command : List.of("check", "build")) {
            CommandLines.Run run = run(command);
            assertThat(run.exitCode()).as(command).isEqualTo(1);
            assertThat(run.err())
                    .as(command)
                    .contains(
                            "templates/themes/mine.properties:" + page
                                    + ":1: error: color.light.page: expected a colour as #rrggbb in small letters, found white.",
                            "templates/themes/mine.properties:" + ink + ":1: error: color.dark.ink: ",
                            "2 errors");
        }
        assertThat(project.resolve("site")).doesNotExist();
    }

    @Test
    void aThemeFileThatIsNoTextIsToldWithItsName() throws IOException {
        site("mine");
        Path file = project.resolve("templates/themes/mine.properties");
        Files.createDirectories(file.getParent());
        Files.write(file, new byte[] {'a', '=', (byte) 0xE4});
        assertThat(run("check").err())
                .contains(
                        "templates/themes/mine.properties: error: This theme cannot be read: it is not in UTF-8. [bad-theme]");
        Files.writeString(file, "a=\\u00zz");
        assertThat(run("check").err()).contains("templates/themes/mine.properties: error: This theme cannot be read: ");
        Files.delete(file);
        Files.createDirectory(file);
        assertThat(run("check").err())
                .contains("templates/themes/mine.properties: error: This theme cannot be read: it is no file.");
    }

    @Test
    void everyFaultOfTheValuesIsToldAtOnce() throws IOException {
        site("{name: paper, values: {color.light.leed: '#000000', color.dark.ink: black}}");
        assertThat(run("check").err()).contains("color.light.leed", "color.dark.ink");
    }

    @Test
    void aTemplateOfTheProjectTakesThePlaceOfTheOneOfItsName() throws IOException {
        String sources = built("sources.html");
        write("templates/method.ftlh", "<#import \"layout.ftlh\" as l><@l.frame><h1>Our way</h1></@l.frame>");
        assertThat(built("method.html")).contains("<h1>Our way</h1>", "<title>Method | Hops</title>");
        assertThat(built("sources.html")).isEqualTo(sources);
    }

    @Test
    void aPartThatPagesShareIsChangedOnEveryPage() throws IOException {
        String layout = Files.readString(Path.of("templates/layout.ftlh"));
        write("templates/layout.ftlh", layout.replace("<footer class=\"foot\">", "<footer class=\"foot\"><p>Ours</p>"));
        assertThat(built("index.html")).contains("<p>Ours</p>");
        assertThat(Files.readString(project.resolve("site/missions/hop.html"))).contains("<p>Ours</p>");
    }

    @Test
    void aFaultInATemplateStopsTheBuildAndNamesFileAndLine() throws IOException {
        write("templates/method.ftlh", "<h1>Our way</h1>\n<p>${view.gone}</p>\n");
        CommandLines.Run run = run("build");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("method.ftlh", "line 2", "view.gone");
        assertThat(project.resolve("site")).doesNotExist();
    }

    @Test
    void aStyleSheetOfTheProjectTakesThePlaceOfTheBuiltInOne() throws IOException {
        write("templates/style.css.ftl", "${pageColors?no_esc}${mapStyle?no_esc}body{background:var(--page)}");
        assertThat(built("style.css")).endsWith("body{background:var(--page)}").contains("--page:#fbfaf7");
    }
}

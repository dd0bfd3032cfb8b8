package org.overflight.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.overflight.cli.CommandLines;
import org.overflight.geodata.DataSchema;
import org.overflight.review.MissionReview;
import tools.jackson.databind.ObjectMapper;

/**
 * What the README shows is true.
 *
 * <p>Its generated parts are compared with the program; {@code -Doverflight.readme=write} writes them anew.
 */
class ReadmeTest {
    private static final boolean WRITE = "write".equals(System.getProperty("overflight.readme"));

    @Test
    void theDataReferenceIsPrintedFromTheSchema() throws IOException {
        String tables = new SchemaTables(new ObjectMapper().readTree(DataSchema.text())).markdown();
        compareOrWrite("data reference", tables);
    }

    @Test
    void theCommandLineReferenceIsPrintedFromTheHelp() throws IOException {
        StringBuilder text = new StringBuilder();
        for (String command : CommandLines.commandNames()) {
            text.append("```\n").append(CommandLines.help(command)).append("```\n");
        }
        compareOrWrite("command line", text.toString());
    }

    @Test
    void theThemeReferenceIsPrintedFromTheThemeThatComesAlong() throws IOException {
        ThemeTables tables = ThemeTables.ofPaper();
        assertThat(tables.tokens()).hasSizeGreaterThan(20).doesNotContainValue("");
        assertThat(tables.markdown()).doesNotContain("null").doesNotContain("|  |");
        compareOrWrite("theme reference", tables.markdown());
    }

    @Test
    void theRulesOfTheReviewArePrintedFromTheProgram() throws IOException {
        StringBuilder table = new StringBuilder("| rule | finds |\n|---|---|\n");
        for (MissionReview.RuleText rule : MissionReview.rules()) {
            table.append("| `")
                    .append(rule.id())
                    .append("` | ")
                    .append(rule.about())
                    .append(" |\n");
        }
        compareOrWrite("review rules", table.toString());
    }

    private static void compareOrWrite(String part, String expected) throws IOException {
        Readme readme = Readme.read();
        if (WRITE) {
            Files.writeString(Readme.FILE, readme.withGenerated(part, expected).text());
        } else {
            assertThat(readme.generated(part)).isEqualTo(expected);
        }
    }

    @Test
    void theTourMakesASite(@TempDir Path folder) throws IOException {
        Readme readme = Readme.read();
        Map<String, String> files = readme.tourFiles();
        assertThat(files).hasSize(3);
        for (var file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        assertThat(readme.tourCommands()).containsExactly("check", "build");
        List<String> told = new ArrayList<>();
        for (String command : readme.tourCommands()) {
            List<String> arguments = new ArrayList<>(List.of(command.split(" ")));
            arguments.add(folder.toString());
            CommandLines.Run run = CommandLines.run(arguments);
            told.add(run.err());
            assertThat(run.out()).doesNotContain("1 missions");
            assertThat(run.exitCode()).as(run.err()).isZero();
        }
        assertThat(told).containsOnly("");
        assertThat(folder.resolve("site/missions/island-hop.html")).content().contains("Three islands in a day");
    }

    @Test
    void theQuickAnswersAreAsShown(@TempDir Path folder) throws IOException {
        String section = Readme.read().section("## Maps and distances without a project");
        Matcher command = Pattern.compile("java -jar overflight.jar (.+)").matcher(section);
        int run = 0;
        while (command.find()) {
            List<String> arguments = new ArrayList<>();
            Matcher word = Pattern.compile("\"([^\"]*)\"|(\\S+)").matcher(command.group(1));
            while (word.find()) {
                String text = word.group(1) == null ? word.group(2) : word.group(1);
                arguments.add(text.startsWith("map.") ? folder.resolve(text).toString() : text);
            }
            assertThat(CommandLines.run(arguments).exitCode())
                    .as(command.group())
                    .isZero();
            run++;
        }
        assertThat(run).isEqualTo(3);
        String fault = CommandLines.run(List.of("distance", "LHR-QQQQ")).err();
        assertThat(section).contains(fault);
    }

    @Test
    void aFaultInTheTourIsToldWithItsPlace(@TempDir Path folder) throws IOException {
        Path path = folder.resolve("geodata/missions/island-hop.yaml");
        for (var file : Readme.read().tourFiles().entrySet()) {
            Files.createDirectories(folder.resolve(file.getKey()).getParent());
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        Files.writeString(path, Files.readString(path).replace("at: LMML", "at: LMMX"));
        CommandLines.Run run = CommandLines.run(List.of("build", folder.toString()));
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("geodata/missions/island-hop.yaml:13:").contains("LMML");
        assertThat(Readme.read().text().lines())
                .contains(run.err().lines().toList().get(0));
        assertThat(folder.resolve("site")).doesNotExist();
    }

    @Test
    void theTracksAreFlightsAndMissions(@TempDir Path folder) throws IOException {
        Readme readme = Readme.read();
        Map<String, String> files = readme.files("## Tracks");
        assertThat(files).hasSize(3);
        for (var file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        assertThat(readme.commands("## Tracks")).hasSize(2);
        for (String command : readme.commands("## Tracks")) {
            List<String> arguments = new ArrayList<>();
            for (String word : command.split(" ", -1)) {
                arguments.add(word.startsWith("geodata/") ? folder.resolve(word).toString() : word);
            }
            if (command.equals("check")) {
                arguments.add(folder.toString());
            }
            CommandLines.Run run = CommandLines.run(arguments);
            assertThat(run.exitCode()).as(run.err()).isZero();
        }
        CommandLines.Run build = CommandLines.run(List.of("build", folder.toString()));
        assertThat(build.exitCode()).as(build.err()).isZero();
        for (String mission : List.of("harz", "imported")) {
            assertThat(folder.resolve("site/missions/" + mission + ".html"))
                    .content()
                    .contains("Gap: nothing recorded for 20\u00a0min.", "How the recording was read");
        }
    }
}

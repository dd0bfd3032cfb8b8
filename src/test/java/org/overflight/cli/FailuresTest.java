package org.overflight.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** What goes wrong outside of the data is told in one line, never by a stack trace. */
class FailuresTest {
    /** A file that is there, and that nobody can read from its start, not even root. */
    private static final Path UNREADABLE = Path.of("/proc/self/mem");

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
                      - {name: %s, at: LICC, evidence: inferred}
                """.formatted(waypoint));
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "build"})
    void aTrackThatCannotBeReadIsToldWithItsName(String command) throws IOException {
        assumeThat(UNREADABLE).exists();
        mission("B");
        Files.createSymbolicLink(project.resolve("geodata/missions/flight.gpx"), UNREADABLE);
        CommandLines.Run run = CommandLines.run(List.of(command, project.toString()));
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .startsWith("geodata/missions/flight.gpx: error: The file cannot be read: ")
                .doesNotContain("\tat ");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void withoutTheSystemsFontConfigurationOneLineSaysSo() throws Exception {
        mission("قاعدة");
        // Files that are no libraries stand before the system's: Linux then finds none.
        Path libraries = Files.createDirectory(project.resolve("lib"));
        Files.createFile(libraries.resolve("libfontconfig.so.1"));
        Files.createFile(libraries.resolve("libfontconfig.so"));
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                "org.overflight.cli.Overflight",
                "build",
                project.toString());
        builder.environment().put("LD_LIBRARY_PATH", libraries.toString());
        Process process = builder.redirectErrorStream(true).start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(told).isEqualTo(1);
        assertThat(told).contains("needs the system's libfontconfig").hasLineCount(1);
        assertThat(project.resolve("site")).doesNotExist();
    }

    @Command(name = "planted")
    private record Planted(RuntimeException failure) implements Callable<Integer> {
        @Override
        public Integer call() {
            throw failure;
        }
    }

    @Test
    void aFaultOfTheProgramIsOneLineToReportWithAnExitCodeOfItsOwn() {
        RuntimeException wrapped = new IllegalStateException(new IllegalStateException("planted\nsecond line"));
        StringWriter err = new StringWriter();
        int exitCode = new CommandLine(new Planted(wrapped))
                .setExecutionExceptionHandler(new FailureReport())
                .setErr(new PrintWriter(err, true))
                .execute();
        assertThat(exitCode).isEqualTo(3);
        assertThat(err.toString())
                .startsWith(
                        "overflight: planted has failed: java.lang.IllegalStateException: planted at org.overflight.cli.FailuresTest.")
                .contains("This is a bug", "report")
                .hasLineCount(1);
    }

    @Test
    void aFileThatCannotBeReadIsNoBug() {
        StringWriter err = new StringWriter();
        int exitCode = new CommandLine(new Planted(new UncheckedIOException(new IOException("No space left"))))
                .setExecutionExceptionHandler(new FailureReport())
                .setErr(new PrintWriter(err, true))
                .execute();
        assertThat(exitCode).isEqualTo(1);
        assertThat(err.toString())
                .isEqualToIgnoringNewLines("overflight: planted could not read or write a file: No space left.");
    }

    @Test
    void everyCommandHasTheNetAndTellsItsExitCode() {
        CommandLine root = Overflight.commandLine();
        assertThat(root.getSubcommands().values())
                .allMatch(command -> command.getExecutionExceptionHandler() instanceof FailureReport);
        for (String name : CommandLines.commandNames()) {
            assertThat(CommandLines.help(name)).as(name).containsPattern("3 +the program itself has failed");
        }
    }
}

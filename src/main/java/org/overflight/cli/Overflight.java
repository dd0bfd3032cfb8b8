package org.overflight.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program's root command; the work is done by its subcommands. */
@Command(
        name = "overflight",
        mixinStandardHelpOptions = true,
        version = "overflight " + Overflight.VERSION,
        description = "Turns a folder of route and location data into a static website of flight-path maps.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all is well",
            "1:problems in the data, or a stale site",
            "2:wrong usage",
            FailureReport.EXIT_CODE_TEXT
        })
public final class Overflight implements Runnable {
    static final String VERSION = "1.0.0";

    private static final List<String> COMMANDS =
            List.of("build", "check", "distance", "explain", "import", "map", "schema");

    @Spec
    private CommandSpec spec;

    private Overflight() {}

    /**
     * Runs the program.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        int exitCode = commandLine(args)
                .setOut(inUtf8(System.out))
                .setErr(inUtf8(System.err))
                .execute(args);
        // Only on failure: exec:java takes a call of exit for one.
        if (exitCode != 0) {
            System.exit(exitCode);
        }
    }

    /** What is written may become a file, and a schema, a mission or JSON is in UTF-8 whatever the locale of the machine. */
    private static PrintWriter inUtf8(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    /** With only the command that is asked for, as looking at all of them takes longer than many an answer; without one, all. */
    static CommandLine commandLine(String... args) {
        boolean one = args.length > 0 && COMMANDS.contains(args[0]);
        CommandLine root = new CommandLine(new Overflight());
        for (String name : one ? List.of(args[0]) : COMMANDS) {
            root.addSubcommand(name, command(name));
        }
        return root.setCaseInsensitiveEnumValuesAllowed(true).setExecutionExceptionHandler(new FailureReport());
    }

    private static Object command(String name) {
        return switch (name) {
            case "build" -> new BuildCommand();
            case "check" -> new CheckCommand();
            case "distance" -> new DistanceCommand();
            case "explain" -> new ExplainCommand();
            case "import" -> new ImportCommand();
            case "map" -> new MapCommand();
            default -> new SchemaCommand();
        };
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing subcommand");
    }
}

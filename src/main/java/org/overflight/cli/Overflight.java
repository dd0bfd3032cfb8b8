package org.overflight.cli;

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
        subcommands = {
            BuildCommand.class,
            CheckCommand.class,
            DistanceCommand.class,
            ExplainCommand.class,
            ImportCommand.class,
            MapCommand.class,
            SchemaCommand.class
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:all is well", "1:problems in the data, or a stale site", "2:wrong usage"})
public final class Overflight implements Runnable {
    static final String VERSION = "1.0.0";

    @Spec
    private CommandSpec spec;

    private Overflight() {}

    /**
     * Runs the program.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        int exitCode = commandLine().execute(args);
        // Only on failure: exec:java takes a call of exit for one.
        if (exitCode != 0) {
            System.exit(exitCode);
        }
    }

    static CommandLine commandLine() {
        return new CommandLine(new Overflight()).setCaseInsensitiveEnumValuesAllowed(true);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing subcommand");
    }
}

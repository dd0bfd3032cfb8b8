package org.overflight.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;

/** Runs the program within a test. */
public final class CommandLines {
    private CommandLines() {}

    /** How a run ended. */
    public record Run(int exitCode, String out, String err) {}

    /** Runs the program with arguments. */
    public static Run run(List<String> arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = Overflight.commandLine(arguments.toArray(String[]::new))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments.toArray(String[]::new));
        return new Run(exitCode, out.toString(), err.toString());
    }

    /** The root command, as the empty name, and the names of its commands. */
    public static List<String> commandNames() {
        List<String> names = new ArrayList<>(List.of(""));
        names.addAll(Overflight.commandLine().getSubcommands().keySet());
        return names;
    }

    /** The help of a command, 80 columns wide. */
    public static String help(String name) {
        CommandLine root = Overflight.commandLine();
        CommandLine command = name.isEmpty() ? root : root.getSubcommands().get(name);
        return command.setUsageHelpWidth(80).getUsageMessage(CommandLine.Help.Ansi.OFF);
    }
}

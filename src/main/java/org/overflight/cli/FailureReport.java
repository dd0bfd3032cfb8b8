package org.overflight.cli;

import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/**
 * The last net: what no command expected is a fault of the program, and is told in one line that is enough for a report. What is
 * wrong with data, files or usage never comes here.
 */
final class FailureReport implements IExecutionExceptionHandler {
    /** The exit code. */
    static final int EXIT_CODE = 3;

    /** The exit code in the help of a command. */
    static final String EXIT_CODE_TEXT = "3:the program itself has failed";

    private static final String OURS = "org.overflight.";

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        if (failure instanceof UncheckedIOException e) {
            // A disk that is full or gone is nobody's bug, wherever it is met.
            Throwable cause = e.getCause();
            String why = String.valueOf(cause == null ? e.getMessage() : cause.getMessage());
            command.getErr()
                    .println("overflight: " + command.getCommandName() + " could not read or write a file: " + why
                            + ".");
            return 1;
        }
        String where = place(failure).map(frame -> " at " + frame).orElse("");
        command.getErr()
                .println(
                        "overflight: " + command.getCommandName() + " has failed: " + words(failure) + where
                                + ". This is a bug in overflight " + Overflight.VERSION
                                + ": please report this line to its maintainers, with the command and the data that led to it.");
        return EXIT_CODE;
    }

    private static String words(Exception failure) {
        return deepest(failure).toString().lines().findFirst().orElse("").strip();
    }

    /** Where in our code, as nearly as it is known. */
    private static Optional<StackTraceElement> place(Exception failure) {
        return Arrays.stream(deepest(failure).getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(OURS))
                .findFirst();
    }

    /** Threads of a pool wrap what was thrown in them. */
    private static Throwable deepest(Throwable failure) {
        Throwable deepest = failure;
        for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            deepest = cause;
        }
        return deepest;
    }
}

package org.overflight.cli;

import java.io.PrintWriter;
import java.util.List;
import org.overflight.build.Outcome;
import org.overflight.build.ProblemReport;
import org.overflight.build.Progress;
import org.overflight.model.Problem;
import picocli.CommandLine;

/** What a person reads: problems and reports, and on a terminal a line that tells how far the work is. */
final class Console {
    private static final String ERASE_LINE = "\r\u001b[K";

    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean terminal;

    Console(CommandLine commandLine) {
        this.out = commandLine.getOut();
        this.err = commandLine.getErr();
        this.terminal = CommandLine.Help.Ansi.AUTO.enabled() && System.getenv("CI") == null;
    }

    /** A progress line on a terminal; nothing in a log. */
    Progress progress() {
        return terminal ? this::show : Progress.SILENT;
    }

    private synchronized void show(String step, int done, int total) {
        err.print(ERASE_LINE + step + " " + done + "/" + total);
        err.flush();
    }

    /**
     * Tells how it ended.
     *
     * @return exit code
     */
    int tell(Outcome outcome) {
        if (terminal) {
            err.print(ERASE_LINE);
        }
        for (Problem problem : outcome.problems()) {
            err.println(problem.toLine());
        }
        outcome.failures().forEach(err::println);
        if (!outcome.problems().isEmpty()) {
            err.println(counts(outcome));
        }
        outcome.report().forEach(out::println);
        out.flush();
        err.flush();
        return outcome.good() ? 0 : 1;
    }

    /**
     * Tells how it ended; below each problem the line of the path that it is about, and a caret below the character.
     *
     * @return exit code
     */
    int tellOfPath(Outcome outcome, String path) {
        for (Problem problem : outcome.problems()) {
            err.println(problem.toLine());
            path.lines()
                    .skip(Math.max(0, problem.where().line() - 1))
                    .findFirst()
                    .ifPresent(line -> {
                        err.println("  " + line.replace('\t', ' '));
                        err.println(
                                "  " + " ".repeat(Math.max(0, problem.where().column() - 1)) + "^");
                    });
        }
        return tell(new Outcome(List.of(), outcome.failures(), outcome.report())) == 0 && outcome.good() ? 0 : 1;
    }

    /**
     * Writes its problems for another program, and nothing else.
     *
     * @return exit code
     */
    int write(Outcome outcome, ProblemReport.Form form) {
        ProblemReport.lines(outcome.problems(), form).forEach(out::println);
        outcome.failures().forEach(err::println);
        out.flush();
        err.flush();
        return outcome.good() ? 0 : 1;
    }

    private static String counts(Outcome outcome) {
        StringBuilder words = new StringBuilder();
        for (Problem.Severity severity : Problem.Severity.values()) {
            long count = outcome.problems().stream()
                    .filter(p -> p.severity() == severity)
                    .count();
            String noun = switch (severity) {
                case ERROR -> "error";
                case WARNING -> "warning";
                case NOTE -> "note";
            };
            if (count > 0) {
                words.append(words.isEmpty() ? "" : ", ")
                        .append(count)
                        .append(' ')
                        .append(noun);
                words.append(count == 1 ? "" : "s");
            }
        }
        return words.append('.').toString();
    }
}

package org.overflight.build;

import org.overflight.model.Problem;
import org.overflight.model.TextPosition;

/**
 * A problem as a workflow command of GitHub Actions. Reference: GitHub's documentation, Workflow commands; what is escaped and
 * how is as in the command.ts of its toolkit.
 */
final class WorkflowCommand {
    private WorkflowCommand() {}

    static String of(Problem problem) {
        String command = switch (problem.severity()) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "notice";
        };
        TextPosition where = problem.where();
        StringBuilder line = new StringBuilder("::" + command + " file=" + property(where.file()));
        if (where.line() > 0) {
            line.append(",line=").append(where.line());
        }
        if (where.column() > 0) {
            line.append(",col=").append(where.column());
        }
        line.append(",title=").append(property(problem.rule()));
        return line.append("::").append(data(ProblemReport.words(problem))).toString();
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}

package org.overflight.build;

import java.util.List;
import org.overflight.model.Problem;

/** Problems as text for people and for other programs. */
public final class ProblemReport {
    private ProblemReport() {}

    /** Who reads it. */
    public enum Form {
        /** People: a line each, as compilers write it. */
        TEXT,
        /** Programs: one object. */
        JSON,
        /** Code scanning: SARIF 2.1.0. */
        SARIF,
        /** GitHub Actions: a workflow command each, shown beside the lines of a change. */
        GITHUB
    }

    /** The report, line by line. */
    public static List<String> lines(List<Problem> problems, Form form) {
        return switch (form) {
            case TEXT -> problems.stream().map(Problem::toLine).toList();
            case JSON -> List.of(ProblemJson.of(problems));
            case SARIF -> List.of(Sarif.of(problems));
            case GITHUB -> problems.stream().map(WorkflowCommand::of).toList();
        };
    }

    /** What a problem says, with how to mend it. */
    static String words(Problem problem) {
        return problem.remedy().isEmpty() ? problem.message() : problem.message() + " " + problem.remedy();
    }
}

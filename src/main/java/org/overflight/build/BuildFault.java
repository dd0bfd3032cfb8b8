package org.overflight.build;

import java.util.List;
import java.util.stream.Collectors;
import org.overflight.model.Problem;

/** A build cannot go on; the message is for people. */
final class BuildFault extends Exception {
    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    /** The reason is not in the data. */
    BuildFault(String message) {
        super(message);
        this.problems = List.of();
    }

    /** The reason is in the data. */
    BuildFault(List<Problem> problems) {
        super(problems.stream()
                .map(problem -> (problem.message() + " " + problem.remedy()).strip())
                .collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** What is to be mended in the data; empty if the reason is elsewhere. */
    List<Problem> problems() {
        return problems;
    }

    /** What is to be mended elsewhere, a line each. */
    List<String> failures() {
        return problems.isEmpty() ? List.of(String.valueOf(getMessage())) : List.of();
    }
}

package org.overflight.build;

import java.util.List;
import org.overflight.model.Problem;

/**
 * How a build or a check ended.
 *
 * @param problems of the data, sorted
 * @param failures that are not of the data: a template, a folder, a stale file; a line each
 * @param report what was done, a line each
 */
public record Outcome(List<Problem> problems, List<String> failures, List<String> report) {
    public Outcome {
        problems = List.copyOf(problems);
        failures = List.copyOf(failures);
        report = List.copyOf(report);
    }

    static Outcome failed(List<Problem> problems, List<String> failures) {
        return new Outcome(problems, failures, List.of());
    }

    /** Whether all is well; warnings and notes do not count against it. */
    public boolean good() {
        return failures.isEmpty() && problems.stream().noneMatch(p -> p.severity() == Problem.Severity.ERROR);
    }
}

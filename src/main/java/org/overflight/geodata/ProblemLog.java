package org.overflight.geodata;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.overflight.model.Problem;
import org.overflight.model.Problem.Severity;
import org.overflight.model.TextPosition;

/** Collects the problems of one reading; the same problem twice is one. */
final class ProblemLog {
    private final TreeSet<Problem> problems = new TreeSet<>();
    private boolean isInDoubt;

    void error(TextPosition where, String rule, String message, String remedy) {
        problems.add(new Problem(Severity.ERROR, where, rule, message, remedy));
    }

    void warning(TextPosition where, String rule, String message, String remedy) {
        problems.add(new Problem(Severity.WARNING, where, rule, message, remedy));
    }

    /** Reports a file that is there and cannot be read. */
    void unreadable(TextPosition where, IOException e) {
        error(where, "unreadable", "The file cannot be read: " + IoWords.of(e) + ".", "");
    }

    /** Takes over what another reader has found. */
    void add(Problem problem) {
        problems.add(problem);
    }

    /** Notes that a stand-in was used for something that the schema demands. */
    void doubt() {
        isInDoubt = true;
    }

    /** Whether a stand-in was used anywhere: then the schema must have found fault. */
    boolean isInDoubt() {
        return isInDoubt;
    }

    boolean hasErrors() {
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    Set<String> filesWithErrors() {
        return problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .map(problem -> problem.where().file())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    List<Problem> sorted() {
        return List.copyOf(problems);
    }
}

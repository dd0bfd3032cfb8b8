package org.overflight.review;

import java.util.ArrayList;
import java.util.List;
import org.overflight.model.Problem;
import org.overflight.model.Problem.Severity;
import org.overflight.model.TextPosition;

/** What one rule finds. */
final class Findings {
    private final String rule;
    private final List<Problem> problems = new ArrayList<>();

    Findings(String rule) {
        this.rule = rule;
    }

    /** It cannot be so. */
    void error(TextPosition where, String message, String remedy) {
        problems.add(new Problem(Severity.ERROR, where, rule, message, remedy));
    }

    /** It is hardly so. */
    void warning(TextPosition where, String message, String remedy) {
        problems.add(new Problem(Severity.WARNING, where, rule, message, remedy));
    }

    void note(TextPosition where, String message, String remedy) {
        problems.add(new Problem(Severity.NOTE, where, rule, message, remedy));
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }
}

package org.overflight.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.overflight.model.Problem;
import org.overflight.model.Problem.Severity;
import org.overflight.model.Waiver;
import org.overflight.review.MissionReview.RuleText;

/** The waivers of one mission. */
record Waivers(List<Waiver> waivers) {
    /** The problems that are not waived, and what is wrong with the waivers. */
    List<Problem> applied(List<Problem> problems, List<RuleText> rules) {
        Set<String> known = rules.stream().map(RuleText::id).collect(Collectors.toSet());
        Set<String> broken = problems.stream().map(Problem::rule).collect(Collectors.toSet());
        Set<String> waived = waivers.stream().map(Waiver::rule).collect(Collectors.toSet());
        List<Problem> left = new ArrayList<>(
                problems.stream().filter(p -> !waived.contains(p.rule())).toList());
        for (Waiver waiver : waivers) {
            if (!known.contains(waiver.rule())) {
                left.add(new Problem(
                        Severity.ERROR,
                        waiver.where(),
                        "unknown-rule",
                        "There is no rule “" + waiver.rule() + "” that can be waived.",
                        "There are " + known.stream().sorted().collect(Collectors.joining(", ")) + "."));
            } else if (!broken.contains(waiver.rule())) {
                left.add(new Problem(
                        Severity.NOTE,
                        waiver.where(),
                        "unused-waiver",
                        "The mission does not break this rule; the waiver is not needed.",
                        "Remove it."));
            }
        }
        return left;
    }
}

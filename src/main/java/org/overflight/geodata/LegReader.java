package org.overflight.geodata;

import java.util.Locale;
import org.overflight.model.Evidence;
import org.overflight.model.LineKind;
import org.overflight.model.Orbit;
import org.overflight.model.TextPosition;
import org.overflight.model.Waypoint;

/** Reads what is said of legs, and checks it against their ends. */
final class LegReader {
    private final Values values;

    LegReader(Values values) {
        this.values = values;
    }

    /** The terms under a key, in the short form or the long one. */
    LegTerms read(Fields fields, String key) {
        YamlNode.Scalar grade = fields.scalar(key);
        if (grade != null) {
            return new LegTerms(
                    values.word(fields, key, Evidence.ILLUSTRATIVE), null, null, null, null, grade.position());
        }
        Fields terms = fields.record(key);
        if (terms == null) {
            return LegTerms.none(fields.name());
        }
        return new LegTerms(
                terms.has("evidence") ? values.evidence(terms) : null,
                terms.has("line") ? values.word(terms, "line", LineKind.GEODESIC) : null,
                terms.has("note") ? values.prose(terms, "note") : null,
                terms.has("sources") ? values.sourceIds(terms) : null,
                null,
                terms.has("evidence") ? terms.valuePosition("evidence") : fields.key(key));
    }

    /** The terms of an orbit: what is said of the waypoint is said of its path, and has been checked there. */
    LegTerms orbit(Fields waypoint, Orbit orbit, Waypoint joined) {
        return new LegTerms(
                joined.evidence(),
                null,
                values.prose(waypoint, "note"),
                joined.sourceIds(),
                orbit,
                waypoint.valuePosition("evidence"));
    }

    /** Checks a leg's own and inherited terms against its ends. */
    void check(LegTerms terms, Waypoint from, Waypoint to) {
        String leg = "the leg from " + from.name() + " to " + to.name();
        Evidence evidence = terms.evidence();
        if (evidence == null) {
            error(
                    terms.where(),
                    "missing-evidence",
                    "There is no grade of evidence for " + leg + ", and there is no default.",
                    "Write \u201cleg: illustrative\u201d here, or \u201clegs: illustrative\u201d for all of the flight.");
        } else if (evidence == Evidence.OBSERVED) {
            error(
                    terms.where(),
                    "illegal-evidence",
                    "\u201cobserved\u201d is for recorded tracks alone, and " + leg + " has none.",
                    "If a source describes the path, it is \u201creported\u201d.");
        } else if (evidence.needsSource()
                && (terms.sourceIds() == null || terms.sourceIds().isEmpty())) {
            error(
                    terms.where(),
                    "missing-source",
                    "\u201creported\u201d needs a source that describes the path of " + leg + ".",
                    "Name it under \u201csources\u201d of the leg, or grade it inferred or illustrative.");
        } else {
            refuseBetterThanEnds(terms, evidence, leg, from.evidence().orWorse(to.evidence()));
        }
    }

    private void refuseBetterThanEnds(LegTerms terms, Evidence evidence, String leg, Evidence worseEnd) {
        if (evidence.compareTo(worseEnd) < 0) {
            error(
                    terms.where(),
                    "illegal-evidence",
                    Quote.of(word(evidence)) + " is better than the worse end of " + leg + ", which is "
                            + word(worseEnd) + ".",
                    "A path is known no better than its ends: grade it " + word(worseEnd) + " or worse.");
        }
    }

    static String word(Evidence evidence) {
        return evidence.name().toLowerCase(Locale.ROOT);
    }

    private void error(TextPosition where, String rule, String message, String remedy) {
        values.log().error(where, rule, message, remedy);
    }
}

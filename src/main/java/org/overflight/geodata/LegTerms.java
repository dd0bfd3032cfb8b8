package org.overflight.geodata;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.overflight.model.Evidence;
import org.overflight.model.Fix;
import org.overflight.model.Leg;
import org.overflight.model.LineKind;
import org.overflight.model.Orbit;
import org.overflight.model.Prose;
import org.overflight.model.TextPosition;

/**
 * What is said of a leg; null where nothing is said.
 *
 * @param orbit flown instead of a line
 * @param where the grade is said, or where it is missing
 */
record LegTerms(
        @Nullable Evidence evidence,
        @Nullable LineKind line,
        @Nullable Prose note,
        @Nullable List<String> sourceIds,
        @Nullable Orbit orbit,
        TextPosition where) {
    /** Nothing said. */
    static LegTerms none(TextPosition where) {
        return new LegTerms(null, null, null, null, null, where);
    }

    /**
     * These terms, and where they say nothing, what the flight says of all its legs. A note is about the grade it stands with: a
     * leg of another grade does not inherit it.
     */
    LegTerms orElse(LegTerms flight) {
        boolean sameGrade = evidence == null || evidence == flight.evidence;
        return new LegTerms(
                evidence != null ? evidence : flight.evidence,
                line != null ? line : flight.line,
                note != null || !sameGrade ? note : flight.note,
                sourceIds != null ? sourceIds : flight.sourceIds,
                orbit != null ? orbit : flight.orbit,
                where);
    }

    /** The leg: geodesic unless said otherwise; a missing grade, which has been reported, reads as illustrative. */
    Leg toLeg() {
        return toLeg(List.of());
    }

    /** The same with positions between its ends that its line leads through. */
    Leg toLeg(List<Fix> fixes) {
        return new Leg(
                line != null ? line : LineKind.GEODESIC,
                evidence != null ? evidence : Evidence.ILLUSTRATIVE,
                note != null ? note : Prose.EMPTY,
                sourceIds != null ? sourceIds : List.of(),
                fixes,
                orbit);
    }
}

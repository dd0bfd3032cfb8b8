package org.overflight.model;

import java.util.List;

/**
 * How well a position or the path of a leg is known, best first.
 *
 * <p>A leg's grade is about its <em>path</em>, and it is never better than the worse of its ends. There is no default grade.
 */
public enum Evidence {
    /** A recorded track, position by position. */
    OBSERVED,
    /** A source says so; a source must be named. */
    REPORTED,
    /** Follows from what is reported, by a stated rule. */
    INFERRED,
    /** Drawn so that it can be seen; nobody reported it. */
    ILLUSTRATIVE;

    /** The worse of two grades. */
    public Evidence orWorse(Evidence other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** Whether a source must be named for this grade. */
    public boolean needsSource() {
        return this == OBSERVED || this == REPORTED;
    }

    /** All grades, best first. */
    public static List<Evidence> bestFirst() {
        return List.of(values());
    }
}

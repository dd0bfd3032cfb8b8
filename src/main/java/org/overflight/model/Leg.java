package org.overflight.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The part of a route between two waypoints that follow each other; where from and where to is its place in the route.
 *
 * @param line which line joins its ends, and the fixes between them
 * @param evidence grade of the path, never better than the worse of its ends
 * @param fixes recorded positions between the ends, in order of time; without times where another flight was recorded, whose
 *     line this one takes over; empty if the leg has none
 * @param orbit flown once round instead of a line, if the leg is one; both ends are then where it is joined and left
 */
public record Leg(
        LineKind line,
        Evidence evidence,
        Prose note,
        List<String> sourceIds,
        List<Fix> fixes,
        @Nullable Orbit orbit) {
    public Leg {
        sourceIds = List.copyOf(sourceIds);
        fixes = List.copyOf(fixes);
    }

    /** A leg that is no orbit. */
    public Leg(LineKind line, Evidence evidence, Prose note, List<String> sourceIds, List<Fix> fixes) {
        this(line, evidence, note, sourceIds, fixes, null);
    }
}

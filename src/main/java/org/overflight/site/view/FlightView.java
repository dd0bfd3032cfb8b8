package org.overflight.site.view;

import java.util.List;

/**
 * A flight with its table.
 *
 * @param role key for style sheets: {@code lead}, {@code return}, {@code escort}, {@code tanker} or {@code support}
 * @param aircraft empty if not known
 * @param summary one sentence on its legs and their grades
 * @param legNote what is said of all its legs, or of most; empty if nothing is
 * @param noted whether any row has a note of its own
 */
public record FlightView(
        String id,
        String title,
        String role,
        String aircraft,
        ProseView note,
        String summary,
        ProseView legNote,
        boolean noted,
        List<LegView> legs,
        LengthView total) {
    public FlightView {
        legs = List.copyOf(legs);
    }
}

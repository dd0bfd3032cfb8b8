package org.overflight.site.view;

import java.util.List;

/**
 * A flight with its table.
 *
 * @param role key for style sheets: {@code lead}, {@code return}, {@code escort}, {@code tanker} or {@code support}
 * @param aircraft empty if not known
 * @param summary one sentence on its legs and their grades
 */
public record FlightView(
        String id,
        String title,
        String role,
        String aircraft,
        ProseView note,
        String summary,
        List<LegView> legs,
        LengthView total) {
    public FlightView {
        legs = List.copyOf(legs);
    }
}

package org.overflight.site.view;

import java.util.List;

/**
 * How a recorded track was read.
 *
 * @param heading above the first of a page
 * @param flight title of the flight it belongs to; empty if that is the mission's only one
 * @param rows what was read, kept and dropped, and by which rules
 * @param suspects positions that were left out because nobody can have been there; the first of them
 * @param moreSuspects how many more there are, in words; empty if none
 */
public record TrackView(String heading, String flight, List<Row> rows, List<String> suspects, String moreSuspects) {
    /**
     * A line.
     *
     * @param detail smaller, below the value
     */
    public record Row(String label, String value, String detail) {}
}

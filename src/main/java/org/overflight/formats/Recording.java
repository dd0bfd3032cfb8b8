package org.overflight.formats;

import java.util.List;
import org.overflight.model.Problem;

/**
 * All that a file says.
 *
 * @param title of the whole, as the file has it; empty if it has none
 * @param tracks series of positions in the order of the file, each with at least one fix
 * @param points named points
 * @param areas regions, such as airspaces
 * @param problems in the order of the file
 * @param receipt what was read, kept and dropped
 */
public record Recording(
        String title,
        List<RecordedTrack> tracks,
        List<RecordedPoint> points,
        List<RecordedArea> areas,
        List<Problem> problems,
        Receipt receipt) {
    public Recording {
        tracks = List.copyOf(tracks);
        points = List.copyOf(points);
        areas = List.copyOf(areas);
        problems = List.copyOf(problems);
    }

    /** Whether the file could not be read, or not to its end: nothing should be made of it then. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(p -> p.severity() == Problem.Severity.ERROR);
    }
}

package org.overflight.formats.tracks;

import java.util.List;
import org.overflight.model.Evidence;
import org.overflight.model.Route;

/**
 * A track as a route.
 *
 * @param route its waypoints are the first and the last fix and the ends of the runs; its legs are the runs, with the fixes
 *     between their ends
 * @param runs one for each leg
 * @param suspects fixes that are left out of the route, in the order of the recording
 * @param best grade of its legs: observed of a recording, reported of a line as it was drawn
 */
public record GradedTrack(Route route, List<Run> runs, List<SuspectFix> suspects, Evidence best) {
    public GradedTrack {
        runs = List.copyOf(runs);
        suspects = List.copyOf(suspects);
    }
}

package org.overflight.formats.tracks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.overflight.model.Evidence;
import org.overflight.model.Fix;
import org.overflight.model.Leg;
import org.overflight.model.LineKind;
import org.overflight.model.Prose;
import org.overflight.model.Route;
import org.overflight.model.Waypoint;
import org.overflight.model.When;

/** A route that was made before the flight: every point is a waypoint, and geodesics join them. */
final class PlannedRoute {
    /** With more it is a line, and no table of waypoints. */
    static final int MOST_POINTS = 200;

    private final Fixes fixes;
    private final int[] believed;
    private final GradingRules rules;

    PlannedRoute(Fixes fixes, int[] believed, GradingRules rules) {
        this.fixes = fixes;
        this.believed = believed;
        this.rules = rules;
    }

    /** @param names by index among all fixes */
    Route route(Map<Integer, String> names) {
        List<Waypoint> waypoints = new ArrayList<>();
        List<Leg> legs = new ArrayList<>();
        for (int i = 0; i < believed.length; i++) {
            Fix fix = fixes.get(believed[i]);
            String name = names.getOrDefault(believed[i], "Waypoint " + (i + 1));
            waypoints.add(new Waypoint(
                    "fix-" + (i + 1),
                    name,
                    null,
                    fix.position(),
                    false,
                    new When.Unknown(),
                    fix.altitudeM(),
                    Evidence.REPORTED,
                    Prose.EMPTY,
                    rules.sourceIds()));
            if (i > 0) {
                legs.add(new Leg(LineKind.GEODESIC, Evidence.REPORTED, Prose.EMPTY, rules.sourceIds(), List.of()));
            }
        }
        return new Route(waypoints, legs);
    }

    List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        for (int i = 1; i < believed.length; i++) {
            runs.add(
                    new Run(Evidence.REPORTED, Set.of(), 0, 0, 0, fixes.distanceM(believed[i - 1], believed[i]), null));
        }
        return runs;
    }
}

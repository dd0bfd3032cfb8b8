package org.overflight.site;

import java.util.ArrayList;
import java.util.List;
import org.overflight.model.Evidence;
import org.overflight.model.Flight;
import org.overflight.model.Mission;
import org.overflight.model.WaypointNumbers;
import org.overflight.site.view.GradeKeyView;

/** The key to the four grades of evidence: what each means and how much of a mission has it. */
final class GradeKey {
    private GradeKey() {}

    /** The key of a mission: every grade, the absent ones named as absent. */
    static List<GradeKeyView> of(Mission mission) {
        List<GradeKeyView> rows = new ArrayList<>();
        for (Evidence grade : Evidence.bestFirst()) {
            long legs = mission.flights().stream()
                    .flatMap(f -> f.route().legs().stream())
                    .filter(l -> l.evidence() == grade)
                    .count();
            long points = points(mission, grade);
            rows.add(new GradeKeyView(Words.grade(grade), meaning(grade), use(legs, points), legs + points > 0));
        }
        return rows;
    }

    /** The key as such. */
    static List<GradeKeyView> general() {
        return Evidence.bestFirst().stream()
                .map(grade -> new GradeKeyView(Words.grade(grade), meaning(grade), "", true))
                .toList();
    }

    private static long points(Mission mission, Evidence grade) {
        WaypointNumbers numbers = WaypointNumbers.of(mission);
        List<Integer> counted = new ArrayList<>();
        long points = 0;
        for (Flight flight : mission.flights()) {
            for (int i = 0; i < flight.route().waypoints().size(); i++) {
                int number = numbers.number(flight, i);
                boolean first = number == 0 || !counted.contains(number);
                if (first && flight.route().waypoints().get(i).evidence() == grade) {
                    points++;
                }
                if (number > 0) {
                    counted.add(number);
                }
            }
        }
        return points;
    }

    private static String use(long legs, long points) {
        if (legs + points == 0) {
            return "Not on this map.";
        }
        if (legs == 0) {
            return "Here: " + Words.count(points, "point") + ", no leg.";
        }
        return "Here: " + Words.count(legs, "leg") + (points == 0 ? "." : " and " + Words.count(points, "point") + ".");
    }

    private static String meaning(Evidence grade) {
        return switch (grade) {
            case OBSERVED -> "A recorded track, position by position.";
            case REPORTED -> "A source says that the aircraft was there, or flew this path.";
            case INFERRED -> "Follows from what is recorded or reported, by a stated rule.";
            case ILLUSTRATIVE -> "Our drawing, so that the eye can follow. Nobody reported it.";
        };
    }
}

package org.overflight.review;

import java.util.List;
import org.overflight.model.Evidence;
import org.overflight.model.Flight;
import org.overflight.model.Leg;

/** Paths of which nobody says where they come from. */
final class GroundlessLegs implements Rule {
    @Override
    public String id() {
        return "groundless-leg";
    }

    @Override
    public String about() {
        return "An inferred leg has no source, and neither it nor its flight says in a note what it follows from (warning, once for a"
                + " flight).";
    }

    @Override
    public void review(MissionCase mission, Findings findings) {
        for (Flight flight : mission.mission().flights()) {
            List<Leg> groundless = flight.route().legs().stream()
                    .filter(leg -> leg.evidence() == Evidence.INFERRED)
                    .filter(leg -> leg.note().isEmpty() && leg.sourceIds().isEmpty())
                    .toList();
            if (!groundless.isEmpty() && flight.note().isEmpty()) {
                findings.warning(
                        mission.at(flight, groundless.get(0), "leg"),
                        legs(groundless.size(), flight) + " inferred, and nothing says from what.",
                        "Say it in a “note” of the legs, or name sources.");
            }
        }
    }

    private static String legs(int count, Flight flight) {
        int all = flight.route().legs().size();
        String title = "“" + flight.title() + "”";
        if (all == 1) {
            return "The leg of " + title + " is";
        }
        String which = count == all
                ? "All " + all + " legs"
                : count == 1 ? "One of " + all + " legs" : count + " of " + all + " legs";
        return which + " of " + title + (count == 1 ? " is" : " are");
    }
}

package org.overflight.review;

import java.util.Optional;
import org.overflight.model.Flight;
import org.overflight.model.Waypoint;

/** Flights on days that are not the mission's. */
final class MissionDates implements Rule {
    @Override
    public String id() {
        return "mission-dates";
    }

    @Override
    public String about() {
        return "A waypoint's time lies outside of the mission's days, on every reading of both (error).";
    }

    @Override
    public void review(MissionCase mission, Findings findings) {
        Optional<TimeSpan> days = TimeSpan.of(mission.mission().when());
        if (days.isEmpty()) {
            return;
        }
        for (Flight flight : mission.mission().flights()) {
            for (Waypoint waypoint : flight.route().waypoints()) {
                Optional<TimeSpan> span = TimeSpan.of(waypoint.when());
                if (span.isPresent()
                        && (span.get().isSurelyBefore(days.get()) || days.get().isSurelyBefore(span.get()))) {
                    findings.error(
                            mission.at(flight, waypoint, "time"),
                            "The time at " + waypoint.name() + " is not within the mission's date.",
                            "Mend the time, or the mission's “date”.");
                }
            }
        }
    }
}

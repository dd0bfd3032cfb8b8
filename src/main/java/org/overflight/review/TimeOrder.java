package org.overflight.review;

import java.util.Optional;
import org.overflight.model.Flight;
import org.overflight.model.Waypoint;

/** Times that run backwards. */
final class TimeOrder implements Rule {
    @Override
    public String id() {
        return "time-order";
    }

    @Override
    public String about() {
        return "A waypoint's time is before that of an earlier waypoint, on every reading of both (error).";
    }

    @Override
    public void review(MissionCase mission, Findings findings) {
        for (Flight flight : mission.mission().flights()) {
            Waypoint latest = null;
            for (Waypoint waypoint : flight.route().waypoints()) {
                Optional<TimeSpan> span = TimeSpan.of(waypoint.when());
                if (span.isEmpty()) {
                    continue;
                }
                Optional<TimeSpan> before = latest == null ? Optional.empty() : TimeSpan.of(latest.when());
                if (latest != null && before.isPresent() && span.get().isSurelyBefore(before.get())) {
                    findings.error(
                            mission.at(flight, waypoint, "time"),
                            waypoint.name() + " comes behind " + latest.name()
                                    + " in the route, but before it in time.",
                            "Check both times and their offsets from UTC.");
                } else {
                    latest = waypoint;
                }
            }
        }
    }
}

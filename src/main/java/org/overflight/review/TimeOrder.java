package org.overflight.review;

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

    /**
     * Each time is held against that of the earlier waypoint which was latest for certain: a day alone does not hide it. What
     * follows a fault is held against the waypoint where it was found, so that one wrong time is one problem.
     */
    @Override
    public void review(MissionCase mission, Findings findings) {
        for (Flight flight : mission.mission().flights()) {
            Waypoint latest = null;
            TimeSpan before = null;
            for (Waypoint waypoint : flight.route().waypoints()) {
                TimeSpan span = TimeSpan.of(waypoint.when()).orElse(null);
                if (span == null) {
                    continue;
                }
                boolean runsBack = before != null && span.isSurelyBefore(before);
                if (latest != null && runsBack) {
                    findings.error(
                            mission.at(flight, waypoint, "time"),
                            waypoint.label() + " comes behind " + latest.label()
                                    + " in the route, but before it in time.",
                            "Check both times and their offsets from UTC.");
                }
                if (before == null || runsBack || !span.earliest().isBefore(before.earliest())) {
                    latest = waypoint;
                    before = span;
                }
            }
        }
    }
}

package org.overflight.review;

import org.overflight.model.Flight;

/** Types that the table does not have. */
final class KnownType implements Rule {
    @Override
    public String id() {
        return "unknown-type";
    }

    @Override
    public String about() {
        return "A flight's type is not in the table of aircraft types, so that its speeds, range and height go unchecked (note).";
    }

    @Override
    public void review(MissionCase mission, Findings findings) {
        for (Flight flight : mission.mission().flights()) {
            if (flight.aircraftType() != null && mission.type(flight) == null) {
                findings.note(
                        mission.at(flight, "type"),
                        "The table of aircraft types has no “" + flight.aircraftType() + "”.",
                        "It has "
                                + String.join(
                                        ", ",
                                        mission.types().byId().keySet().stream()
                                                .sorted()
                                                .toList()) + ".");
            }
        }
    }
}

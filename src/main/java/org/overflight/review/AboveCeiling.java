package org.overflight.review;

import org.overflight.model.Flight;
import org.overflight.model.Waypoint;

/** Heights that the aircraft cannot fly at. */
final class AboveCeiling implements Rule {
    private static final double SLACK = 1.05;

    @Override
    public String id() {
        return "above-ceiling";
    }

    @Override
    public String about() {
        return "A waypoint's altitude is over the type's ceiling (error).";
    }

    @Override
    public void review(MissionCase mission, Findings findings) {
        for (Flight flight : mission.mission().flights()) {
            AircraftType type = mission.type(flight);
            for (Waypoint waypoint : flight.route().waypoints()) {
                Double altitudeM = waypoint.altitudeM();
                if (type != null && altitudeM != null && altitudeM > type.ceilingM() * SLACK) {
                    findings.error(
                            mission.at(flight, waypoint, "altitude"),
                            "The ceiling of a " + type.name() + " is " + Figures.feet(type.ceilingM()) + ".",
                            "Is it metres where feet are written?");
                }
            }
        }
    }
}

package org.overflight.review;

import java.util.List;
import org.overflight.geodesy.RouteGeodesy;
import org.overflight.model.Flight;
import org.overflight.model.FlightRole;
import org.overflight.model.Waypoint;

/** Stretches that the fuel does not last for. */
final class BeyondRange implements Rule {
    @Override
    public String id() {
        return "beyond-range";
    }

    @Override
    public String about() {
        return "From one stop to the next it is farther than the type's unrefuelled range, and the mission has no tanker (warning).";
    }

    @Override
    public void review(MissionCase mission, Findings findings) {
        boolean refuelled = mission.mission().flights().stream().anyMatch(flight -> flight.role() == FlightRole.TANKER);
        for (Flight flight : mission.mission().flights()) {
            AircraftType type = mission.type(flight);
            if (type != null && !refuelled && type.rangeM() > 0) {
                review(mission, flight, type, findings);
            }
        }
    }

    private static void review(MissionCase mission, Flight flight, AircraftType type, Findings findings) {
        RouteGeodesy route = RouteGeodesy.of(flight.route());
        List<Waypoint> waypoints = flight.route().waypoints();
        int start = 0;
        for (int i = 1; i < waypoints.size(); i++) {
            double lengthM = route.waypointM(i) - route.waypointM(start);
            boolean ends = waypoints.get(i).stop() || i == waypoints.size() - 1;
            if (ends && lengthM > type.rangeM()) {
                findings.warning(
                        mission.at(flight, waypoints.get(i), "place"),
                        waypoints.get(start).name() + " to " + waypoints.get(i).name() + " is "
                                + Figures.nauticalMiles(lengthM) + " without a stop; the range of a " + type.name()
                                + " is "
                                + Figures.nauticalMiles(type.rangeM()) + ", and no tanker is in the mission.",
                        "Was it refuelled? Then add the tanker, or say in a waiver what is known of it.");
            }
            start = ends ? i : start;
        }
    }
}

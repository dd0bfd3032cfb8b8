package org.overflight.review;

import java.util.List;
import java.util.Optional;
import org.overflight.geodesy.RouteGeodesy;
import org.overflight.model.Flight;
import org.overflight.model.Waypoint;

/** Times and places that no such aircraft can keep. */
final class ImpliedSpeed implements Rule {
    /** Faster than any aircraft but a few, for flights of no known type. */
    private static final double FASTEST_MPS = 1200 * 1852.0 / 3600;

    /** Figures are rounded, and the wind helps. */
    private static final double SLACK = 1.1;

    /** Of the cruising speed; below that it has been somewhere else. */
    private static final double SLOW = 0.4;

    @Override
    public String id() {
        return "implied-speed";
    }

    @Override
    public String about() {
        return "Two times of a route imply a ground speed over the type's maximum (error), or under two fifths of its cruising"
                + " speed without a stop (warning). A flight without a type in the table is held against 1,200 kt.";
    }

    @Override
    public void review(MissionCase mission, Findings findings) {
        for (Flight flight : mission.mission().flights()) {
            RouteGeodesy route = RouteGeodesy.of(flight.route());
            List<Waypoint> waypoints = flight.route().waypoints();
            int last = -1;
            for (int i = 0; i < waypoints.size(); i++) {
                if (TimeSpan.of(waypoints.get(i).when()).isPresent()) {
                    if (last >= 0) {
                        Stretch stretch = new Stretch(flight, last, i, route.waypointM(i) - route.waypointM(last));
                        compare(mission, stretch, findings);
                    }
                    last = i;
                }
            }
        }
    }

    private record Stretch(Flight flight, int from, int to, double lengthM) {
        Waypoint start() {
            return flight.route().waypoints().get(from);
        }

        Waypoint end() {
            return flight.route().waypoints().get(to);
        }

        boolean hasStop() {
            // The time of a stop may be that of the arrival; and how often an orbit is flown nobody says.
            boolean orbits = flight.route().legs().subList(from, to).stream().anyMatch(leg -> leg.orbit() != null);
            return orbits
                    || flight.route().waypoints().subList(Math.max(from, 1), to).stream()
                            .anyMatch(Waypoint::stop);
        }

        String ends() {
            return start().label() + " to " + end().label();
        }
    }

    private static void compare(MissionCase mission, Stretch stretch, Findings findings) {
        Optional<TimeSpan> start = TimeSpan.of(stretch.start().when());
        Optional<TimeSpan> end = TimeSpan.of(stretch.end().when());
        if (start.isEmpty() || end.isEmpty()) {
            return;
        }
        double seconds = start.get().longestTo(end.get());
        if (seconds < 0) {
            return;
        }
        AircraftType type = mission.type(stretch.flight());
        double speedMps = stretch.lengthM() / seconds;
        double limitMps = type == null || Double.isNaN(type.maxSpeedMps()) ? FASTEST_MPS : type.maxSpeedMps();
        var where = mission.at(stretch.flight(), stretch.end(), "time");
        if (speedMps > limitMps * SLACK) {
            findings.error(
                    where,
                    stretch.ends() + " is " + Figures.nauticalMiles(stretch.lengthM())
                            + "; in that time it takes at least "
                            + Figures.knots(speedMps) + ", and the fastest that "
                            + (type == null ? "an aircraft of no known type" : "a " + type.name())
                            + " is taken to fly is "
                            + Figures.knots(limitMps) + ".",
                    "Check both times, their offsets from UTC, and the positions.");
        } else if (type != null
                && start.get().isMoment()
                && end.get().isMoment()
                && !stretch.hasStop()
                && speedMps < type.cruiseSpeedMps() * SLOW) {
            findings.warning(
                    where,
                    stretch.ends() + " takes " + Figures.knots(speedMps) + " by these times, and a " + type.name()
                            + " cruises at " + Figures.knots(type.cruiseSpeedMps()) + ".",
                    "Is there a stop, a hold or a detour that the route lacks?");
        }
    }
}

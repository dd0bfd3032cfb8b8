package org.overflight.review;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.overflight.geodesy.RouteGeodesy;
import org.overflight.model.Flight;
import org.overflight.model.Waypoint;

/** Times and places that no such aircraft can keep. */
final class ImpliedSpeed implements Rule {
    /** Of the cruising speed; below that it has been somewhere else. */
    private static final double SLOW = 0.4;

    @Override
    public String id() {
        return "implied-speed";
    }

    @Override
    public String about() {
        return "Two times of a route imply a ground speed that the type does not reach before the strongest wind (error), or under"
                + " two fifths of its cruising speed without a stop (warning), on every reading of both. A flight without a type in"
                + " the table is held against 1,200 kt, and one with a recording against its “max_speed” if that is more.";
    }

    @Override
    public void review(MissionCase mission, Findings findings) {
        for (Flight flight : mission.mission().flights()) {
            review(mission, flight, findings);
        }
    }

    /**
     * Each time is held against the one earlier time that leaves the least for it, which need not be the last: a day alone
     * leaves much. What follows a fault is held against the waypoint where it was found, so that one wrong time is one problem.
     */
    private static void review(MissionCase mission, Flight flight, Findings findings) {
        double limitMps = limitMps(mission, flight);
        Passage tightest = null;
        Passage lastMoment = null;
        for (Passage next : passages(flight)) {
            boolean outOfReach = tightest != null && tightest.reachM(next, limitMps) < 0;
            if (tightest != null && outOfReach) {
                tellTooFast(mission, new Stretch(flight, tightest, next), limitMps, findings);
            } else if (lastMoment != null && next.when().isMoment()) {
                tellTooSlow(mission, new Stretch(flight, lastMoment, next), findings);
            }
            if (tightest == null || outOfReach || next.isTighterThan(tightest, limitMps)) {
                tightest = next;
            }
            if (next.when().isMoment()) {
                lastMoment = next;
            }
        }
    }

    private static List<Passage> passages(Flight flight) {
        RouteGeodesy route = RouteGeodesy.of(flight.route());
        List<Waypoint> waypoints = flight.route().waypoints();
        return IntStream.range(0, waypoints.size())
                .boxed()
                .flatMap(i ->
                        TimeSpan.of(waypoints.get(i).when())
                                .map(when -> new Passage(i, route.waypointM(i), when))
                                .stream())
                .toList();
    }

    /** What the reader of its recordings believes too. */
    private static double limitMps(MissionCase mission, Flight flight) {
        double typeMps = GroundSpeeds.fastestMps(mission.type(flight));
        double ownMps = Double.isNaN(typeMps) ? GroundSpeeds.FASTEST_MPS : typeMps;
        return flight.tracks().stream()
                .mapToDouble(track -> track.rules().maxSpeedMps())
                .reduce(ownMps, Math::max);
    }

    private static void tellTooFast(MissionCase mission, Stretch stretch, double limitMps, Findings findings) {
        double longestS = stretch.start().when().longestTo(stretch.end().when());
        if (longestS < 0) {
            // Another rule's matter: the times run backwards.
            return;
        }
        AircraftType type = mission.type(stretch.flight());
        findings.error(
                mission.at(stretch.flight(), stretch.endPoint(), "time"),
                stretch.ends() + " is " + Figures.nauticalMiles(stretch.lengthM()) + "; by these times it took at most "
                        + Figures.duration(longestS) + ", and "
                        + (type == null ? "an aircraft of no known type" : "a " + type.name())
                        + " is taken to need at least " + Figures.duration(stretch.lengthM() / limitMps) + ", at "
                        + Figures.knots(limitMps) + " over the ground.",
                "Check both times, their offsets from UTC, and the positions.");
    }

    private static void tellTooSlow(MissionCase mission, Stretch stretch, Findings findings) {
        AircraftType type = mission.type(stretch.flight());
        double shortestS = stretch.start().when().shortestTo(stretch.end().when());
        if (type == null || shortestS <= 0 || stretch.hasStop()) {
            return;
        }
        double fastestMps = stretch.lengthM() / shortestS;
        if (fastestMps < type.cruiseSpeedMps() * SLOW) {
            findings.warning(
                    mission.at(stretch.flight(), stretch.endPoint(), "time"),
                    stretch.ends() + " is flown at no more than " + Figures.knots(fastestMps)
                            + " by these times, and a " + type.name() + " cruises at "
                            + Figures.knots(type.cruiseSpeedMps()) + ".",
                    "Is there a stop, a hold or a detour that the route lacks?");
        }
    }

    /** A waypoint that has a time. */
    private record Passage(int waypoint, double alongM, TimeSpan when) {
        /** How much farther than to a later one it could have come in the longest time; negative if it is out of reach. */
        double reachM(Passage later, double limitMps) {
            return when.longestTo(later.when) * limitMps - (later.alongM - alongM);
        }

        /** Whether it leaves less to all that follow than an earlier one does, or as little. */
        boolean isTighterThan(Passage earlier, double limitMps) {
            double gainedS =
                    Duration.between(earlier.when.earliest(), when.earliest()).toMillis() / 1000.0;
            return gainedS * limitMps >= alongM - earlier.alongM;
        }
    }

    private record Stretch(Flight flight, Passage start, Passage end) {
        double lengthM() {
            return end.alongM() - start.alongM();
        }

        Waypoint startPoint() {
            return flight.route().waypoints().get(start.waypoint());
        }

        Waypoint endPoint() {
            return flight.route().waypoints().get(end.waypoint());
        }

        boolean hasStop() {
            // The time of a stop may be that of the arrival; and how often an orbit is flown nobody says.
            boolean orbits = flight.route().legs().subList(start.waypoint(), end.waypoint()).stream()
                    .anyMatch(leg -> leg.orbit() != null);
            return orbits
                    || flight.route().waypoints().subList(Math.max(start.waypoint(), 1), end.waypoint()).stream()
                            .anyMatch(Waypoint::stop);
        }

        String ends() {
            return startPoint().label() + " to " + endPoint().label();
        }
    }
}

package org.overflight.review;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.overflight.geodesy.RouteGeodesy;
import org.overflight.model.Flight;
import org.overflight.model.FlightRole;
import org.overflight.model.PublishedDuration;
import org.overflight.model.Waypoint;
import org.overflight.model.When;

/** A duration that a source states, and times or a line that need another. */
final class StatedDuration implements Rule {
    /** Sources round, and count from the gate or from the runway. */
    private static final double SLACK = 1.1;

    /** Of the cruising speed; below that it has been somewhere else. */
    private static final double SLOW = 0.4;

    @Override
    public String id() {
        return "published-duration";
    }

    @Override
    public String about() {
        return "The published duration is over 10 % shorter or longer than the times of the leading flights allow, or implies"
                + " for their lines a mean speed over the type's maximum, or under two fifths of its cruising speed without a stop"
                + " (warning).";
    }

    @Override
    public void review(MissionCase mission, Findings findings) {
        PublishedDuration stated = mission.mission().publishedDuration();
        if (stated == null) {
            return;
        }
        List<Flight> leads = mission.mission().flights().stream()
                .filter(flight -> flight.role() == FlightRole.LEAD)
                .toList();
        double statedS = seconds(stated.duration());
        if (!compareTimes(mission, leads, statedS, findings)) {
            compareLines(mission, leads, statedS, findings);
        }
    }

    /** Whether something was found. A duration may mean one flight, the time in the air, or all from first to last. */
    private static boolean compareTimes(MissionCase mission, List<Flight> leads, double statedS, Findings findings) {
        List<Span> spans = leads.stream()
                .map(StatedDuration::span)
                .flatMap(Optional::stream)
                .toList();
        if (spans.isEmpty() || spans.size() < leads.size()) {
            return false;
        }
        double sumS = spans.stream().mapToDouble(Span::lengthS).sum();
        double wholeS = seconds(Duration.between(
                spans.stream().map(Span::first).min(Instant::compareTo).orElseThrow(),
                spans.stream().map(Span::last).max(Instant::compareTo).orElseThrow()));
        double shortestS = spans.stream().mapToDouble(Span::lengthS).max().orElse(0);
        double longestS = Math.max(sumS, wholeS);
        boolean tooShort = leads.stream().noneMatch(StatedDuration::stops) && statedS * SLACK < shortestS;
        boolean tooLong = statedS > longestS * SLACK;
        if (tooShort || tooLong) {
            findings.warning(
                    mission.at("published_duration"),
                    "By the times of the route it took " + Figures.duration(tooShort ? shortestS : longestS)
                            + ", and the published duration is " + Figures.duration(statedS) + ".",
                    "Check both times and their offsets from UTC: a mistaken zone is whole hours.");
        }
        return tooShort || tooLong;
    }

    private static void compareLines(MissionCase mission, List<Flight> leads, double statedS, Findings findings) {
        double sumM = 0;
        for (Flight flight : leads) {
            double lengthM = RouteGeodesy.of(flight.route()).lengthM();
            sumM += lengthM;
            AircraftType type = mission.type(flight);
            double limitMps =
                    type == null || Double.isNaN(type.maxSpeedMps()) ? GroundSpeeds.FASTEST_MPS : type.maxSpeedMps();
            if (lengthM / statedS > limitMps * SLACK) {
                findings.warning(
                        mission.at("published_duration"),
                        flight.title() + " is " + Figures.nauticalMiles(lengthM) + "; in "
                                + Figures.duration(statedS) + " it takes " + Figures.knots(lengthM / statedS)
                                + " on average, and the fastest that "
                                + (type == null ? "an aircraft of no known type" : "a " + type.name())
                                + " is taken to fly is " + Figures.knots(limitMps) + ".",
                        "Does the source mean a part of the route, or another unit?");
                return;
            }
        }
        double meanMps = sumM / statedS;
        boolean slow = leads.stream().allMatch(flight -> isSlow(mission.type(flight), meanMps) && !stops(flight));
        if (slow && !leads.isEmpty()) {
            findings.warning(
                    mission.at("published_duration"),
                    "The drawn line in " + Figures.duration(statedS) + " is " + Figures.knots(meanMps)
                            + " on average, under two fifths of the cruising speed of the type.",
                    "Is there a stop, a hold or a detour that the route lacks?");
        }
    }

    private static boolean isSlow(@Nullable AircraftType type, double meanMps) {
        return type != null && meanMps < type.cruiseSpeedMps() * SLOW;
    }

    /** Whether it lands on the way, or flies an orbit, of which nobody says how often. */
    private static boolean stops(Flight flight) {
        List<Waypoint> waypoints = flight.route().waypoints();
        return waypoints.subList(1, waypoints.size() - 1).stream().anyMatch(Waypoint::stop)
                || flight.route().legs().stream().anyMatch(leg -> leg.orbit() != null);
    }

    private record Span(Instant first, Instant last) {
        double lengthS() {
            return seconds(Duration.between(first, last));
        }
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }

    /** From the first waypoint to the last; empty unless both are known to the moment, in that order. */
    private static Optional<Span> span(Flight flight) {
        List<Waypoint> waypoints = flight.route().waypoints();
        return waypoints.get(0).when() instanceof When.At first
                        && waypoints.get(waypoints.size() - 1).when() instanceof When.At last
                        && first.instant().isBefore(last.instant())
                ? Optional.of(new Span(first.instant(), last.instant()))
                : Optional.empty();
    }
}

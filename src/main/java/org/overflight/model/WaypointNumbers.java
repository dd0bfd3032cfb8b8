package org.overflight.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that waypoints have on the map and in the tables, from 1, running through the lead flights of a mission.
 *
 * <p>A position that a mission comes back to keeps its first number, so that a way back over the same line, and a closed
 * loop, count no point twice; positions that were recorded are the same if they are within 0.02 degrees of each other, as on one
 * airport, and that is little on the way of the flight. Waypoints without a name have no number. Waypoints of escorts, tankers and support have a number only where they are at a numbered point.
 */
public final class WaypointNumbers {
    private static final double SAME_PLACE_DEG = 0.02;
    private static final double LITTLE = 0.005;

    private final Map<String, List<Integer>> numbersByFlight;

    private WaypointNumbers(Map<String, List<Integer>> numbersByFlight) {
        this.numbersByFlight = numbersByFlight;
    }

    /** Numbers the waypoints of a mission. */
    public static WaypointNumbers of(Mission mission) {
        Map<LonLat, Integer> known = new HashMap<>();
        for (Flight flight : mission.flights()) {
            if (flight.role() == FlightRole.LEAD) {
                count(flight, known);
            }
        }
        Map<String, List<Integer>> numbers = new LinkedHashMap<>();
        for (Flight flight : mission.flights()) {
            List<Integer> ofFlight = new ArrayList<>();
            for (Waypoint waypoint : flight.route().waypoints()) {
                ofFlight.add(waypoint.name().isEmpty() ? 0 : known.getOrDefault(waypoint.position(), 0));
            }
            numbers.put(flight.id(), List.copyOf(ofFlight));
        }
        return new WaypointNumbers(numbers);
    }

    private static void count(Flight flight, Map<LonLat, Integer> known) {
        double nearDeg = flight.tracks().isEmpty() ? 0 : Math.min(SAME_PLACE_DEG, LITTLE * extentDeg(flight));
        for (Waypoint waypoint : flight.route().waypoints()) {
            if (!waypoint.name().isEmpty() && !known.containsKey(waypoint.position())) {
                int next = known.values().stream().mapToInt(n -> n).max().orElse(0) + 1;
                Integer near = near(known, waypoint.position(), nearDeg);
                known.put(waypoint.position(), near == null ? next : near);
            }
        }
    }

    /** The lowest number of a position that is nearly the same; null if there is none. */
    private static @Nullable Integer near(Map<LonLat, Integer> known, LonLat position, double nearDeg) {
        return known.entrySet().stream()
                .filter(e -> isNear(e.getKey(), position, nearDeg))
                .map(Map.Entry::getValue)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static boolean isNear(LonLat one, LonLat other, double nearDeg) {
        return Math.abs(one.latDeg() - other.latDeg()) < nearDeg && Math.abs(one.lonDeg() - other.lonDeg()) < nearDeg;
    }

    /** How far the recorded positions reach from north to south or from west to east. */
    private static double extentDeg(Flight flight) {
        DoubleSummaryStatistics lat = new DoubleSummaryStatistics();
        DoubleSummaryStatistics lon = new DoubleSummaryStatistics();
        for (Leg leg : flight.route().legs()) {
            for (Fix fix : leg.fixes()) {
                lat.accept(fix.position().latDeg());
                lon.accept(fix.position().lonDeg());
            }
        }
        return lat.getCount() == 0 ? 0 : Math.max(lat.getMax() - lat.getMin(), lon.getMax() - lon.getMin());
    }

    /**
     * The number of a waypoint.
     *
     * @param index of the waypoint in the flight's route, from 0
     * @return from 1; 0 if it has none
     */
    public int number(Flight flight, int index) {
        return numbersByFlight.getOrDefault(flight.id(), List.of()).get(index);
    }
}

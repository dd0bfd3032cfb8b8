package org.overflight.model;

import java.util.ArrayList;
import java.util.Comparator;
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
 * airport. Waypoints without a name have no number. Waypoints of escorts, tankers and support have a number only where they are at a numbered point.
 */
public final class WaypointNumbers {
    private static final double SAME_PLACE_DEG = 0.02;

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
        boolean recorded = !flight.tracks().isEmpty();
        for (Waypoint waypoint : flight.route().waypoints()) {
            if (!waypoint.name().isEmpty() && !known.containsKey(waypoint.position())) {
                int next = known.values().stream().mapToInt(n -> n).max().orElse(0) + 1;
                Integer near = recorded ? near(known, waypoint.position()) : null;
                known.put(waypoint.position(), near == null ? next : near);
            }
        }
    }

    /** The lowest number of a position that is nearly the same; null if there is none. */
    private static @Nullable Integer near(Map<LonLat, Integer> known, LonLat position) {
        return known.entrySet().stream()
                .filter(e -> isNear(e.getKey(), position))
                .map(Map.Entry::getValue)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static boolean isNear(LonLat one, LonLat other) {
        return Math.abs(one.latDeg() - other.latDeg()) < SAME_PLACE_DEG
                && Math.abs(one.lonDeg() - other.lonDeg()) < SAME_PLACE_DEG;
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

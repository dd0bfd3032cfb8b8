package org.overflight.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The numbers that waypoints have on the map and in the tables, from 1, running through the lead flights of a mission.
 *
 * <p>A position that a mission comes back to keeps its first number, so that a way back over the same line, and a closed
 * loop, count no point twice. Waypoints of escorts, tankers and support have a number only where they are at a numbered point.
 */
public final class WaypointNumbers {
    private final Map<String, List<Integer>> numbersByFlight;

    private WaypointNumbers(Map<String, List<Integer>> numbersByFlight) {
        this.numbersByFlight = numbersByFlight;
    }

    /** Numbers the waypoints of a mission. */
    public static WaypointNumbers of(Mission mission) {
        Map<LonLat, Integer> known = new HashMap<>();
        for (Flight flight : mission.flights()) {
            if (flight.role() == FlightRole.LEAD) {
                for (Waypoint waypoint : flight.route().waypoints()) {
                    known.putIfAbsent(waypoint.position(), known.size() + 1);
                }
            }
        }
        Map<String, List<Integer>> numbers = new LinkedHashMap<>();
        for (Flight flight : mission.flights()) {
            List<Integer> ofFlight = new ArrayList<>();
            for (Waypoint waypoint : flight.route().waypoints()) {
                ofFlight.add(known.getOrDefault(waypoint.position(), 0));
            }
            numbers.put(flight.id(), List.copyOf(ofFlight));
        }
        return new WaypointNumbers(numbers);
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

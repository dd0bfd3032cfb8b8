package org.overflight.model;

import java.util.List;

/**
 * Waypoints joined by legs: leg {@code i} runs from waypoint {@code i} to waypoint {@code i + 1}.
 *
 * @param waypoints at least two
 * @param legs one fewer than waypoints
 */
public record Route(List<Waypoint> waypoints, List<Leg> legs) {
    /** @throws IllegalArgumentException if the numbers do not fit each other */
    public Route {
        waypoints = List.copyOf(waypoints);
        legs = List.copyOf(legs);
        if (waypoints.size() < 2 || legs.size() != waypoints.size() - 1) {
            throw new IllegalArgumentException(waypoints.size() + " waypoints, " + legs.size() + " legs");
        }
    }
}

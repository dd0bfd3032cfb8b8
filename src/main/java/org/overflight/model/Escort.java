package org.overflight.model;

/**
 * Where a flight accompanies another.
 *
 * @param flightId the flight that is accompanied
 * @param joinWaypointId waypoint of that flight where the escort joins
 * @param leaveWaypointId waypoint of that flight where the escort leaves, behind the join
 */
public record Escort(String flightId, String joinWaypointId, String leaveWaypointId) {}

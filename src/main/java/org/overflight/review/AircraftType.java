package org.overflight.review;

/**
 * Figures of an aircraft type; not a number where none is stated.
 *
 * @param maxSpeedMps metres a second
 * @param cruiseSpeedMps metres a second
 * @param rangeM unrefuelled, metres
 * @param ceilingM metres
 */
record AircraftType(
        String id, String name, double maxSpeedMps, double cruiseSpeedMps, double rangeM, double ceilingM) {}

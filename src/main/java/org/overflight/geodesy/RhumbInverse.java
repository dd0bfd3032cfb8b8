package org.overflight.geodesy;

/**
 * The line of constant course between two positions.
 *
 * @param distanceM its length, metres
 * @param courseDeg degrees clockwise from north, 0 (included) to 360; 0 if both positions are the same
 */
public record RhumbInverse(double distanceM, double courseDeg) {}

package org.overflight.geodesy;

/**
 * The shortest line between two positions.
 *
 * @param distanceM its length, metres
 * @param initialCourseDeg course at its start, degrees clockwise from north, 0 (included) to 360; 0 if both positions are the same
 * @param finalCourseDeg course at its end, likewise
 */
public record GeodesicInverse(double distanceM, double initialCourseDeg, double finalCourseDeg) {}

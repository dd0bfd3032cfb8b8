package org.overflight.model;

/**
 * All positions at one distance from a centre.
 *
 * @param label as drawn, for example "500 NM"
 * @param radiusM along geodesics, metres
 */
public record RangeRing(String label, LonLat center, double radiusM) {}

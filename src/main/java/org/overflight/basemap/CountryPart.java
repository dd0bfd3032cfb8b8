package org.overflight.basemap;

/**
 * A part of a line that lies above one country's land.
 *
 * @param isoAlpha2 ISO 3166-1 alpha-2 code; empty for areas that have none
 * @param name English name
 * @param lengthM length of the part, metres
 */
public record CountryPart(String isoAlpha2, String name, double lengthM) {}

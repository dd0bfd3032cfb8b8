package org.overflight.basemap;

import org.overflight.model.LonLat;

/**
 * A named ocean, sea, strait or lake.
 *
 * @param position where the middle of its label belongs, in the water
 * @param rank 1 ocean, 2 large sea, 3 sea, gulf or great lake, 4 small gulf, strait or lake
 * @param extentM rough length of the water along its name, metres
 * @param kind ocean, sea, gulf, bay, strait, estuary or lake
 * @param angleDeg how far the name is turned from the parallel, clockwise, degrees; 0 if it is level
 */
public record WaterName(String name, LonLat position, int rank, double extentM, String kind, double angleDeg) {}

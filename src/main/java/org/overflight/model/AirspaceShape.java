package org.overflight.model;

import java.util.List;

/** How the outline of an airspace is given. */
public sealed interface AirspaceShape {
    /**
     * Derived: a country's land joined with its territorial sea.
     *
     * @param isoAlpha2 the country, ISO 3166-1 alpha-2
     * @param seaM breadth of the territorial sea, metres; 0 for the land alone
     */
    record Territory(String isoAlpha2, double seaM) implements AirspaceShape {}

    /** Given as it is. */
    record Outline(SphericalPolygon polygon) implements AirspaceShape {}

    /**
     * A circle.
     *
     * @param radiusM along geodesics, metres
     */
    record Circle(LonLat center, double radiusM) implements AirspaceShape {}

    /**
     * All that is near a line.
     *
     * @param along positions that geodesics join, at least two
     * @param radiusM half its width, along geodesics, metres
     */
    record Corridor(List<LonLat> along, double radiusM) implements AirspaceShape {
        public Corridor {
            along = List.copyOf(along);
        }
    }
}

package org.overflight.model;

import java.util.List;
import java.util.Map;

/**
 * What geodesy and the basemap say of a mission: computed, never stated by a source.
 *
 * @param flights by the flight's id, in the mission's order
 * @param crossings passages of the lead flights through the mission's airspaces, in the order of flight
 * @param eventDistances in the mission's order of events; events without a position are left out
 * @param countries that the lead flights pass over, in the order of the first passage
 * @param namedCountries English names of the countries that the story names, by ISO 3166-1 alpha-2 code; without those that the
 *     basemap does not have
 */
public record MissionFigures(
        Map<String, FlightFigures> flights,
        List<Crossing> crossings,
        List<EventDistance> eventDistances,
        List<CountryPassage> countries,
        Map<String, String> namedCountries) {
    public MissionFigures {
        flights = Map.copyOf(flights);
        crossings = List.copyOf(crossings);
        eventDistances = List.copyOf(eventDistances);
        countries = List.copyOf(countries);
        namedCountries = Map.copyOf(namedCountries);
    }

    /** The figures of a flight of this mission. */
    public FlightFigures flight(Flight flight) {
        FlightFigures figures = flights.get(flight.id());
        if (figures == null) {
            throw new IllegalArgumentException("not a flight of this mission: " + flight.id());
        }
        return figures;
    }

    /**
     * The lengths of a flight.
     *
     * @param legs in the order of the route
     */
    public record FlightFigures(List<LegFigures> legs) {
        public FlightFigures {
            legs = List.copyOf(legs);
        }

        /** Sum of the legs, metres. */
        public double lengthM() {
            return legs.stream().mapToDouble(LegFigures::lengthM).sum();
        }
    }

    /**
     * One leg.
     *
     * @param lengthM along the drawn line, metres
     * @param initialCourseDeg true course at its start, 0 to 360
     * @param finalCourseDeg true course at its end, 0 to 360
     * @param wayTaken which line was drawn where several fit
     */
    public record LegFigures(double lengthM, double initialCourseDeg, double finalCourseDeg, WayTaken wayTaken) {
        /** A leg whose line is the only one that fits. */
        public LegFigures(double lengthM, double initialCourseDeg, double finalCourseDeg) {
            this(lengthM, initialCourseDeg, finalCourseDeg, WayTaken.THE_ONLY_ONE);
        }
    }

    /**
     * A passage of a flight through an airspace.
     *
     * @param entry where the drawn line enters; the start of the route if that lies inside
     * @param exit where it leaves; the end of the route if that lies inside
     * @param fromM distance of the entry from the start of the route, metres
     * @param toM distance of the exit from the start of the route, metres
     */
    public record Crossing(String airspaceId, String flightId, LonLat entry, LonLat exit, double fromM, double toM) {
        /** Length inside, metres. */
        public double lengthM() {
            return toM - fromM;
        }
    }

    /** How near the drawn line of a mission comes to an event. */
    public record EventDistance(String eventId, double distanceM) {}

    /** A country under the drawn line, and for how long, metres. */
    public record CountryPassage(String isoAlpha2, String name, double lengthM) {}
}

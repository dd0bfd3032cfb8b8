package org.overflight.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What geodesy and the basemap say of a mission: computed, never stated by a source.
 *
 * @param flights by the flight's id, in the mission's order
 * @param crossings ways of the lead flights within the outlines of the mission's airspaces, in the order of flight
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
     * A way of a flight within the outline of an airspace, all of it at one standing to the airspace's limits of height.
     *
     * @param entry where it begins
     * @param exit where it ends
     * @param fromM distance of the entry from the start of the route, metres
     * @param toM distance of the exit from the start of the route, metres
     */
    public record Crossing(
            String airspaceId,
            String flightId,
            VerticalStanding standing,
            CrossingEnd entry,
            CrossingEnd exit,
            double fromM,
            double toM) {
        /** Length within, metres. */
        public double lengthM() {
            return toM - fromM;
        }
    }

    /**
     * An end of such a way.
     *
     * @param time when the aircraft was there, between positions with times; null if not known
     */
    public record CrossingEnd(
            LonLat position, EndKind kind, @Nullable Instant time) {}

    /** What ends such a way. */
    public enum EndKind {
        /** The outline or a limit of height: there the airspace is entered or left. */
        BOUNDARY,
        /** The line itself begins or ends there: nothing is entered or left. */
        LINE_ENDS,
        /** Nothing but what is known of the height. */
        KNOWLEDGE_ENDS
    }

    /** How near the drawn line of a mission comes to an event. */
    public record EventDistance(String eventId, double distanceM) {}

    /** A country under the drawn line, and for how long, metres. */
    public record CountryPassage(String isoAlpha2, String name, double lengthM) {}
}

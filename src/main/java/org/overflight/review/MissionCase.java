package org.overflight.review;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.overflight.model.Atlas;
import org.overflight.model.Flight;
import org.overflight.model.Leg;
import org.overflight.model.Mission;
import org.overflight.model.SphericalPolygon;
import org.overflight.model.TextPosition;
import org.overflight.model.Waypoint;
import org.overflight.review.MissionReview.Whereabouts;

/**
 * A mission with all that it is held against.
 *
 * @param outlines of airspaces, by id
 */
record MissionCase(
        Atlas atlas,
        Mission mission,
        Map<String, SphericalPolygon> outlines,
        Whereabouts whereabouts,
        AircraftTypes types) {
    TextPosition at(String key) {
        TextPosition found = whereabouts.of(mission, key);
        return found != null ? found : new TextPosition("geodata/missions/" + mission.id() + ".yaml", 0, 0);
    }

    TextPosition at(Flight flight, String key) {
        TextPosition found = whereabouts.of(flight, key);
        return found != null ? found : at("flights");
    }

    /** Where it is written; the flight, if it was taken over from another. */
    TextPosition at(Flight flight, Waypoint waypoint, String key) {
        TextPosition found = whereabouts.of(waypoint, key);
        return found != null ? found : at(flight, "route");
    }

    TextPosition at(Flight flight, Leg leg, String key) {
        TextPosition found = whereabouts.of(leg, key);
        return found != null ? found : at(flight, "legs");
    }

    /** The figures of the type of a flight; null if it has none that the table knows. */
    @Nullable
    AircraftType type(Flight flight) {
        String key = flight.aircraftType();
        return key == null ? null : types.find(key);
    }
}

package org.overflight.geodata;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.overflight.gazetteer.Airport;
import org.overflight.gazetteer.Gazetteer;
import org.overflight.model.LonLat;
import org.overflight.model.Place;
import org.overflight.model.Route;
import org.overflight.model.Waypoint;

/**
 * Names the ends of recordings and of their gaps: after a place of the project that is near, or after an airport, if the aircraft
 * was on its ground or low above it. A name says where that was, not that the aircraft landed.
 *
 * @param places of the project by their ids
 */
record TrackEnds(Gazetteer gazetteer, Map<String, Place> places) {
    private static final double NEAR_M = 5000;
    private static final double NEAR_DEG = 0.05;
    private static final double LOW_M = 900;

    Route named(Route route) {
        List<Waypoint> waypoints = new ArrayList<>();
        for (Waypoint waypoint : route.waypoints()) {
            waypoints.add(waypoint.name().isEmpty() ? waypoint : named(waypoint));
        }
        return new Route(waypoints, route.legs());
    }

    private Waypoint named(Waypoint waypoint) {
        Double altitudeM = waypoint.altitudeM();
        if (!waypoint.stop() && altitudeM == null) {
            return waypoint;
        }
        for (Place place : places.values()) {
            if (isNear(place.position(), waypoint.position()) && isLow(waypoint, place.elevationM())) {
                return renamed(waypoint, place.name(), place.id());
            }
        }
        return gazetteer
                .nearest(waypoint.position(), NEAR_M)
                .filter(airport -> isLow(waypoint, airport.elevationM()))
                .map(airport -> renamed(waypoint, name(airport), null))
                .orElse(waypoint);
    }

    private static boolean isLow(Waypoint waypoint, @Nullable Double elevationM) {
        Double altitudeM = waypoint.altitudeM();
        return waypoint.stop() || (altitudeM != null && altitudeM < (elevationM == null ? 0 : elevationM) + LOW_M);
    }

    private static boolean isNear(LonLat one, LonLat other) {
        double narrow = StrictMath.cos(Math.toRadians(one.latDeg()));
        return Math.abs(one.latDeg() - other.latDeg()) < NEAR_DEG
                && Math.abs(Math.IEEEremainder(one.lonDeg() - other.lonDeg(), 360)) * narrow < NEAR_DEG;
    }

    private static String name(Airport airport) {
        return airport.municipality().isEmpty() ? airport.name() : airport.municipality() + " (" + airport.code() + ")";
    }

    private static Waypoint renamed(Waypoint waypoint, String name, @Nullable String placeId) {
        return new Waypoint(
                waypoint.id(),
                name,
                placeId,
                waypoint.position(),
                waypoint.stop(),
                waypoint.when(),
                waypoint.altitudeM(),
                waypoint.altitudeWords(),
                waypoint.evidence(),
                waypoint.note(),
                waypoint.sourceIds());
    }
}

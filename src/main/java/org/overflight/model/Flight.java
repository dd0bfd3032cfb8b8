package org.overflight.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One aircraft, or several that fly together, on one route.
 *
 * @param id unique in its mission
 * @param title for example "Outbound"
 * @param aircraft for example "2 × B-52H Stratofortress"; empty if not known
 * @param aircraftType key into the table of aircraft types, for example "b-52h"; null if not given
 * @param returnOf the flight of the same mission over whose line this one goes back, if it does
 * @param escort whom it accompanies and where, for an escort
 * @param tracks what was made of the recordings that its legs come from; empty if it has none
 */
public record Flight(
        String id,
        String title,
        FlightRole role,
        String aircraft,
        @Nullable String aircraftType,
        @Nullable String returnOf,
        @Nullable Escort escort,
        Route route,
        Prose note,
        List<String> sourceIds,
        List<TrackReceipt> tracks) {
    public Flight {
        sourceIds = List.copyOf(sourceIds);
        tracks = List.copyOf(tracks);
    }
}

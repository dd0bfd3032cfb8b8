package org.overflight.geodata;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.overflight.model.Route;
import org.overflight.model.TrackReceipt;

/**
 * A flight as written, before routes are taken over from other flights.
 *
 * @param sourceIds of the flight
 * @param legs said of all its legs
 * @param route its own, if it has one that could be read
 * @param track that the route was recorded in, if it was
 * @param legTracks what was made of the recordings of single legs
 */
record FlightDraft(
        String id,
        Fields fields,
        List<String> sourceIds,
        LegTerms legs,
        @Nullable Route route,
        @Nullable TrackRoute track,
        List<TrackReceipt> legTracks) {
    FlightDraft {
        legTracks = List.copyOf(legTracks);
        sourceIds = List.copyOf(sourceIds);
    }

    /** Id of the flight that it flies back; null if it does not. */
    YamlNode.@Nullable Scalar returns() {
        return fields.scalar("returns");
    }

    /** Whom it accompanies; null if nobody. */
    @Nullable
    Fields escorts() {
        return fields.record("escorts");
    }
}

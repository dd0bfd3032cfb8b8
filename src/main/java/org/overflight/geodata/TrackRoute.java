package org.overflight.geodata;

import java.util.List;
import org.overflight.formats.RecordedTrack;
import org.overflight.model.Route;
import org.overflight.model.TrackReceipt;

/** A recorded track as the route of a flight, and what was made of it. */
record TrackRoute(RecordedTrack track, Route route, TrackReceipt receipt) {
    /** Of the recording: the file, and what the author names besides. */
    List<String> sourceIds() {
        return route.waypoints().get(0).sourceIds();
    }
}

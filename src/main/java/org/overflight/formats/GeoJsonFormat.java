package org.overflight.formats;

import java.io.IOException;
import java.util.Set;

/** GeoJSON, RFC 7946. */
final class GeoJsonFormat implements RecordingFormat {
    private static final Set<String> MEMBERS = Set.of("features", "geometry", "geometries", "coordinates");

    @Override
    public boolean recognizes(Head head) {
        return head.isJson() && head.jsonMembers().stream().anyMatch(MEMBERS::contains);
    }

    @Override
    public void read(Body body, RecordingBuilder into) throws IOException {
        into.format("GeoJSON");
        JsonSource.read(body, into, json -> new GeoJsonReader(json, into).read());
        into.timedPointsAsTrack();
    }
}

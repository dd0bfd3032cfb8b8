package org.overflight.formats;

import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;

/** OpenSky's state vectors as CSV. */
final class OpenSkyTableFormat implements RecordingFormat {
    private static final Set<String> HEADER = Set.of("time", "icao24", "lat", "lon", "velocity", "heading");

    @Override
    public boolean recognizes(Head head) {
        Set<String> names =
                TableSource.names(head.headerLine()).stream().map(String::strip).collect(Collectors.toSet());
        return names.containsAll(HEADER);
    }

    @Override
    public void read(Body body, RecordingBuilder into) throws IOException {
        into.format("OpenSky state vectors (CSV)");
        OpenSkyRows rows = new OpenSkyRows(into);
        TableSource.read(body, into, rows);
        rows.finish();
    }
}

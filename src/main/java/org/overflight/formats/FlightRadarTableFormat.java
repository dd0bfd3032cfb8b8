package org.overflight.formats;

import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;

/** What FlightRadar24 exports as CSV: {@code Timestamp,UTC,Callsign,Position,Altitude,Speed,Direction} in feet and knots. */
final class FlightRadarTableFormat implements RecordingFormat {
    private static final Set<String> HEADER =
            Set.of("Timestamp", "Callsign", "Position", "Altitude", "Speed", "Direction");

    @Override
    public boolean recognizes(Head head) {
        Set<String> names =
                TableSource.names(head.headerLine()).stream().map(String::strip).collect(Collectors.toSet());
        return names.containsAll(HEADER);
    }

    @Override
    public void read(Body body, RecordingBuilder into) throws IOException {
        into.format("FlightRadar24 CSV");
        TableRows.read(body, into, names -> TableLayout.guessed(names).in(Units.FOOT_M, Units.KNOT_MPS));
    }
}

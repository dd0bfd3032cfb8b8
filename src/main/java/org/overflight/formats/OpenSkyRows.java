package org.overflight.formats;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Rows of state vectors, in metres and metres per second, of any number of aircraft in any order. A row stands for a second, not
 * for a position: as long as nothing new is received it repeats the last one, and {@code lastposupdate} says from when that is.
 */
final class OpenSkyRows implements TableSource.Work {
    private final RecordingBuilder into;
    private final OpenSkyStates states;
    private final Map<String, Integer> columns = new HashMap<>();
    private final FixDraft draft = new FixDraft();

    OpenSkyRows(RecordingBuilder into) {
        this.into = into;
        this.states = new OpenSkyStates(into);
    }

    @Override
    public void header(List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            columns.putIfAbsent(names.get(i).strip(), i);
        }
    }

    @Override
    public void row(List<String> row) throws BadInput {
        draft.clear();
        draft.lonDeg = number(row, "lon");
        draft.latDeg = number(row, "lat");
        draft.groundSpeedMps = number(row, "velocity");
        draft.courseDeg = number(row, "heading");
        states.altitude(draft, number(row, "baroaltitude"), number(row, "geoaltitude"));
        if (Boolean.parseBoolean(value(row, "onground"))) {
            draft.mark(FixQuality.ON_GROUND);
        }
        double timeS = number(row, "time");
        double positionS = number(row, "lastposupdate");
        states.time(draft, positionS <= timeS + 1 ? positionS : timeS);
        states.add(value(row, "icao24"), value(row, "callsign"), draft);
    }

    private double number(List<String> row, String column) {
        String value = value(row, column);
        boolean absent = value.isEmpty() || value.equals("NaN") || value.equals("NULL") || value.equals("null");
        return absent ? Double.NaN : into.numbers().parse(column, value);
    }

    private String value(List<String> row, String column) {
        Integer index = columns.get(column);
        return index == null || index >= row.size() ? "" : row.get(index).strip();
    }

    void finish() throws BadInput {
        states.finish();
    }
}

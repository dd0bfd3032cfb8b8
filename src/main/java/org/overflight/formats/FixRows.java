package org.overflight.formats;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Fixes as lines of text that people can read, mend and compare: time, latitude, longitude, altitude in metres, speed over the
 * ground in metres per second, course in degrees, marks; {@code -} for what is not known; a name behind a bar.
 *
 * <pre>
 * 2025-02-04T21:13:42.619Z 16.777359 -88.036868 9753.6 246.21 327.8 stale | Coast
 * break
 * </pre>
 *
 * <p>Positions are kept to 1e-7 degrees, times to the millisecond.
 */
public final class FixRows {
    /** What the columns are. */
    public static final String COLUMNS =
            "time, latitude, longitude, altitude (m), ground speed (m/s), course (deg), marks;" + " - is not known";

    /** Between two segments. */
    public static final String BREAK = "break";

    private static final int COLUMN_COUNT = 6;
    private static final Map<String, FixQuality> MARKS = Map.of(
            "stale", FixQuality.STALE,
            "mlat", FixQuality.MULTILATERATED,
            "non-icao", FixQuality.NON_ICAO_ADDRESS,
            "estimated", FixQuality.ESTIMATED,
            "interpolated", FixQuality.INTERPOLATED,
            "no-3d", FixQuality.NO_3D_FIX,
            "ground", FixQuality.ON_GROUND,
            "geometric", FixQuality.GEOMETRIC_ALTITUDE);

    private final FixStore store = new FixStore();
    private final List<FixSequence> segments = new ArrayList<>();
    private final SortedMap<Integer, String> names = new TreeMap<>();
    private int segmentStart;

    /** A fix as a row. */
    public static String row(FixSequence fixes, int index) {
        Instant time = fixes.time(index);
        StringBuilder row = new StringBuilder();
        row.append(time == null ? "-" : time.plusNanos(500_000).truncatedTo(ChronoUnit.MILLIS));
        row.append(' ').append(decimals(fixes.latDeg(index), 7));
        row.append(' ').append(decimals(fixes.lonDeg(index), 7));
        row.append(' ').append(decimals(fixes.altitudeM(index), 2));
        row.append(' ').append(decimals(fixes.groundSpeedMps(index), 2));
        row.append(' ').append(decimals(fixes.courseDeg(index), 2));
        new TreeMap<>(MARKS).forEach((word, mark) -> {
            if (fixes.has(index, mark)) {
                row.append(' ').append(word);
            }
        });
        return row.toString();
    }

    private static String decimals(double value, int places) {
        if (Double.isNaN(value)) {
            return "-";
        }
        BigDecimal rounded = new BigDecimal(value).setScale(places, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /**
     * Reads a row behind those before.
     *
     * @param line of the text that it stands in, from 1
     * @return what is wrong with it; empty if nothing is
     */
    public String add(String row, int line) {
        if (row.strip().equals(BREAK)) {
            endSegment();
            return "";
        }
        int bar = row.indexOf('|');
        String[] cells = (bar < 0 ? row : row.substring(0, bar)).strip().split("\\s+");
        if (cells.length < COLUMN_COUNT) {
            return "A row has " + COLUMNS + ".";
        }
        FixDraft draft = new FixDraft();
        draft.line = line;
        String fault = fill(draft, cells);
        if (fault.isEmpty()) {
            store.add(draft);
            String name = bar < 0
                    ? ""
                    : RecordingBuilder.cleaned(row.substring(bar + 1).strip());
            if (!name.isEmpty()) {
                names.put(store.size() - 1, name);
            }
        }
        return fault;
    }

    private static String fill(FixDraft draft, String[] cells) {
        try {
            draft.timeMicros = cells[0].equals("-") ? FixStore.NO_TIME : Times.toMicros(Instant.parse(cells[0]));
        } catch (DateTimeException | ArithmeticException e) {
            return "The first column is a time like 2025-02-04T21:13:42.619Z, or -.";
        }
        draft.latDeg = number(cells[1]);
        draft.lonDeg = number(cells[2]);
        draft.altitudeM = number(cells[3]);
        draft.groundSpeedMps = number(cells[4]);
        draft.courseDeg = number(cells[5]);
        if (!(Math.abs(draft.latDeg) <= 90) || !(Math.abs(draft.lonDeg) <= 180)) {
            return "The second and third columns are a latitude from -90 to 90 and a longitude from -180 to 180.";
        }
        for (int i = 3; i < COLUMN_COUNT; i++) {
            if (!cells[i].equals("-") && !Numbers.isDecimal(cells[i])) {
                return "Altitude, speed and course are numbers, or -.";
            }
        }
        String fault = beyond(FixValue.ALTITUDE, draft.altitudeM)
                + beyond(FixValue.GROUND_SPEED, draft.groundSpeedMps)
                + beyond(FixValue.COURSE, draft.courseDeg);
        if (!fault.isEmpty()) {
            return fault.strip();
        }
        for (int i = COLUMN_COUNT; i < cells.length; i++) {
            FixQuality mark = MARKS.get(cells[i]);
            if (mark == null) {
                return "The marks are " + String.join(", ", new TreeMap<>(MARKS).keySet()) + ".";
            }
            draft.mark(mark);
        }
        return "";
    }

    private static String beyond(FixValue kind, double value) {
        return kind.canBe(value)
                ? ""
                : kind.word() + " " + Numbers.shown(value) + " is outside of " + kind.range() + ". ";
    }

    private static double number(String cell) {
        return Numbers.isDecimal(cell) ? Double.parseDouble(cell) + 0.0 : Double.NaN;
    }

    private void endSegment() {
        if (store.size() > segmentStart) {
            segments.add(new FixSequence(store, segmentStart, store.size()));
        }
        segmentStart = store.size();
    }

    /** Number of fixes so far. */
    public int size() {
        return store.size();
    }

    /** The rows as a track. */
    public RecordedTrack track(String name, SeriesKind kind) {
        endSegment();
        return new RecordedTrack(name, AircraftIdentity.UNKNOWN, kind, segments, names);
    }
}

package org.overflight.formats;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/** Rows of a table, once its header has told the columns. A value that is empty, {@code NaN} or {@code null} is absent. */
final class TableRows implements TableSource.Work {
    private static final Set<String> ABSENT = Set.of("", "nan", "null", "none", "na", "n/a", "-");

    /** Numbers over this are milliseconds: as seconds it is the year 5138. */
    private static final double LARGEST_SECONDS = 1e11;

    private final RecordingBuilder into;
    private final Function<List<String>, TableLayout> layoutOf;
    private final GroupedFixes fixes;
    private final FixDraft draft = new FixDraft();
    private TableLayout layout = TableLayout.guessed(List.of());

    private TableRows(RecordingBuilder into, Function<List<String>, TableLayout> layoutOf) {
        this.into = into;
        this.layoutOf = layoutOf;
        this.fixes = new GroupedFixes(into);
    }

    /** Reads a file from its start to its end. */
    static void read(Body body, RecordingBuilder into, Function<List<String>, TableLayout> layoutOf)
            throws IOException {
        TableRows rows = new TableRows(into, layoutOf);
        TableSource.read(body, into, rows);
        rows.fixes.finish();
    }

    @Override
    public void header(List<String> names) {
        layout = layoutOf.apply(names);
    }

    @Override
    public void row(List<String> row) throws BadInput {
        draft.clear();
        position(row);
        draft.timeMicros = time(value(row, TableColumn.TIME));
        draft.altitudeM = number(row, TableColumn.ALTITUDE, "altitude") * layout.altitudeUnitM();
        draft.groundSpeedMps = number(row, TableColumn.GROUND_SPEED, "speed") * layout.speedUnitMps();
        draft.courseDeg = course(number(row, TableColumn.COURSE, "course"));
        if (Boolean.parseBoolean(value(row, TableColumn.ON_GROUND))
                || value(row, TableColumn.ON_GROUND).equals("1")) {
            draft.mark(FixQuality.ON_GROUND);
        }
        GroupedFixes.Group group = group(row);
        fixes.add(group, draft, RecordingBuilder.cleaned(value(row, TableColumn.NAME)));
    }

    private GroupedFixes.Group group(List<String> row) throws BadInput {
        String flight = RecordingBuilder.cleaned(value(row, TableColumn.GROUP));
        String hex = RecordingBuilder.cleaned(value(row, TableColumn.HEX_ADDRESS));
        GroupedFixes.Group group = fixes.group(flight + "\n" + hex);
        group.name(flight);
        AircraftIdentity known = group.identity();
        if (known.isUnknown()) {
            group.identity(new AircraftIdentity(
                    RecordingBuilder.cleaned(value(row, TableColumn.CALLSIGN)),
                    RecordingBuilder.cleaned(value(row, TableColumn.REGISTRATION)),
                    RecordingBuilder.cleaned(value(row, TableColumn.TYPE)),
                    hex));
        }
        return group;
    }

    private void position(List<String> row) {
        String both = value(row, TableColumn.POSITION);
        if (!layout.has(TableColumn.LATITUDE) && !both.isEmpty()) {
            String[] values = both.split("[,;\\s]+", 3);
            draft.latDeg = into.numbers().parse("latitude", values[0]);
            draft.lonDeg = into.numbers().parse("longitude", values.length > 1 ? values[1] : "");
            return;
        }
        draft.latDeg = number(row, TableColumn.LATITUDE, "latitude");
        draft.lonDeg = number(row, TableColumn.LONGITUDE, "longitude");
    }

    private double number(List<String> row, TableColumn column, String what) {
        String value = value(row, column);
        return value.isEmpty() ? Double.NaN : into.numbers().parse(what, value);
    }

    private String value(List<String> row, TableColumn column) {
        String value = layout.value(row, column);
        return ABSENT.contains(value.toLowerCase(Locale.ROOT)) ? "" : value;
    }

    private long time(String value) {
        if (Numbers.isDecimal(value)) {
            double number = Double.parseDouble(value);
            return into.times().ofEpochSeconds(Math.abs(number) > LARGEST_SECONDS ? number / 1000 : number);
        }
        return into.times().parseIfAny(value);
    }

    private static double course(double degrees) {
        return degrees >= 0 && degrees <= 360 ? degrees : Double.NaN;
    }
}

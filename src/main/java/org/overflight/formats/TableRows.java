package org.overflight.formats;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/** Rows of a table, once its header has told the columns. A value that is empty, {@code NaN} or {@code null} is absent. */
final class TableRows implements TableSource.Work {
    private static final Set<String> ABSENT = Set.of("", "nan", "null", "none", "na", "n/a", "-");

    private final RecordingBuilder into;
    private final Function<List<String>, TableLayout> layoutOf;
    private final GroupedFixes<AircraftNames.Names> fixes;
    private final FixDraft draft = new FixDraft();
    private final TableNumbers numbers;
    private final TableTimes times;
    private int columns;
    private TableLayout layout = TableLayout.guessed(List.of());

    private TableRows(RecordingBuilder into, Function<List<String>, TableLayout> layoutOf) {
        this.into = into;
        this.layoutOf = layoutOf;
        this.fixes = new GroupedFixes<>(into);
        this.numbers = new TableNumbers(into);
        this.times = new TableTimes(into);
    }

    /** Reads a file from its start to its end. */
    static void read(Body body, RecordingBuilder into, Function<List<String>, TableLayout> layoutOf)
            throws IOException {
        TableRows rows = new TableRows(into, layoutOf);
        TableSource.read(body, into, rows);
        rows.finish();
    }

    /** Headers without a unit: the numbers tell which it is, if they can. */
    private void finish() throws BadInput {
        tellApart();
        if (!times.areBelieved()) {
            fixes.withoutTimes();
        }
        boolean openAltitude = layout.has(TableColumn.ALTITUDE) && Double.isNaN(layout.altitudeUnitM());
        boolean openSpeed = layout.has(TableColumn.GROUND_SPEED) && Double.isNaN(layout.speedUnitMps());
        if (openAltitude || openSpeed) {
            UnitGuess guess = fixes.units();
            double fitting = openSpeed ? guess.speedMps() : layout.speedUnitMps();
            double usualMps = openAltitude && guess.isHigh() ? Units.KNOT_MPS : 1;
            double speedMps = openSpeed && Double.isNaN(fitting) ? usualMps : fitting;
            boolean feet = openAltitude && (guess.isHigh() || speedMps == Units.KNOT_MPS);
            List<String> words = new ArrayList<>();
            if (openAltitude) {
                words.add(feet ? guess.altitudeWords() : "altitude in metres");
            }
            if (openSpeed) {
                words.add(guess.speedWords(speedMps));
            }
            into.log().noteOnce("units", "Where a header names no unit: " + String.join("; ", words) + ".");
            fixes.scale(feet ? Units.FOOT_M : 1, openSpeed ? speedMps : 1);
        }
        fixes.finish();
    }

    private static double known(double unit) {
        return Double.isNaN(unit) ? 1 : unit;
    }

    @Override
    public void header(List<String> names) {
        layout = layoutOf.apply(names);
        columns = names.size();
        String date = layout.value(names, TableColumn.DATE);
        times.column(layout.has(TableColumn.TIME) ? layout.value(names, TableColumn.TIME) : date);
    }

    @Override
    public void row(List<String> row) throws BadInput {
        draft.clear();
        refuseMoreThanNamed(row);
        numbers.row(value(row, TableColumn.LATITUDE));
        position(row);
        draft.timeMicros = times.micros(value(row, TableColumn.DATE), value(row, TableColumn.TIME));
        altitude(value(row, TableColumn.ALTITUDE));
        draft.groundSpeedMps = number(row, TableColumn.GROUND_SPEED, "speed") * known(layout.speedUnitMps());
        draft.courseDeg = course(number(row, TableColumn.COURSE, "course"));
        if (Boolean.parseBoolean(value(row, TableColumn.ON_GROUND))
                || value(row, TableColumn.ON_GROUND).equals("1")) {
            draft.mark(FixQuality.ON_GROUND);
        }
        GroupedFixes.Group group = group(row);
        fixes.add(group, draft, RecordingBuilder.cleaned(value(row, TableColumn.NAME)));
    }

    /** A value too many: a decimal comma in a table of commas, and nothing behind it is where it seems to be. */
    private void refuseMoreThanNamed(List<String> row) {
        int last = row.size();
        while (last > columns && row.get(last - 1).isBlank()) {
            last--;
        }
        if (last > columns) {
            into.log()
                    .warning(
                            "row-length",
                            "The row has " + last + " values, and the header names " + columns + ".",
                            "Is a comma both between values and before decimals?");
        }
    }

    /** Tables made of readsb's files have {@code ground} among the altitudes. */
    private void altitude(String value) {
        if (value.equalsIgnoreCase("ground")) {
            draft.mark(FixQuality.ON_GROUND);
        } else if (!value.isEmpty()) {
            draft.altitudeM = numbers.number("altitude", value) * known(layout.altitudeUnitM());
        }
    }

    private GroupedFixes.Group group(List<String> row) throws BadInput {
        String flight = RecordingBuilder.cleaned(value(row, TableColumn.GROUP));
        String hex = RecordingBuilder.cleaned(value(row, TableColumn.HEX_ADDRESS));
        String registration = RecordingBuilder.cleaned(value(row, TableColumn.REGISTRATION));
        String callsign = RecordingBuilder.cleaned(value(row, TableColumn.CALLSIGN));
        GroupedFixes.Group group = fixes.group(new AircraftNames.Names(hex, flight, registration, callsign));
        if (group.identity().isUnknown()) {
            group.name(flight);
            group.identity(new AircraftIdentity(
                    callsign, registration, RecordingBuilder.cleaned(value(row, TableColumn.TYPE)), hex));
        }
        return group;
    }

    /** Once all names are known. Several tracks without a flight are called by what tells them apart. */
    private void tellApart() {
        fixes.join(AircraftNames.of(fixes.keys())::track);
        if (fixes.keys().size() > 1) {
            fixes.forEach((names, group) -> {
                if (names.isWeak()) {
                    into.log()
                            .noteOnce(
                                    "aircraft",
                                    "Aircraft without a flight or hex address are told apart by registration or callsign.");
                    group.name(names.weakName());
                }
            });
        }
    }

    private void position(List<String> row) {
        String both = value(row, TableColumn.POSITION);
        if (!layout.has(TableColumn.LATITUDE) && !both.isEmpty()) {
            String[] values = both.split("[,;\\s]+", 3);
            draft.latDeg = into.numbers().parse("latitude", values[0]);
            draft.lonDeg = into.numbers().parse("longitude", values.length > 1 ? values[1] : "");
            return;
        }
        draft.latDeg = angle("latitude", value(row, TableColumn.LATITUDE), "NS");
        draft.lonDeg = angle("longitude", value(row, TableColumn.LONGITUDE), "EW");
    }

    private double number(List<String> row, TableColumn column, String what) {
        String value = value(row, column);
        return value.isEmpty() ? Double.NaN : numbers.number(what, value);
    }

    private double angle(String what, String value, String letters) {
        return value.isEmpty() ? Double.NaN : numbers.angle(what, value, letters);
    }

    private String value(List<String> row, TableColumn column) {
        String value = layout.value(row, column);
        return ABSENT.contains(value.toLowerCase(Locale.ROOT)) ? "" : value;
    }

    private static double course(double degrees) {
        return degrees >= 0 && degrees <= 360 ? degrees : Double.NaN;
    }
}

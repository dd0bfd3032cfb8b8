package org.overflight.formats;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Which column of a table is what.
 *
 * @param columns index from 0
 * @param altitudeUnitM metres in one of its unit of altitude; not a number if its header names none
 * @param speedUnitMps metres per second in one of its unit of speed; not a number if its header names none
 */
record TableLayout(Map<TableColumn, Integer> columns, double altitudeUnitM, double speedUnitMps) {
    TableLayout {
        columns = Map.copyOf(columns);
    }

    /** Takes the column whose name fits best for each. */
    static TableLayout guessed(List<String> headers) {
        Map<TableColumn, Integer> columns = new EnumMap<>(TableColumn.class);
        for (TableColumn column : TableColumn.values()) {
            int best = -1;
            for (int i = 0; i < headers.size(); i++) {
                int fit = column.fit(headers.get(i));
                boolean better = fit >= 0 && (best < 0 || fit < column.fit(headers.get(best)));
                best = better ? i : best;
            }
            if (best >= 0) {
                columns.put(column, best);
            }
        }
        return new TableLayout(
                columns,
                TableUnits.metres(unit(columns, TableColumn.ALTITUDE, headers)),
                TableUnits.metresPerSecond(unit(columns, TableColumn.GROUND_SPEED, headers)));
    }

    private static String unit(Map<TableColumn, Integer> columns, TableColumn column, List<String> headers) {
        Integer index = columns.get(column);
        return index == null ? "" : TableColumn.unit(headers.get(index));
    }

    /** The same columns in other units. */
    TableLayout in(double altitudeM, double speedMps) {
        return new TableLayout(columns, altitudeM, speedMps);
    }

    boolean has(TableColumn column) {
        return columns.containsKey(column);
    }

    /** Whether it says where. */
    boolean hasPositions() {
        return has(TableColumn.POSITION) || (has(TableColumn.LATITUDE) && has(TableColumn.LONGITUDE));
    }

    /** The value of a row; empty if it has none. */
    String value(List<String> row, TableColumn column) {
        Integer index = columns.get(column);
        return index == null || index >= row.size() ? "" : row.get(index).strip();
    }

    /** In words, for the reader of the file to confirm. */
    String words(List<String> headers) {
        List<String> words = new ArrayList<>();
        for (TableColumn column : TableColumn.values()) {
            Integer index = columns.get(column);
            if (index != null) {
                String name = column.name().toLowerCase(Locale.ROOT).replace('_', ' ');
                words.add(name + " from " + ProblemLog.quote(headers.get(index)) + unitWords(column));
            }
        }
        return String.join(", ", words);
    }

    private String unitWords(TableColumn column) {
        return switch (column) {
            case ALTITUDE -> Double.isNaN(altitudeUnitM) ? "" : altitudeUnitM == 1 ? " in metres" : " in feet";
            case GROUND_SPEED -> Double.isNaN(speedUnitMps) ? "" : speedWords();
            default -> "";
        };
    }

    private String speedWords() {
        if (speedUnitMps == Units.KNOT_MPS) {
            return " in knots";
        }
        return speedUnitMps == 1 ? " in metres per second" : " in the unit that it names";
    }
}

package org.overflight.review;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The table of aircraft types that travels with the program. Its figures carry the units of their sources. */
record AircraftTypes(Map<String, AircraftType> byId) {
    private static final String TABLE = "/overflight/geodata/aircraft/aircraft.csv";
    private static final Pattern FIGURE = Pattern.compile("(\\d{1,6}) (mph|kt|mi|NM|ft)");

    AircraftTypes {
        byId = Map.copyOf(byId);
    }

    static AircraftTypes bundled() {
        try (InputStream in = AircraftTypes.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException("not in the program: " + TABLE);
            }
            return read(new String(in.readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param csv with the columns id, name, max_speed, cruise_speed, range, ceiling */
    static AircraftTypes read(String csv) {
        Map<String, AircraftType> types = new TreeMap<>();
        CsvReader.builder().ofNamedCsvRecord(csv).forEach(row -> types.put(row.getField("id"), type(row)));
        return new AircraftTypes(types);
    }

    private static AircraftType type(NamedCsvRecord row) {
        return new AircraftType(
                row.getField("id"),
                row.getField("name"),
                figure(row.getField("max_speed")),
                figure(row.getField("cruise_speed")),
                figure(row.getField("range")),
                figure(row.getField("ceiling")));
    }

    /** A length in metres or a speed in metres a second; not a number if it is left out. */
    private static double figure(String text) {
        if (text.isEmpty()) {
            return Double.NaN;
        }
        Matcher figure = FIGURE.matcher(text);
        if (!figure.matches()) {
            throw new IllegalArgumentException("no figure with its unit: " + text);
        }
        double metres = switch (figure.group(2)) {
            case "mph" -> 1609.344 / 3600;
            case "kt" -> 1852.0 / 3600;
            case "mi" -> 1609.344;
            case "NM" -> 1852;
            default -> 0.3048;
        };
        return Integer.parseInt(figure.group(1)) * metres;
    }

    @Nullable
    AircraftType find(String id) {
        return byId.get(id);
    }
}

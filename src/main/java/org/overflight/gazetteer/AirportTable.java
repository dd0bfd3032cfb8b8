package org.overflight.gazetteer;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.overflight.model.LonLat;

/**
 * A table in the form of OurAirports' {@code airports.csv}, columns found by their header names.
 *
 * <p>Its text is fetched at the first search, and only lines in which the code stands as a word are taken apart: a build that
 * looks up twenty codes need not read 80,000 airports.
 */
final class AirportTable {
    private static final double METRES_PER_FOOT = 0.3048;
    private static final List<String> NEEDED = List.of("ident", "name", "latitude_deg", "longitude_deg");

    private final String name;
    private final Supplier<String> source;
    private @Nullable String csv;
    private List<String> header = List.of();

    AirportTable(String name, Supplier<String> source) {
        this.name = name;
        this.source = source;
    }

    /** @throws IllegalArgumentException if a column that is needed is not in the header */
    void requireColumns() {
        text();
        for (String column : NEEDED) {
            if (!header.contains(column)) {
                throw new IllegalArgumentException(name + " has no column \"" + column + "\" in its first line.");
            }
        }
    }

    /** All rows with {@code code} somewhere as a word of its own. */
    List<AirportRow> rowsMentioning(String code) {
        List<AirportRow> rows = new ArrayList<>();
        String all = text();
        int hit = code.isEmpty() ? -1 : all.indexOf(code, all.indexOf('\n') + 1);
        while (hit >= 0) {
            int next = hit + 1;
            if (isWord(all, hit, hit + code.length())) {
                int start = all.lastIndexOf('\n', hit) + 1;
                int end = all.indexOf('\n', hit);
                next = end < 0 ? all.length() : end + 1;
                rows(all.substring(start, next)).forEach(rows::add);
            }
            hit = all.indexOf(code, next);
        }
        return rows;
    }

    /** Every row. */
    Stream<AirportRow> rows() {
        String all = text();
        return rows(all.substring(all.indexOf('\n') + 1));
    }

    private Stream<AirportRow> rows(String lines) {
        return CsvReader.builder().ofCsvRecord(lines).stream().flatMap(record -> row(record).stream());
    }

    private String text() {
        String known = csv;
        if (known == null) {
            known = source.get();
            if (known.startsWith("\uFEFF")) {
                known = known.substring(1);
            }
            csv = known;
            header = CsvReader.builder().ofCsvRecord(known).stream()
                    .findFirst()
                    .map(CsvRecord::getFields)
                    .orElse(List.of());
        }
        return known;
    }

    private static boolean isWord(String all, int start, int end) {
        return isEdge(all, start - 1) && isEdge(all, end);
    }

    private static boolean isEdge(String all, int index) {
        return index < 0 || index >= all.length() || ",\"\r\n".indexOf(all.charAt(index)) >= 0;
    }

    /** Nothing for a line without a usable position: such a line is no help. */
    private Optional<AirportRow> row(CsvRecord record) {
        Double lat = number(field(record, "latitude_deg"));
        Double lon = number(field(record, "longitude_deg"));
        String ident = field(record, "ident");
        if (lat == null || lon == null || Math.abs(lat) > 90 || Math.abs(lon) > 180 || ident.isEmpty()) {
            return Optional.empty();
        }
        Map<CodeColumn, String> codes = new EnumMap<>(CodeColumn.class);
        for (CodeColumn column : CodeColumn.values()) {
            codes.put(column, field(record, column.header()));
        }
        Double feet = number(field(record, "elevation_ft"));
        Airport airport = new Airport(
                ident,
                orNull(field(record, "icao_code")),
                orNull(field(record, "iata_code")),
                orNull(field(record, "local_code")),
                field(record, "name"),
                field(record, "municipality"),
                field(record, "iso_country"),
                new LonLat(lon, lat),
                feet == null ? null : feet * METRES_PER_FOOT);
        return Optional.of(new AirportRow(airport, codes, field(record, "type").equals("closed")));
    }

    private String field(CsvRecord record, String column) {
        int index = header.indexOf(column);
        return index >= 0 && index < record.getFieldCount()
                ? record.getField(index).strip()
                : "";
    }

    private static @Nullable String orNull(String field) {
        return field.isEmpty() ? null : field;
    }

    private static @Nullable Double number(String field) {
        return field.matches("-?\\d{1,9}(\\.\\d+)?") ? Double.valueOf(field) : null;
    }
}

package org.overflight.gazetteer;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.overflight.model.LonLat;

/** Which column of a table holds what; found by the header's names, for old copies of OurAirports' file lack some. */
record AirportColumns(List<String> header) {
    static final AirportColumns NONE = new AirportColumns(List.of());

    private static final List<String> NEEDED = List.of("ident", "name", "latitude_deg", "longitude_deg");
    private static final double METRES_PER_FOOT = 0.3048;

    AirportColumns {
        header = List.copyOf(header);
    }

    static AirportColumns of(List<String> header) {
        return new AirportColumns(header.stream().map(String::strip).toList());
    }

    /** Columns without which a table is of no use and that are not there. */
    List<String> missing() {
        return NEEDED.stream().filter(column -> !header.contains(column)).toList();
    }

    /** Nothing for a line without identifier or usable position. */
    Optional<AirportRow> row(CsvRecord record) {
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
        return field.matches("-?\\d{1,9}(\\.\\d{1,20})?") ? Double.valueOf(field) : null;
    }
}

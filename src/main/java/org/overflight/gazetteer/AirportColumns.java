package org.overflight.gazetteer;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.overflight.model.LonLat;

/**
 * Which column of a table holds what; found by the header's names, for old copies of OurAirports' file lack some.
 *
 * <p>ICAO and IATA codes are international. The identifiers of OurAirports, the codes of flight planning and those of a country's
 * authority often look like them: {@code AMC} is an airport of Chad to IATA and the identifier of one in Mexico. Only in a
 * table that has no other columns of codes are the identifiers what its author would have the airports called by.
 */
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
        String icao = icao(record);
        String iata = field(record, CodeColumn.IATA.header());
        String local = field(record, CodeColumn.LOCAL.header());
        Double feet = number(field(record, "elevation_ft"));
        Airport airport = new Airport(
                ident,
                orNull(icao),
                orNull(iata),
                orNull(local),
                field(record, "name"),
                field(record, "municipality"),
                field(record, "iso_country"),
                new LonLat(lon, lat),
                feet == null ? null : feet * METRES_PER_FOOT);
        return Optional.of(new AirportRow(
                airport,
                hasOnlyIdents() ? Set.of(ident) : codes(icao, iata),
                codes(ident, field(record, CodeColumn.GPS.header()), local),
                AirportSize.ofType(field(record, "type"))));
    }

    /** Old copies have no column for it, but write it as the code of flight planning. */
    private String icao(CsvRecord record) {
        if (header.contains(CodeColumn.ICAO.header())) {
            return field(record, CodeColumn.ICAO.header());
        }
        String gps = field(record, CodeColumn.GPS.header());
        return gps.matches("[A-Z]{4}") ? gps : "";
    }

    private boolean hasOnlyIdents() {
        return Stream.of(CodeColumn.values())
                .filter(column -> column != CodeColumn.IDENT)
                .noneMatch(column -> header.contains(column.header()));
    }

    private static Set<String> codes(String... fields) {
        return Stream.of(fields).filter(code -> !code.isEmpty()).collect(Collectors.toUnmodifiableSet());
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

package org.overflight.gazetteer;

/** Columns of a table that hold codes, see {@link AirportColumns} for what each is worth. */
enum CodeColumn {
    ICAO("icao_code"),
    IATA("iata_code"),
    GPS("gps_code"),
    IDENT("ident"),
    LOCAL("local_code");

    private final String header;

    CodeColumn(String header) {
        this.header = header;
    }

    String header() {
        return header;
    }
}

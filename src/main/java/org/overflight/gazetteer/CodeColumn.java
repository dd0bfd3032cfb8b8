package org.overflight.gazetteer;

/** Columns of a table that hold codes, in the order in which they are searched. */
enum CodeColumn {
    ICAO("icao_code"),
    GPS("gps_code"),
    IDENT("ident"),
    IATA("iata_code"),
    LOCAL("local_code");

    private final String header;

    CodeColumn(String header) {
        this.header = header;
    }

    String header() {
        return header;
    }
}

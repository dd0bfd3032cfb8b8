package org.overflight.gazetteer;

import java.util.Map;

/** One line of a table: the airport, and what of the line is only needed for the search. */
record AirportRow(Airport airport, Map<CodeColumn, String> codes, boolean isClosed) {
    boolean hasCode(CodeColumn column, String code) {
        return code.equals(codes.get(column));
    }
}

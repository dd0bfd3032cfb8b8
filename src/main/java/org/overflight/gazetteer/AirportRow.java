package org.overflight.gazetteer;

import java.util.Set;

/**
 * One line of a table: the airport, and what of the line is only needed for the search.
 *
 * @param international codes that mean one airport all over the world
 * @param national codes that another airport elsewhere may have as well, and the table's own identifier
 */
record AirportRow(Airport airport, Set<String> international, Set<String> national, AirportSize size) {
    AirportRow {
        international = Set.copyOf(international);
        national = Set.copyOf(national);
    }

    boolean isClosed() {
        return size == AirportSize.CLOSED;
    }
}

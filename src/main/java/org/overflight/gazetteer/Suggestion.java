package org.overflight.gazetteer;

/**
 * An airport that may have been meant.
 *
 * @param code that of its codes which is like what was written; of an airport that was found by its name or town the usual one
 */
public record Suggestion(Airport airport, String code) {
    /** Code, name and country in one line, for example {@code JFK (John F Kennedy International Airport, US)}. */
    public String toLine() {
        return airport.toLine(code);
    }
}

package org.overflight.gazetteer;

/** How much an airport matters, by OurAirports' column {@code type}, the most first. */
enum AirportSize {
    LARGE("large_airport"),
    MEDIUM("medium_airport"),
    SMALL("small_airport"),
    /** Heliports, seaplane bases, and what says nothing of it. */
    OTHER(""),
    CLOSED("closed");

    private final String type;

    AirportSize(String type) {
        this.type = type;
    }

    static AirportSize ofType(String type) {
        for (AirportSize size : values()) {
            if (size.type.equals(type)) {
                return size;
            }
        }
        return OTHER;
    }
}

package org.overflight.model;

/**
 * A floor or a ceiling.
 *
 * @param reference what the height is measured from
 * @param heightM metres above the reference; 0 at ground, positive infinity if unlimited
 * @param words as the file has it, for example {@code 5000ft AMSL}
 */
public record VerticalLimit(Reference reference, double heightM, String words) {
    /** What a height is measured from. */
    public enum Reference {
        /** The ground below. */
        GROUND,
        /** Mean sea level. */
        SEA_LEVEL,
        /** The pressure surface of 1013.25 hPa: a flight level. */
        STANDARD_PRESSURE,
        /** None: there is no limit. */
        UNLIMITED
    }

    /** Whether it is a height by pressure. */
    public boolean isFlightLevel() {
        return reference == Reference.STANDARD_PRESSURE;
    }
}

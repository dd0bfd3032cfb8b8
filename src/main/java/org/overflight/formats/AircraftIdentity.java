package org.overflight.formats;

/**
 * Who flew, as far as a file says; an empty text where it does not.
 *
 * @param callsign for example {@code DAL123}; several with commas between, if the file tells of several flights
 * @param registration for example {@code N899DN}
 * @param type designator or words, for example {@code B739}
 * @param hexAddress 24-bit address, six lower-case hexadecimal digits; a leading {@code ~} if it is not an ICAO address
 */
public record AircraftIdentity(String callsign, String registration, String type, String hexAddress) {
    /** Nothing known. */
    public static final AircraftIdentity UNKNOWN = new AircraftIdentity("", "", "", "");

    /** Whether nothing is known. */
    public boolean isUnknown() {
        return equals(UNKNOWN);
    }

    /** With what another knows where this does not. */
    AircraftIdentity or(AircraftIdentity other) {
        return new AircraftIdentity(
                either(callsign, other.callsign),
                either(registration, other.registration),
                either(type, other.type),
                either(hexAddress, other.hexAddress));
    }

    private static String either(String own, String other) {
        return own.isEmpty() ? other : own;
    }

    AircraftIdentity withCallsign(String other) {
        return new AircraftIdentity(other, registration, type, hexAddress);
    }

    AircraftIdentity withRegistration(String other) {
        return new AircraftIdentity(callsign, other, type, hexAddress);
    }

    AircraftIdentity withType(String other) {
        return new AircraftIdentity(callsign, registration, other, hexAddress);
    }

    AircraftIdentity withHexAddress(String other) {
        return new AircraftIdentity(callsign, registration, type, other);
    }
}

package org.overflight.formats;

/** What a file says of how a fix came about. */
public enum FixQuality {
    /** Nothing was received for some time before it (readsb: more than 20 s); the way to it is not recorded. */
    STALE(1 << 0),
    /** Computed from the times of arrival at several receivers, with outliers to be expected. */
    MULTILATERATED(1 << 1),
    /** Sent under an address that is not the aircraft's own. */
    NON_ICAO_ADDRESS(1 << 2),
    /** Estimated by the service that recorded it. */
    ESTIMATED(1 << 3),
    /** Put between recorded fixes by a program. */
    INTERPOLATED(1 << 4),
    /** The receiver had no three-dimensional position: its altitude is by pressure or absent. */
    NO_3D_FIX(1 << 5),
    /** The aircraft was on the ground. */
    ON_GROUND(1 << 6),
    /** The altitude is geometric (above the ellipsoid or sea level), not by pressure. */
    GEOMETRIC_ALTITUDE(1 << 7);

    private final byte bit;

    FixQuality(int bit) {
        this.bit = (byte) bit;
    }

    /** Its place in a set that is kept in a byte. */
    byte bit() {
        return bit;
    }
}

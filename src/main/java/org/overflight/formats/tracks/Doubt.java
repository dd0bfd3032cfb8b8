package org.overflight.formats.tracks;

/** Why a part of a recording is not observed. */
public enum Doubt {
    /** Longer than the longest gap in time or distance. */
    GAP,
    /** The file says that the recording was interrupted. */
    INTERRUPTION,
    /** Suspect fixes lie in it. */
    SUSPECT_FIXES,
    /** Time goes back. */
    TIME_ORDER,
    /** Nothing was received for some time, less than a gap. */
    STALE,
    /** Positions come from times of arrival at several receivers. */
    MULTILATERATED,
    /** Positions were sent under an address that is not the aircraft's. */
    NON_ICAO_ADDRESS,
    /** Positions are the recorder's estimate, or a program put them in. */
    ESTIMATED,
    /** An observed part too short to stand alone lies in it. */
    BRIEF_RECEPTION;

    /** Whether nothing at all is known of the way: a leg of its own, which is listed. */
    boolean isBreak() {
        return this == GAP || this == INTERRUPTION || this == SUSPECT_FIXES;
    }
}

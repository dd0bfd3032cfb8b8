package org.overflight.formats.tracks;

/** Fixes of a line that is to be thinned, by their index; values that are absent are not a number. */
interface FixLine {
    int size();

    double lonDeg(int index);

    double latDeg(int index);

    /** Seconds since 1970. */
    double timeS(int index);

    double altitudeM(int index);

    double groundSpeedMps(int index);
}

package org.overflight.formats;

/** One fix while it is read; used again for the next. Values that are absent are not a number. */
final class FixDraft {
    double lonDeg;
    double latDeg;
    long timeMicros;
    double altitudeM;
    double groundSpeedMps;
    double courseDeg;
    byte quality;
    int line;

    FixDraft() {
        clear();
    }

    /** Forgets everything. */
    FixDraft clear() {
        lonDeg = Double.NaN;
        latDeg = Double.NaN;
        timeMicros = FixStore.NO_TIME;
        altitudeM = Double.NaN;
        groundSpeedMps = Double.NaN;
        courseDeg = Double.NaN;
        quality = 0;
        line = 0;
        return this;
    }

    /** A fix with a position and nothing else. */
    FixDraft at(double longitudeDeg, double latitudeDeg) {
        clear();
        lonDeg = longitudeDeg;
        latDeg = latitudeDeg;
        return this;
    }

    void mark(FixQuality added) {
        quality |= added.bit();
    }
}

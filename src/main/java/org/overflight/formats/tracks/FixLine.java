package org.overflight.formats.tracks;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.overflight.model.Fix;

/** Fixes of a line that is to be thinned, by their index; values that are absent are not a number. */
interface FixLine {
    int size();

    double lonDeg(int index);

    double latDeg(int index);

    /** Seconds since 1970. */
    double timeS(int index);

    double altitudeM(int index);

    double groundSpeedMps(int index);

    /** Records as a line. */
    static FixLine of(List<Fix> fixes) {
        return new OfRecords(fixes);
    }

    /** Fixes that are records. */
    record OfRecords(List<Fix> fixes) implements FixLine {
        @Override
        public int size() {
            return fixes.size();
        }

        @Override
        public double lonDeg(int index) {
            return fixes.get(index).position().lonDeg();
        }

        @Override
        public double latDeg(int index) {
            return fixes.get(index).position().latDeg();
        }

        @Override
        public double timeS(int index) {
            Instant time = fixes.get(index).time();
            return time == null ? Double.NaN : time.toEpochMilli() / 1000.0;
        }

        @Override
        public double altitudeM(int index) {
            return orNaN(fixes.get(index).altitudeM());
        }

        @Override
        public double groundSpeedMps(int index) {
            return orNaN(fixes.get(index).groundSpeedMps());
        }

        private static double orNaN(@Nullable Double value) {
            return value == null ? Double.NaN : value;
        }
    }
}

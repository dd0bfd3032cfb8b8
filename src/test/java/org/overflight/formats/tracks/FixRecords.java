package org.overflight.formats.tracks;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.overflight.model.Fix;

/** Fixes that are records, as a line to thin. */
record FixRecords(List<Fix> fixes) implements FixLine {
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

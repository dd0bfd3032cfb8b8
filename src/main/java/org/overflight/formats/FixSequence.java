package org.overflight.formats;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.overflight.model.Fix;
import org.overflight.model.LonLat;

/**
 * An immutable run of fixes that were recorded without a break, kept as flat arrays because a file may hold millions.
 *
 * <p>Single values are not a number where they are absent; {@link #get} makes a {@link Fix} of them.
 */
public final class FixSequence {
    private static final long MICROS_PER_SECOND = 1_000_000;

    private final FixStore store;
    private final int from;
    private final int to;

    FixSequence(FixStore store, int from, int to) {
        this.store = store;
        this.from = from;
        this.to = to;
    }

    /** Fixes that do not come from a file: with no mark of their quality. */
    public static FixSequence of(List<Fix> fixes) {
        FixStore store = new FixStore();
        FixDraft draft = new FixDraft();
        for (Fix fix : fixes) {
            draft.at(fix.position().lonDeg(), fix.position().latDeg());
            draft.timeMicros = fix.time() == null ? FixStore.NO_TIME : Times.toMicros(fix.time());
            draft.altitudeM = orNaN(fix.altitudeM());
            draft.groundSpeedMps = orNaN(fix.groundSpeedMps());
            draft.courseDeg = orNaN(fix.courseDeg());
            store.add(draft);
        }
        return new FixSequence(store, 0, store.size());
    }

    /** Number of fixes. */
    public int size() {
        return to - from;
    }

    /** Longitude, degrees, -180 to 180. */
    public double lonDeg(int index) {
        return store.lonDeg(at(index));
    }

    /** Latitude, degrees, -90 to 90. */
    public double latDeg(int index) {
        return store.latDeg(at(index));
    }

    /** Where. */
    public LonLat position(int index) {
        return new LonLat(lonDeg(index), latDeg(index));
    }

    /** Whether the time is known. */
    public boolean hasTime(int index) {
        return store.timeMicros(at(index)) != FixStore.NO_TIME;
    }

    /** Seconds since 1970-01-01T00:00Z, to the microsecond; not a number if there is no time. */
    public double timeS(int index) {
        long micros = store.timeMicros(at(index));
        return micros == FixStore.NO_TIME ? Double.NaN : micros / (double) MICROS_PER_SECOND;
    }

    /** When, to the microsecond, if known. */
    public @Nullable Instant time(int index) {
        long micros = store.timeMicros(at(index));
        return micros == FixStore.NO_TIME ? null : Times.toInstant(micros);
    }

    /** Altitude, metres. */
    public double altitudeM(int index) {
        return store.altitudeM(at(index));
    }

    /** Speed over the ground, metres per second. */
    public double groundSpeedMps(int index) {
        return store.groundSpeedMps(at(index));
    }

    /** True track over the ground, degrees, 0 to 360. */
    public double courseDeg(int index) {
        return store.courseDeg(at(index));
    }

    /** Line of the file that it stands in, from 1; 0 if not known. */
    public int line(int index) {
        return store.line(at(index));
    }

    /** Whether a fix is so marked. */
    public boolean has(int index, FixQuality quality) {
        return (store.quality(at(index)) & quality.bit()) != 0;
    }

    /** All marks of a fix. */
    public Set<FixQuality> quality(int index) {
        EnumSet<FixQuality> marks = EnumSet.noneOf(FixQuality.class);
        for (FixQuality each : FixQuality.values()) {
            if (has(index, each)) {
                marks.add(each);
            }
        }
        return marks;
    }

    /** A fix as a record. */
    public Fix get(int index) {
        return new Fix(
                position(index),
                time(index),
                orNull(altitudeM(index)),
                orNull(groundSpeedMps(index)),
                orNull(courseDeg(index)));
    }

    /**
     * A part.
     *
     * @param first index of its first fix
     * @param end index behind its last fix
     */
    public FixSequence slice(int first, int end) {
        if (first < 0 || end < first || end > size()) {
            throw new IndexOutOfBoundsException(first + " to " + end + " of " + size());
        }
        return new FixSequence(store, from + first, from + end);
    }

    /** All fixes as records: about 150 bytes for each. */
    public List<Fix> toList() {
        List<Fix> fixes = new ArrayList<>(size());
        for (int i = 0; i < size(); i++) {
            fixes.add(get(i));
        }
        return List.copyOf(fixes);
    }

    private int at(int index) {
        if (index < 0 || index >= size()) {
            throw new IndexOutOfBoundsException(index + " of " + size());
        }
        return from + index;
    }

    private static @Nullable Double orNull(double value) {
        return Double.isNaN(value) ? null : value;
    }

    private static double orNaN(@Nullable Double value) {
        return value == null ? Double.NaN : value;
    }
}

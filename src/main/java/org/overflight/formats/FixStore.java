package org.overflight.formats;

import java.util.ArrayList;
import java.util.List;

/**
 * Fixes one behind the other, in blocks of flat arrays: 20 bytes for each and 8 more for every value that any fix of its block has.
 * Values that are absent are not a number.
 */
final class FixStore {
    /** No time. */
    static final long NO_TIME = Long.MIN_VALUE;

    private static final int BLOCK_BITS = 14;
    private static final int BLOCK_SIZE = 1 << BLOCK_BITS;
    private static final int BLOCK_MASK = BLOCK_SIZE - 1;

    private final List<FixBlock> blocks = new ArrayList<>();
    private int size;

    int size() {
        return size;
    }

    void add(FixDraft draft) {
        int slot = size & BLOCK_MASK;
        if (slot == 0) {
            blocks.add(new FixBlock(BLOCK_SIZE));
        }
        block(size).set(slot, draft);
        size++;
    }

    void setTimeMicros(int index, long timeMicros) {
        block(index).setTimeMicros(index & BLOCK_MASK, timeMicros);
    }

    double lonDeg(int index) {
        return block(index).lonDeg(index & BLOCK_MASK);
    }

    double latDeg(int index) {
        return block(index).latDeg(index & BLOCK_MASK);
    }

    /** Microseconds since 1970-01-01T00:00Z, or {@link #NO_TIME}. */
    long timeMicros(int index) {
        return block(index).timeMicros(index & BLOCK_MASK);
    }

    double altitudeM(int index) {
        return block(index).altitudeM(index & BLOCK_MASK);
    }

    double groundSpeedMps(int index) {
        return block(index).groundSpeedMps(index & BLOCK_MASK);
    }

    double courseDeg(int index) {
        return block(index).courseDeg(index & BLOCK_MASK);
    }

    byte quality(int index) {
        return block(index).quality(index & BLOCK_MASK);
    }

    /** Line of the file, from 1; 0 if not known. */
    int line(int index) {
        return block(index).line(index & BLOCK_MASK);
    }

    /** Takes the fix at an index into a draft. */
    void copyTo(int index, FixDraft draft) {
        draft.lonDeg = lonDeg(index);
        draft.latDeg = latDeg(index);
        draft.timeMicros = timeMicros(index);
        draft.altitudeM = altitudeM(index);
        draft.groundSpeedMps = groundSpeedMps(index);
        draft.courseDeg = courseDeg(index);
        draft.quality = quality(index);
        draft.line = line(index);
    }

    private FixBlock block(int index) {
        return blocks.get(index >> BLOCK_BITS);
    }
}

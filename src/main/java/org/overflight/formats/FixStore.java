package org.overflight.formats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** All fixes of a file, one behind the other, in blocks of flat arrays: 49 bytes for each, and hardly ever copied. */
final class FixStore {
    /** No time. */
    static final long NO_TIME = Long.MIN_VALUE;

    private static final int BLOCK_BITS = 14;
    private static final int BLOCK_SIZE = 1 << BLOCK_BITS;
    private static final int BLOCK_MASK = BLOCK_SIZE - 1;

    private final List<Block> blocks = new ArrayList<>();
    private int size;

    int size() {
        return size;
    }

    /** Appends a fix whose coordinates are in range. */
    void add(FixDraft draft) {
        int slot = size & BLOCK_MASK;
        if (slot == 0) {
            blocks.add(new Block());
        }
        Block block = block(size);
        if (slot == block.lonDeg.length) {
            block.grow();
        }
        block.lonDeg[slot] = draft.lonDeg;
        block.latDeg[slot] = draft.latDeg;
        block.timeMicros[slot] = draft.timeMicros;
        block.altitudeM[slot] = draft.altitudeM;
        block.groundSpeedMps[slot] = draft.groundSpeedMps;
        block.courseDeg[slot] = draft.courseDeg;
        block.quality[slot] = draft.quality;
        size++;
    }

    void setTimeMicros(int index, long timeMicros) {
        block(index).timeMicros[index & BLOCK_MASK] = timeMicros;
    }

    double lonDeg(int index) {
        return block(index).lonDeg[index & BLOCK_MASK];
    }

    double latDeg(int index) {
        return block(index).latDeg[index & BLOCK_MASK];
    }

    /** Microseconds since 1970-01-01T00:00Z, or {@link #NO_TIME}. */
    long timeMicros(int index) {
        return block(index).timeMicros[index & BLOCK_MASK];
    }

    double altitudeM(int index) {
        return block(index).altitudeM[index & BLOCK_MASK];
    }

    double groundSpeedMps(int index) {
        return block(index).groundSpeedMps[index & BLOCK_MASK];
    }

    double courseDeg(int index) {
        return block(index).courseDeg[index & BLOCK_MASK];
    }

    byte quality(int index) {
        return block(index).quality[index & BLOCK_MASK];
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
    }

    private Block block(int index) {
        return blocks.get(index >> BLOCK_BITS);
    }

    /** Starts small, because most files are. */
    private static final class Block {
        private static final int FIRST_SIZE = 64;
        private static final int GROWTH = 4;

        double[] lonDeg = new double[FIRST_SIZE];
        double[] latDeg = new double[FIRST_SIZE];
        long[] timeMicros = new long[FIRST_SIZE];
        double[] altitudeM = new double[FIRST_SIZE];
        double[] groundSpeedMps = new double[FIRST_SIZE];
        double[] courseDeg = new double[FIRST_SIZE];
        byte[] quality = new byte[FIRST_SIZE];

        void grow() {
            int larger = GROWTH * lonDeg.length;
            lonDeg = Arrays.copyOf(lonDeg, larger);
            latDeg = Arrays.copyOf(latDeg, larger);
            timeMicros = Arrays.copyOf(timeMicros, larger);
            altitudeM = Arrays.copyOf(altitudeM, larger);
            groundSpeedMps = Arrays.copyOf(groundSpeedMps, larger);
            courseDeg = Arrays.copyOf(courseDeg, larger);
            quality = Arrays.copyOf(quality, larger);
        }
    }
}

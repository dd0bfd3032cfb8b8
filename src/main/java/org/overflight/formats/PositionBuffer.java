package org.overflight.formats;

import java.util.Arrays;
import org.overflight.model.PositionSequence;

/** A ring while it is read: positions that repeat the one before, and the closing one, are left out. */
final class PositionBuffer {
    private static final int SMALLEST_RING = 3;

    private double[] lonLatDeg = new double[64];
    private int length;

    void add(double lonDeg, double latDeg) {
        if (length > 0 && lonLatDeg[length - 2] == lonDeg && lonLatDeg[length - 1] == latDeg) {
            return;
        }
        if (length == lonLatDeg.length) {
            lonLatDeg = Arrays.copyOf(lonLatDeg, 2 * length);
        }
        lonLatDeg[length++] = lonDeg;
        lonLatDeg[length++] = latDeg;
    }

    void clear() {
        length = 0;
    }

    /** Whether the last position is the first again, or there is none. */
    boolean isClosed() {
        return length == 0 || (lonLatDeg[0] == lonLatDeg[length - 2] && lonLatDeg[1] == lonLatDeg[length - 1]);
    }

    /** Whether it has enough different positions to bound something. */
    boolean isRing() {
        return ringLength() >= 2 * SMALLEST_RING;
    }

    /** The positions without the closing one. */
    PositionSequence ring() {
        return PositionSequence.of(Arrays.copyOf(lonLatDeg, ringLength()));
    }

    private int ringLength() {
        return length > 2 && isClosed() ? length - 2 : length;
    }
}

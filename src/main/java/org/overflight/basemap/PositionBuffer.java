package org.overflight.basemap;

import java.util.Arrays;
import org.overflight.model.PositionSequence;

/** Collects positions for one line after another. */
final class PositionBuffer {
    private double[] lonLatDeg = new double[512];
    private int length;

    /** One more position. */
    void add(double lonDeg, double latDeg) {
        if (length == lonLatDeg.length) {
            lonLatDeg = Arrays.copyOf(lonLatDeg, 2 * length);
        }
        lonLatDeg[length++] = lonDeg;
        lonLatDeg[length++] = latDeg;
    }

    /** Number of positions. */
    int size() {
        return length / 2;
    }

    /** The positions so far; the buffer is empty afterwards. */
    PositionSequence take() {
        PositionSequence taken = PositionSequence.of(Arrays.copyOf(lonLatDeg, length));
        length = 0;
        return taken;
    }

    /** Forgets the positions so far. */
    void clear() {
        length = 0;
    }
}

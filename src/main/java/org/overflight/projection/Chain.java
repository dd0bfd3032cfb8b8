package org.overflight.projection;

import java.util.Arrays;

/** A piece of a ring inside of a region, from where it comes in to where it goes out. Grows while the ring is followed. */
final class Chain {
    private double[] lonLatDeg = new double[32];
    private int size;
    private double entry = Double.NaN;
    private double exit = Double.NaN;

    void add(double lonDeg, double latDeg) {
        if (2 * size == lonLatDeg.length) {
            lonLatDeg = Arrays.copyOf(lonLatDeg, size * 4);
        }
        lonLatDeg[2 * size] = lonDeg;
        lonLatDeg[2 * size++ + 1] = latDeg;
    }

    /** Adds what is left of the ring: the piece with which following it began. */
    void append(Chain head) {
        double[] both = Arrays.copyOf(lonLatDeg, 2 * (size + head.size));
        System.arraycopy(head.lonLatDeg, 0, both, 2 * size, 2 * head.size);
        lonLatDeg = both;
        size += head.size;
        exit = head.exit;
    }

    /** Place on the boundary where the chain comes in; not a number if it never does. */
    double entry() {
        return entry;
    }

    void enterAt(double parameter) {
        entry = parameter;
    }

    /** Place on the boundary where the chain goes out; not a number if it never does. */
    double exit() {
        return exit;
    }

    void leaveAt(double parameter) {
        exit = parameter;
    }

    /** Adds all positions to the part that was started last, the last one with a course of its own. */
    void copyTo(CutParts parts, CutParts.Course lastCourse) {
        for (int i = 0; i < size; i++) {
            CutParts.Course course = i + 1 < size ? CutParts.Course.ARC : lastCourse;
            parts.add(lonLatDeg[2 * i], lonLatDeg[2 * i + 1], course);
        }
    }
}

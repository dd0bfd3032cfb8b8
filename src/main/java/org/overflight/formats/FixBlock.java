package org.overflight.formats;

import java.util.Arrays;

/** Some thousand fixes. Its arrays start short, because most files are, and those that nothing is put into stay empty. */
final class FixBlock {
    private static final int FIRST_LENGTH = 64;
    private static final double[] NONE = {};

    private final int largest;
    private double[] lonDeg = new double[FIRST_LENGTH];
    private double[] latDeg = new double[FIRST_LENGTH];
    private double[] altitudeM = NONE;
    private double[] groundSpeedMps = NONE;
    private double[] courseDeg = NONE;
    private long[] timeMicros = {};
    private byte[] quality = {};
    private int[] line = {};

    /** @param largest how many fixes it may have */
    FixBlock(int largest) {
        this.largest = largest;
    }

    void set(int slot, FixDraft draft) {
        if (slot == lonDeg.length) {
            lonDeg = Arrays.copyOf(lonDeg, longer(slot));
            latDeg = Arrays.copyOf(latDeg, longer(slot));
        }
        lonDeg[slot] = draft.lonDeg;
        latDeg[slot] = draft.latDeg;
        altitudeM = with(altitudeM, slot, draft.altitudeM);
        groundSpeedMps = with(groundSpeedMps, slot, draft.groundSpeedMps);
        courseDeg = with(courseDeg, slot, draft.courseDeg);
        setTimeMicros(slot, draft.timeMicros);
        setQuality(slot, draft.quality);
        setLine(slot, draft.line);
    }

    private double[] with(double[] values, int slot, double value) {
        if (Double.isNaN(value) && slot >= values.length) {
            return values;
        }
        double[] room = values;
        if (slot >= values.length) {
            room = Arrays.copyOf(values, lonDeg.length);
            Arrays.fill(room, values.length, room.length, Double.NaN);
        }
        room[slot] = value;
        return room;
    }

    void setTimeMicros(int slot, long micros) {
        if (slot >= timeMicros.length) {
            if (micros == FixStore.NO_TIME) {
                return;
            }
            int before = timeMicros.length;
            timeMicros = Arrays.copyOf(timeMicros, lonDeg.length);
            Arrays.fill(timeMicros, before, timeMicros.length, FixStore.NO_TIME);
        }
        timeMicros[slot] = micros;
    }

    private void setQuality(int slot, byte bits) {
        if (slot >= quality.length) {
            if (bits == 0) {
                return;
            }
            quality = Arrays.copyOf(quality, lonDeg.length);
        }
        quality[slot] = bits;
    }

    private void setLine(int slot, int number) {
        if (slot >= line.length) {
            if (number == 0) {
                return;
            }
            line = Arrays.copyOf(line, lonDeg.length);
        }
        line[slot] = number;
    }

    private int longer(int length) {
        return Math.min(largest, 4 * length);
    }

    double lonDeg(int slot) {
        return lonDeg[slot];
    }

    double latDeg(int slot) {
        return latDeg[slot];
    }

    long timeMicros(int slot) {
        return slot < timeMicros.length ? timeMicros[slot] : FixStore.NO_TIME;
    }

    double altitudeM(int slot) {
        return slot < altitudeM.length ? altitudeM[slot] : Double.NaN;
    }

    double groundSpeedMps(int slot) {
        return slot < groundSpeedMps.length ? groundSpeedMps[slot] : Double.NaN;
    }

    double courseDeg(int slot) {
        return slot < courseDeg.length ? courseDeg[slot] : Double.NaN;
    }

    byte quality(int slot) {
        return slot < quality.length ? quality[slot] : 0;
    }

    int line(int slot) {
        return slot < line.length ? line[slot] : 0;
    }
}

package org.overflight.projection;

import java.util.Arrays;
import org.overflight.model.PositionSequence;

/**
 * A line or ring made ready for cutting: longitudes counted from the central meridian, positions that repeat and spikes of no
 * width taken out, poles put in where an edge runs over one.
 *
 * <p>In a region that is cut open, a position on the cut itself is moved off it by a tenth of a millimetre, to the side where
 * the run comes from. So no position ever lies on the cut, and runs along it or touching it need no rules of their own.
 */
final class TurnedRun {
    /** What counts as on the cut, or as the same position, degrees: a tenth of a millimetre. */
    static final double TOLERANCE_DEG = 1e-9;

    /** What counts as on a pole: more, so that what is not on it is surely clear of the limit there. */
    private static final double POLE_DEG = 2e-9;

    private final boolean closed;
    private double[] lonDeg;
    private double[] latDeg;
    private int size;

    private TurnedRun(boolean closed, int capacity) {
        this.closed = closed;
        lonDeg = new double[capacity];
        latDeg = new double[capacity];
    }

    /** A line. */
    static TurnedRun line(PositionSequence line, CutRegion region) {
        TurnedRun run = new TurnedRun(false, line.size() + 4);
        run.fill(line, region);
        return run;
    }

    /** A ring; of no position at all if it encloses nothing. */
    static TurnedRun ring(PositionSequence ring, CutRegion region) {
        TurnedRun run = new TurnedRun(true, ring.size() + 4);
        run.fill(ring, region);
        return run;
    }

    int size() {
        return size;
    }

    double lonDeg(int index) {
        return lonDeg[index];
    }

    double latDeg(int index) {
        return latDeg[index];
    }

    /** Number of edges; the last one of a ring leads back to position 0. */
    int edgeCount() {
        return closed ? size : size - 1;
    }

    /** Index of the position behind position {@code index}. */
    int next(int index) {
        return index + 1 < size ? index + 1 : 0;
    }

    boolean isPole(int index) {
        return Math.abs(latDeg[index]) == 90;
    }

    private void fill(PositionSequence from, CutRegion region) {
        for (int i = 0, n = from.size(); i < n; i++) {
            double lat = from.latDeg(i);
            boolean pole = Math.abs(lat) > 90 - POLE_DEG;
            append(region.turnedDeg(from.lonDeg(i)), pole ? Math.copySign(90, lat) : lat);
        }
        if (closed) {
            closeRing();
        }
        insertPoles();
        if (region instanceof CutRegion.LonLatBand) {
            leaveCut();
        }
    }

    private void append(double lon, double lat) {
        if (size > 0 && isAt(size - 1, lon, lat)) {
            return;
        }
        if (closed && size > 1 && isAt(size - 2, lon, lat)) {
            size--;
            return;
        }
        lonDeg[size] = lon;
        latDeg[size++] = lat;
    }

    private boolean isAt(int index, double lon, double lat) {
        double difference = Math.abs(lonDeg[index] - lon);
        boolean sameMeridian = difference < TOLERANCE_DEG || difference > 360 - TOLERANCE_DEG;
        boolean pole = Math.abs(lat) == 90 && latDeg[index] == lat;
        return pole || (sameMeridian && Math.abs(latDeg[index] - lat) < TOLERANCE_DEG);
    }

    /** Takes out repetitions and spikes where the end of a ring meets its start. */
    private void closeRing() {
        int first = 0;
        boolean changed = true;
        while (changed && size - first > 2) {
            changed = true;
            if (isAt(size - 1, lonDeg[first], latDeg[first])) {
                size--;
            } else if (isAt(size - 2, lonDeg[first], latDeg[first])) {
                size -= 1;
            } else if (isAt(size - 1, lonDeg[first + 1], latDeg[first + 1])) {
                first++;
            } else {
                changed = false;
            }
        }
        if (size - first < 3) {
            size = 0;
            return;
        }
        System.arraycopy(lonDeg, first, lonDeg, 0, size - first);
        System.arraycopy(latDeg, first, latDeg, 0, size - first);
        size -= first;
    }

    /**
     * An edge between opposite meridians runs over the nearer pole, between exact antipodes over the north pole; one from pole to
     * pole along the meridian that its first end names.
     */
    private void insertPoles() {
        for (int i = 0; i < edgeCount(); i++) {
            int j = next(i);
            if (isPole(i) && isPole(j)) {
                insert(i + 1, lonDeg[i], 0);
                i++;
            } else if (isOpposite(i, j) && !isPole(i) && !isPole(j)) {
                insert(i + 1, lonDeg[i], latDeg[i] + latDeg[j] >= 0 ? 90 : -90);
                i++;
            }
        }
    }

    private boolean isOpposite(int i, int j) {
        return Math.abs(Math.abs(lonDeg[j] - lonDeg[i]) - 180) <= TOLERANCE_DEG;
    }

    private void insert(int index, double lon, double lat) {
        if (size == lonDeg.length) {
            lonDeg = Arrays.copyOf(lonDeg, size * 2);
            latDeg = Arrays.copyOf(latDeg, size * 2);
        }
        System.arraycopy(lonDeg, index, lonDeg, index + 1, size - index);
        System.arraycopy(latDeg, index, latDeg, index + 1, size - index);
        lonDeg[index] = lon;
        latDeg[index] = lat;
        size++;
    }

    private void leaveCut() {
        double side = firstSide();
        for (int i = 0; i < size; i++) {
            if (isOnCut(i)) {
                lonDeg[i] = Math.copySign(180 - TOLERANCE_DEG, side);
            } else if (!isPole(i)) {
                side = lonDeg[i];
            }
        }
    }

    /** The side from which the run comes to position 0. */
    private double firstSide() {
        for (int step = 0; step < size; step++) {
            int i = closed ? size - 1 - step : step;
            if (!isOnCut(i) && !isPole(i)) {
                return lonDeg[i];
            }
        }
        return 1;
    }

    private boolean isOnCut(int index) {
        return Math.abs(lonDeg[index]) > 180 - TOLERANCE_DEG;
    }
}

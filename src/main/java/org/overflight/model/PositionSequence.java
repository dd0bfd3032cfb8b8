package org.overflight.model;

import java.util.Arrays;
import java.util.List;

/**
 * An immutable run of positions: a line, or a closed ring without its last position repeated.
 *
 * <p>Kept as one flat array (longitude, latitude, longitude, ...), because a basemap holds half a million of them.
 */
public final class PositionSequence {
    private final double[] lonLatDeg;

    private PositionSequence(double[] lonLatDeg) {
        this.lonLatDeg = lonLatDeg;
    }

    /**
     * @param lonLatDeg longitude, latitude, longitude, ... in degrees; copied
     * @throws IllegalArgumentException if the length is odd
     */
    public static PositionSequence of(double... lonLatDeg) {
        if (lonLatDeg.length % 2 != 0) {
            throw new IllegalArgumentException("odd number of coordinates: " + lonLatDeg.length);
        }
        return new PositionSequence(lonLatDeg.clone());
    }

    /** The positions in their order. */
    public static PositionSequence of(List<LonLat> positions) {
        double[] flat = new double[positions.size() * 2];
        for (int i = 0; i < positions.size(); i++) {
            flat[2 * i] = positions.get(i).lonDeg();
            flat[2 * i + 1] = positions.get(i).latDeg();
        }
        return new PositionSequence(flat);
    }

    /** Number of positions. */
    public int size() {
        return lonLatDeg.length / 2;
    }

    /** Longitude of position {@code index}, degrees. */
    public double lonDeg(int index) {
        return lonLatDeg[2 * index];
    }

    /** Latitude of position {@code index}, degrees. */
    public double latDeg(int index) {
        return lonLatDeg[2 * index + 1];
    }

    /** Position {@code index}. */
    public LonLat get(int index) {
        return LonLat.wrapped(lonDeg(index), latDeg(index));
    }

    /** The first position. */
    public LonLat first() {
        return get(0);
    }

    /** The last position. */
    public LonLat last() {
        return get(size() - 1);
    }

    /** The same positions in the opposite order. */
    public PositionSequence reversed() {
        double[] flat = new double[lonLatDeg.length];
        for (int i = 0, n = size(); i < n; i++) {
            flat[2 * i] = lonLatDeg[2 * (n - 1 - i)];
            flat[2 * i + 1] = lonLatDeg[2 * (n - 1 - i) + 1];
        }
        return new PositionSequence(flat);
    }

    /** A copy as longitude, latitude, longitude, ... in degrees. */
    public double[] toArray() {
        return lonLatDeg.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PositionSequence that && Arrays.equals(lonLatDeg, that.lonLatDeg);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(lonLatDeg);
    }

    @Override
    public String toString() {
        return Arrays.toString(lonLatDeg);
    }
}

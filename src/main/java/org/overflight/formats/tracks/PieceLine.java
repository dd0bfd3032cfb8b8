package org.overflight.formats.tracks;

import java.util.BitSet;
import java.util.stream.IntStream;

/** The fixes of one piece, its ends included. */
final class PieceLine implements FixLine {
    private final Fixes fixes;
    private final int[] believed;
    private final Piece piece;

    /** @param believed indices of fixes that the piece counts by */
    PieceLine(Fixes fixes, int[] believed, Piece piece) {
        this.fixes = fixes;
        this.believed = believed;
        this.piece = piece;
    }

    /** The indices, among all fixes, of those between the ends. */
    IntStream between() {
        return IntStream.range(1, size() - 1).map(this::at);
    }

    /** The same, of a choice of the fixes of the line. */
    IntStream between(BitSet kept) {
        return kept.stream().filter(i -> i > 0 && i < size() - 1).map(this::at);
    }

    private int at(int index) {
        return believed[piece.first() + index];
    }

    @Override
    public int size() {
        return piece.last() - piece.first() + 1;
    }

    @Override
    public double lonDeg(int index) {
        return fixes.lonDeg(at(index));
    }

    @Override
    public double latDeg(int index) {
        return fixes.latDeg(at(index));
    }

    @Override
    public double timeS(int index) {
        return fixes.timeS(at(index));
    }

    @Override
    public double altitudeM(int index) {
        return fixes.altitudeM(at(index));
    }

    @Override
    public double groundSpeedMps(int index) {
        return fixes.groundSpeedMps(at(index));
    }
}

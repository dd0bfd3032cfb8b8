package org.overflight.formats.tracks;

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

package org.overflight.formats.tracks;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.overflight.formats.tracks.TrackThinning.Tolerance;

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

    /**
     * The indices, among all fixes, of those between the ends that stay when it is thinned.
     *
     * @param tolerance null if all stay
     */
    IntStream kept(@Nullable Tolerance tolerance, Spacing spacing) {
        int last = piece.last() - piece.first();
        IntStream inner = tolerance == null
                ? IntStream.range(1, last)
                : TrackThinning.kept(this, tolerance, spacing).stream().filter(i -> i > 0 && i < last);
        return inner.map(this::at);
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

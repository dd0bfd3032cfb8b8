package org.overflight.formats.tracks;

import java.util.EnumSet;
import java.util.Set;

/**
 * Neighbouring fixes of the same standing.
 *
 * @param first position of its first fix in the list of believed fixes
 * @param last position of its last fix there
 * @param doubts none if it was recorded
 * @param lengthM from fix to fix
 * @param durationS not a number if not known
 */
record Piece(int first, int last, Set<Doubt> doubts, double lengthM, double durationS) {
    boolean isBreak() {
        for (Doubt doubt : doubts) {
            if (doubt.isBreak()) {
                return true;
            }
        }
        return false;
    }

    boolean isRecorded() {
        return doubts.isEmpty();
    }

    /** This and the next as one. */
    Piece with(Piece next) {
        return new Piece(first, next.last, union(next), lengthM + next.lengthM, durationS + next.durationS);
    }

    private Set<Doubt> union(Piece next) {
        if (doubts.containsAll(next.doubts)) {
            return doubts;
        }
        Set<Doubt> both = EnumSet.copyOf(next.doubts);
        both.addAll(doubts);
        return both;
    }

    /** The same, not doubted. */
    Piece recorded() {
        return new Piece(first, last, Set.of(), lengthM, durationS);
    }

    /** The same, doubted. */
    Piece doubted(Doubt doubt) {
        return new Piece(first, last, EnumSet.of(doubt), lengthM, durationS);
    }
}

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

    /** The same with the doubts that were told, and with breaks that were not. */
    Piece told(Set<Doubt> before) {
        Set<Doubt> all = EnumSet.noneOf(Doubt.class);
        all.addAll(before);
        doubts.stream().filter(Doubt::isBreak).forEach(all::add);
        return new Piece(first, last, all, lengthM, durationS);
    }

    /** The same, doubted. */
    Piece doubted(Doubt doubt) {
        return new Piece(first, last, EnumSet.of(doubt), lengthM, durationS);
    }
}

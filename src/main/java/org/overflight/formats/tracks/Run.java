package org.overflight.formats.tracks;

import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.overflight.model.Evidence;

/**
 * A part of a recording that is known equally well: one leg of the route.
 *
 * @param evidence of the leg
 * @param doubts why it is no better; empty if it is observed
 * @param read number of fixes between its ends in the recording; more than there are now if it was thinned and written
 * @param fixes number of fixes between its ends
 * @param leftOut number of fixes among them that are left out because they are not believed
 * @param lengthM from fix to fix, metres
 * @param duration if the times of its ends are known
 */
public record Run(
        Evidence evidence,
        Set<Doubt> doubts,
        int read,
        int fixes,
        int leftOut,
        double lengthM,
        @Nullable Duration duration) {
    public Run {
        doubts = Set.copyOf(doubts);
    }

    /** The same of a recording in which there was more. */
    Run with(int readThen, int leftOutThen) {
        return new Run(evidence, doubts, readThen, fixes, leftOutThen, lengthM, duration);
    }

    /** Whether nothing at all is known between its ends. */
    public boolean isBreak() {
        return doubts.stream().anyMatch(Doubt::isBreak);
    }
}

package org.overflight.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

/** When something was, as precisely as it is known and no more. */
public sealed interface When {
    /** In words, {@code 6-7 March 2021} with a dash; empty if not known. */
    default String words() {
        return DateWords.of(this);
    }

    /** A moment, with the offset from UTC that the source used. */
    record At(OffsetDateTime time) implements When {
        /** The same moment on the UTC time line. */
        public Instant instant() {
            return time.toInstant();
        }

        /** To the nearest minute, but never on another day. */
        public OffsetDateTime toMinute() {
            OffsetDateTime rounded = time.plusSeconds(30).truncatedTo(ChronoUnit.MINUTES);
            return rounded.toLocalDate().equals(time.toLocalDate()) ? rounded : time.truncatedTo(ChronoUnit.MINUTES);
        }
    }

    /** A calendar day, of the place where it happened. */
    record On(LocalDate date) implements When {}

    /** Days from first to last, both included. */
    record Between(LocalDate first, LocalDate last) implements When {
        /** @throws IllegalArgumentException if the last day is before the first */
        public Between {
            if (last.isBefore(first)) {
                throw new IllegalArgumentException("ends before it starts: " + first + " to " + last);
            }
        }
    }

    /** A month or a year of which no day is known, or the words of a source ("about 1930"); sorts by its first day. */
    record About(LocalDate first, String words) implements When {}

    /** Not known. */
    record Unknown() implements When {}
}

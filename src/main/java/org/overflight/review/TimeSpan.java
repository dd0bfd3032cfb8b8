package org.overflight.review;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.overflight.model.When;

/**
 * All that a time can mean: a day is one somewhere on Earth, from the first place where it begins (14 hours before UTC) to the
 * last where it ends (12 hours after); a time to the minute is rounded or cut off, and one to the second belongs to a position
 * that may be a second old.
 */
record TimeSpan(Instant earliest, Instant latest) {
    private static final ZoneOffset FIRST_ZONE = ZoneOffset.ofHours(14);
    private static final ZoneOffset LAST_ZONE = ZoneOffset.ofHours(-12);
    private static final Duration LONGEST_OF_A_MOMENT = Duration.ofMinutes(2);

    /** Empty if it is not known to the day. */
    static Optional<TimeSpan> of(When when) {
        if (when instanceof When.At at) {
            return Optional.of(moment(at.instant()));
        }
        if (when instanceof When.On on) {
            return Optional.of(days(on.date(), on.date()));
        }
        return when instanceof When.Between days ? Optional.of(days(days.first(), days.last())) : Optional.empty();
    }

    private static TimeSpan moment(Instant time) {
        // The model does not tell 07:00 from 07:00:00; nobody is accused on the ground of two noughts.
        boolean toTheMinute = time.getEpochSecond() % 60 == 0 && time.getNano() == 0;
        return toTheMinute
                ? new TimeSpan(time.minusSeconds(30), time.plusSeconds(60))
                : new TimeSpan(time.minusSeconds(1), time.plusSeconds(1));
    }

    private static TimeSpan days(LocalDate first, LocalDate last) {
        return new TimeSpan(
                first.atStartOfDay().toInstant(FIRST_ZONE),
                last.plusDays(1).atStartOfDay().toInstant(LAST_ZONE));
    }

    /** Whether it is known to the minute or better. */
    boolean isMoment() {
        return Duration.between(earliest, latest).compareTo(LONGEST_OF_A_MOMENT) <= 0;
    }

    /** Whether it is before another on every reading. */
    boolean isSurelyBefore(TimeSpan other) {
        return latest.isBefore(other.earliest);
    }

    /** The longest time from this to a later one that is possible, seconds; negative if that is earlier on every reading. */
    double longestTo(TimeSpan later) {
        return seconds(earliest, later.latest);
    }

    /** The shortest time from this to a later one that is possible, seconds; negative if that may be earlier. */
    double shortestTo(TimeSpan later) {
        return seconds(latest, later.earliest);
    }

    private static double seconds(Instant from, Instant to) {
        return Duration.between(from, to).toMillis() / 1000.0;
    }
}

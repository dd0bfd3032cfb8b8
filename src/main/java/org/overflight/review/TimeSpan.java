package org.overflight.review;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.overflight.model.When;

/**
 * All that a time can mean: a day is one somewhere on Earth, from the first place where it begins (14 hours before UTC) to the
 * last where it ends (12 hours after).
 */
record TimeSpan(Instant earliest, Instant latest) {
    private static final ZoneOffset FIRST_ZONE = ZoneOffset.ofHours(14);
    private static final ZoneOffset LAST_ZONE = ZoneOffset.ofHours(-12);

    /** Empty if it is not known to the day. */
    static Optional<TimeSpan> of(When when) {
        if (when instanceof When.At at) {
            return Optional.of(new TimeSpan(at.instant(), at.instant()));
        }
        if (when instanceof When.On on) {
            return Optional.of(days(on.date(), on.date()));
        }
        return when instanceof When.Between days ? Optional.of(days(days.first(), days.last())) : Optional.empty();
    }

    private static TimeSpan days(LocalDate first, LocalDate last) {
        return new TimeSpan(
                first.atStartOfDay().toInstant(FIRST_ZONE),
                last.plusDays(1).atStartOfDay().toInstant(LAST_ZONE));
    }

    boolean isMoment() {
        return earliest.equals(latest);
    }

    /** Whether it is before another on every reading. */
    boolean isSurelyBefore(TimeSpan other) {
        return latest.isBefore(other.earliest);
    }

    /** The longest time from this to a later one that is possible, seconds; negative if that is earlier on every reading. */
    double longestTo(TimeSpan later) {
        return Duration.between(earliest, later.latest).toMillis() / 1000.0;
    }
}

package org.overflight.formats.downloads;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.overflight.model.When;

/** Times in UTC to the millisecond: {@code 1986-04-14T17:36:00Z}. */
final class Moments {
    private static final Duration HALF = Duration.ofNanos(500_000);

    private Moments() {}

    static String text(Instant time) {
        return time.plus(HALF).truncatedTo(ChronoUnit.MILLIS).toString();
    }

    /** The moment, if it is known as one. */
    static @Nullable Instant of(When when) {
        return when instanceof When.At at ? at.instant() : null;
    }
}

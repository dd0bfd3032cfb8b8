package org.overflight.model;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * From where up to where an airspace reaches.
 *
 * @param floor lower limit; null if it is not given
 * @param ceiling upper limit; null if it is not given
 */
public record VerticalExtent(
        @Nullable VerticalLimit floor, @Nullable VerticalLimit ceiling) {
    /** Of an airspace of which only the outline is given. */
    public static final VerticalExtent NOT_GIVEN = new VerticalExtent(null, null);

    /** Whether there is anything that a height can be compared with. */
    public boolean isGiven() {
        return floor != null || ceiling != null;
    }

    /** Whether a limit is a flight level, which is a height by pressure. */
    public boolean hasFlightLevel() {
        return limits().anyMatch(VerticalLimit::isFlightLevel);
    }

    /** The limits as they are given, {@code GND to FL100}; empty if there are none. */
    public String words() {
        if (floor != null && ceiling != null) {
            return floor.words() + " to " + ceiling.words();
        }
        return limits().map(limit -> (floor == null ? "up to " : "from ") + limit.words())
                .collect(Collectors.joining());
    }

    private Stream<VerticalLimit> limits() {
        return Stream.concat(Stream.ofNullable(floor), Stream.ofNullable(ceiling));
    }
}

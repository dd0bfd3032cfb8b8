package org.overflight.model;

import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A point of a route that the story names.
 *
 * @param id unique in its flight
 * @param name as in the leg table; empty for a point of a recording where nothing happened but that the grade changes
 * @param placeId the place it is at, if that has a page
 * @param stop whether the aircraft landed or started here
 * @param altitudeM above mean sea level, metres
 * @param altitudeWords the same as its author has it, {@code FL350}; empty if it is recorded or not known
 * @param evidence grade of the position
 */
public record Waypoint(
        String id,
        String name,
        @Nullable String placeId,
        LonLat position,
        boolean stop,
        When when,
        @Nullable Double altitudeM,
        String altitudeWords,
        Evidence evidence,
        Prose note,
        List<String> sourceIds) {
    public Waypoint {
        sourceIds = List.copyOf(sourceIds);
    }

    /** A waypoint whose altitude nobody put into words. */
    public Waypoint(
            String id,
            String name,
            @Nullable String placeId,
            LonLat position,
            boolean stop,
            When when,
            @Nullable Double altitudeM,
            Evidence evidence,
            Prose note,
            List<String> sourceIds) {
        this(id, name, placeId, position, stop, when, altitudeM, "", evidence, note, sourceIds);
    }

    /** Its name, or when it was, or that it is on the way. */
    public String label() {
        if (!name.isEmpty()) {
            return name;
        }
        return clock().isEmpty() ? "on the way" : clock();
    }

    /** The time of day, {@code 12:52 UTC}; empty if it is not known. */
    public String clock() {
        return when instanceof When.At at
                ? at.toMinute().withOffsetSameInstant(ZoneOffset.UTC).toLocalTime() + " UTC"
                : "";
    }
}

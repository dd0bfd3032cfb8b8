package org.overflight.model;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the author fixes of a map; everything that is absent is chosen by rule.
 *
 * @param projection family or definition
 * @param center where the map is centred
 * @param extent positions that must be on the map besides the mission's own; empty if none
 * @param oblique whether north need not be up
 * @param night when it is night where the map is shaded
 * @param closeUp a second map at a larger scale
 */
public record MapSettings(
        @Nullable ProjectionRequest projection,
        @Nullable LonLat center,
        List<LonLat> extent,
        boolean oblique,
        @Nullable Night night,
        @Nullable CloseUp closeUp) {
    /** Nothing fixed. */
    public static final MapSettings AUTOMATIC = new MapSettings(null, null, List.of(), false, null, null);

    public MapSettings {
        extent = List.copyOf(extent);
    }

    /** A moment, or the time between two, not before each other; of the same day or so. */
    public record Night(OffsetDateTime from, OffsetDateTime to) {
        /** Whether it is one moment. */
        public boolean isMoment() {
            return from.toInstant().equals(to.toInstant());
        }
    }

    /** The projection an author asks for. */
    public sealed interface ProjectionRequest {}

    /** A family by its name in the format, for example {@code lambert-conformal-conic}. */
    public record Family(String name) implements ProjectionRequest {}

    /** A definition in well-known text, version 1. */
    public record Wkt(String text) implements ProjectionRequest {}

    /** A code of the EPSG registry. */
    public record Epsg(int code) implements ProjectionRequest {}

    /**
     * A second map of a small part.
     *
     * @param extent positions it shows, at least two
     */
    public record CloseUp(String title, List<LonLat> extent, Prose caption) {
        public CloseUp {
            extent = List.copyOf(extent);
        }
    }
}

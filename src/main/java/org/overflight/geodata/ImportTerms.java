package org.overflight.geodata;

import org.jspecify.annotations.Nullable;

/**
 * What is taken of the files that are imported, as it was written; null where nothing was.
 *
 * @param track name or number of a track
 * @param segment number of a segment, from 1
 * @param from first moment
 * @param to last moment
 * @param tolerance how far the line may be from a position that is left out
 * @param maxGap longest time between two positions of an observed part
 */
public record ImportTerms(
        @Nullable String track,
        @Nullable String segment,
        @Nullable String from,
        @Nullable String to,
        @Nullable String tolerance,
        @Nullable String maxGap) {
    /** All, by the usual rules. */
    public static final ImportTerms ALL = new ImportTerms(null, null, null, null, null, null);
}

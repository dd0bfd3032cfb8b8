package org.overflight.model;

import java.time.Duration;
import java.util.List;

/**
 * How long a mission took by a source, to be compared with its times and with its line.
 *
 * @param duration more than 0
 * @param words as the source says it, for example "a little over 30 hours"
 * @param note what a reader should know of it; empty if nothing
 */
public record PublishedDuration(Duration duration, String words, Prose note, List<String> sourceIds) {
    public PublishedDuration {
        sourceIds = List.copyOf(sourceIds);
    }
}

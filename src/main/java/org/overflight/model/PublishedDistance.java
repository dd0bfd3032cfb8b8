package org.overflight.model;

import java.util.List;

/**
 * A distance that a source states for a mission, to be compared with the drawn line.
 *
 * @param lengthM metres
 * @param words as the source says it, for example "26,230 miles"
 * @param note what a reader should know of it; empty if nothing
 */
public record PublishedDistance(double lengthM, String words, Prose note, List<String> sourceIds) {
    public PublishedDistance {
        sourceIds = List.copyOf(sourceIds);
    }
}

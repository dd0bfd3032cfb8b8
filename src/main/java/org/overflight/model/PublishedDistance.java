package org.overflight.model;

import java.util.List;

/**
 * A distance that a source states for a mission, to be compared with the drawn line.
 *
 * @param lengthM metres
 * @param words as the source says it, for example "26,230 miles"
 */
public record PublishedDistance(double lengthM, String words, List<String> sourceIds) {
    public PublishedDistance {
        sourceIds = List.copyOf(sourceIds);
    }
}

package org.overflight.cartography.labels;

import java.util.List;

/**
 * What became of the labels, each list by rank, order and id.
 *
 * @param placed stand on the map
 * @param dropped do not
 */
public record Placement(List<PlacedLabel> placed, List<DroppedLabel> dropped) {
    public Placement {
        placed = List.copyOf(placed);
        dropped = List.copyOf(dropped);
    }
}

package org.overflight.cartography;

import java.util.List;
import org.overflight.cartography.labels.LabelRequest;

/**
 * Something to be lettered on a map.
 *
 * @param lines from top to bottom, as many as the request has measured
 * @param number that stands for it if it finds no room; 0 for none
 */
record MapName(LabelRequest request, List<NameLine> lines, int number) {
    MapName {
        lines = List.copyOf(lines);
    }
}

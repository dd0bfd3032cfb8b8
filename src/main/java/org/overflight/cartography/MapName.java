package org.overflight.cartography;

import java.util.List;
import org.overflight.cartography.labels.LabelRequest;

/**
 * Something to be lettered on a map.
 *
 * @param lines from top to bottom, as many as the request has measured
 */
record MapName(LabelRequest request, List<NameLine> lines) {
    MapName {
        lines = List.copyOf(lines);
    }
}

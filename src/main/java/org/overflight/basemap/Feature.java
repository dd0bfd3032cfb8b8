package org.overflight.basemap;

import java.util.List;
import java.util.stream.Stream;

/**
 * A feature of a topology.
 *
 * @param id as in the file; empty if it has none
 * @param name as in the file; empty if it has none
 * @param rings its rings, or for lines the runs of arcs
 */
record Feature(String id, String name, List<ArcRing> rings) {
    Feature {
        rings = List.copyOf(rings);
    }

    /** This feature, and another one's rings beside its own. */
    Feature with(Feature other) {
        return new Feature(
                id, name, Stream.concat(rings.stream(), other.rings.stream()).toList());
    }
}

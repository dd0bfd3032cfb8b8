package org.overflight.basemap;

import java.util.List;

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
}

package org.overflight.basemap;

import java.util.List;
import java.util.Map;

/**
 * A TopoJSON file as it is.
 *
 * @param objects features by the name of their object, in the file's order
 */
record Topology(Arcs arcs, Map<String, List<Feature>> objects) {
    /** @throws IllegalStateException if the file has no such object */
    List<Feature> features(String object) {
        List<Feature> found = objects.get(object);
        if (found == null) {
            throw new IllegalStateException("no object '" + object + "' among " + objects.keySet());
        }
        return found;
    }
}

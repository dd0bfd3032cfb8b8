package org.overflight.projection;

import java.util.List;
import org.overflight.model.LonLat;
import org.overflight.model.PositionSequence;

/**
 * What a map must show.
 *
 * @param routes lines whose edges are great arcs
 * @param points places beside them
 */
public record MapContent(List<PositionSequence> routes, List<LonLat> points) {
    /** Nothing in particular: as much of the Earth as there is. */
    public static final MapContent WORLD = new MapContent(List.of(), List.of());

    public MapContent {
        routes = List.copyOf(routes);
        points = List.copyOf(points);
    }
}

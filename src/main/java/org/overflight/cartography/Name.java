package org.overflight.cartography;

import java.util.List;
import org.overflight.scene.BoxPx;
import org.overflight.scene.PointPx;

/** Something to be lettered on a map. */
sealed interface Name {
    /** For the report of what found no room. */
    String what();

    /** Lines from top to bottom. */
    List<NameLine> lines();

    /** Larger is more important. */
    int priority();

    /**
     * The name of a point, to stand beside its symbol.
     *
     * @param radiusPx of the symbol
     */
    record OfPoint(String what, List<NameLine> lines, int priority, PointPx at, double radiusPx) implements Name {
        OfPoint {
            lines = List.copyOf(lines);
        }
    }

    /**
     * The name of an area, to stand in it.
     *
     * @param at where it reads best
     * @param room where its middle may lie instead
     */
    record OfArea(String what, List<NameLine> lines, int priority, PointPx at, BoxPx room) implements Name {
        OfArea {
            lines = List.copyOf(lines);
        }
    }
}

package org.overflight.basemap;

import org.overflight.model.LonLat;

/** Whether a position lies within a ring, by the number of edges that the meridian from there to the north pole crosses. */
final class RingContainment {
    private final Arcs arcs;
    private final LonLat position;
    private boolean inside;

    private RingContainment(Arcs arcs, LonLat position) {
        this.arcs = arcs;
        this.position = position;
    }

    /** Whether it is on the smaller side of the ring; for a ring around the south pole, on the pole's side. */
    static boolean isInside(Arcs arcs, ArcRing ring, LonLat position) {
        RingContainment count = new RingContainment(arcs, position);
        for (int reference : ring.references()) {
            int arc = Arcs.arcOf(reference);
            for (int v = arcs.first(arc); v < arcs.last(arc); v++) {
                count.edge(v, v + 1);
            }
        }
        return count.inside;
    }

    /**
     * The same for a ring of which only some edges are looked at: all that span the position's longitude must be among them.
     *
     * @param edges the number of each edge's first vertex
     */
    static boolean isInside(Arcs arcs, int[] edges, LonLat position) {
        RingContainment count = new RingContainment(arcs, position);
        for (int v : edges) {
            count.edge(v, v + 1);
        }
        return count.inside;
    }

    private void edge(int from, int to) {
        double fromDeg = eastDeg(from);
        double toDeg = eastDeg(to);
        if (fromDeg > 0 != toDeg > 0 && Math.abs(fromDeg - toDeg) <= 180) {
            inside ^= isNorth(from, to, fromDeg, toDeg);
        }
    }

    /** How far east of the position a vertex is, -180 (excluded) to 180 degrees. */
    private double eastDeg(int vertex) {
        double east = arcs.lonDeg(vertex) - position.lonDeg();
        return east > 180 ? east - 360 : east <= -180 ? east + 360 : east;
    }

    /** Whether a great arc crosses the position's meridian north of it. */
    private boolean isNorth(int from, int to, double fromDeg, double toDeg) {
        double lat = position.latDeg();
        double south = Math.min(arcs.latDeg(from), arcs.latDeg(to));
        double north = Math.max(arcs.latDeg(from), arcs.latDeg(to));
        double bulgeDeg = GreatArcs.bulgeDeg(fromDeg - toDeg);
        if (lat < south - bulgeDeg || lat > north + bulgeDeg) {
            return lat < south;
        }
        return GreatArcs.latDegAt(fromDeg, arcs.latDeg(from), toDeg, arcs.latDeg(to)) > lat;
    }
}

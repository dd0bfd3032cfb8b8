package org.overflight.basemap;

import org.overflight.model.LonLat;

/**
 * Whether a position lies within a ring, by the number of edges that the meridian from there to the north pole crosses. Edges are
 * taken as straight in longitude and latitude, which serves for positions that are not close to an edge.
 */
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

    private void edge(int from, int to) {
        double west = relativeLonDeg(from);
        double east = west + arcs.eastwardDeg(from, to);
        crossing(from, to, west, east);
        if (east > 180) {
            crossing(from, to, west - 360, east - 360);
        } else if (east <= -180) {
            crossing(from, to, west + 360, east + 360);
        }
    }

    private double relativeLonDeg(int vertex) {
        double lon = arcs.lonDeg(vertex) - position.lonDeg();
        return lon > 180 ? lon - 360 : lon <= -180 ? lon + 360 : lon;
    }

    private void crossing(int from, int to, double fromDeg, double toDeg) {
        if (fromDeg > 0 != toDeg > 0) {
            double share = fromDeg / (fromDeg - toDeg);
            double lat = arcs.latDeg(from) + share * (arcs.latDeg(to) - arcs.latDeg(from));
            inside ^= lat > position.latDeg();
        }
    }
}

package org.overflight.basemap;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;
import org.overflight.model.PositionSequence;

/** Finds edges that cross: great arcs, by the sides of each on which the ends of the other lie. Touching is not crossing. */
final class Crossings {
    private final List<double[]> edges = new ArrayList<>();
    private final STRtree index = new STRtree();

    private Crossings() {}

    /** Where lines cross each other or themselves: longitude and latitude of an end of one of the two edges. */
    static List<String> of(List<PositionSequence> lines) {
        Crossings crossings = new Crossings();
        for (PositionSequence line : lines) {
            for (int i = 1; i < line.size(); i++) {
                crossings.add(line.lonDeg(i - 1), line.latDeg(i - 1), line.lonDeg(i), line.latDeg(i));
            }
        }
        return crossings.find();
    }

    private void add(double lonA, double latA, double lonB, double latB) {
        double[] a = Sphere.vector(lonA, latA);
        double[] b = Sphere.vector(lonB, latB);
        int number = edges.size();
        edges.add(new double[] {a[0], a[1], a[2], b[0], b[1], b[2], lonA, latA, lonB, latB});
        envelopes(edges.get(number), envelope -> index.insert(envelope, number));
    }

    private static void envelopes(double[] edge, Consumer<Envelope> use) {
        double bulge = Math.pow(Math.min(Math.abs(edge[6] - edge[8]), 360 - Math.abs(edge[6] - edge[8])), 2) * 0.002;
        double south = Math.min(edge[7], edge[9]) - bulge;
        double north = Math.max(edge[7], edge[9]) + bulge;
        if (Math.abs(edge[6] - edge[8]) > 180) {
            use.accept(new Envelope(Math.max(edge[6], edge[8]), 180, south, north));
            use.accept(new Envelope(-180, Math.min(edge[6], edge[8]), south, north));
        } else {
            use.accept(new Envelope(edge[6], edge[8], south, north));
        }
    }

    private List<String> find() {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < edges.size(); i++) {
            int number = i;
            envelopes(edges.get(i), envelope -> {
                for (Object other : index.query(envelope)) {
                    if ((Integer) other > number && cross(edges.get(number), edges.get((Integer) other))) {
                        found.add(edges.get(number)[6] + " " + edges.get(number)[7]);
                    }
                }
            });
        }
        return found;
    }

    private static boolean cross(double[] e, double[] f) {
        return side(e, f, 0) * side(e, f, 3) < 0 && side(f, e, 0) * side(f, e, 3) < 0;
    }

    /** -1, 0 or 1: on which side of the great circle through an edge the end of another lies. */
    private static int side(double[] e, double[] f, int end) {
        double ux = e[3] - e[0];
        double uy = e[4] - e[1];
        double uz = e[5] - e[2];
        double vx = f[end] - e[0];
        double vy = f[end + 1] - e[1];
        double vz = f[end + 2] - e[2];
        double det = e[0] * (uy * vz - uz * vy) + e[1] * (uz * vx - ux * vz) + e[2] * (ux * vy - uy * vx);
        double length = Math.sqrt(ux * ux + uy * uy + uz * uz);
        return det > 1e-10 * length ? 1 : det < -1e-10 * length ? -1 : 0;
    }
}

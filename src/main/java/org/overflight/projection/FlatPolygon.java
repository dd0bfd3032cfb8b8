package org.overflight.projection;

import java.util.ArrayList;
import java.util.List;
import org.overflight.model.PositionSequence;

/**
 * A polygon in the plane of longitude and latitude, which ends at the antimeridian and at the poles.
 *
 * @param outer counter-clockwise, its first position not repeated
 * @param holes clockwise, likewise
 */
public record FlatPolygon(PositionSequence outer, List<PositionSequence> holes) {
    public FlatPolygon {
        holes = List.copyOf(holes);
    }

    /** Puts each clockwise ring into the smallest counter-clockwise one that holds it. */
    static List<FlatPolygon> group(List<PositionSequence> rings) {
        List<PositionSequence> outers = new ArrayList<>();
        List<List<PositionSequence>> holes = new ArrayList<>();
        for (PositionSequence ring : rings) {
            if (area(ring) > 0) {
                outers.add(ring);
                holes.add(new ArrayList<>());
            }
        }
        for (PositionSequence ring : rings) {
            int outer = area(ring) < 0 ? smallestAround(ring, outers) : -1;
            if (outer >= 0) {
                holes.get(outer).add(ring);
            }
        }
        List<FlatPolygon> polygons = new ArrayList<>();
        for (int i = 0; i < outers.size(); i++) {
            polygons.add(new FlatPolygon(outers.get(i), holes.get(i)));
        }
        return polygons;
    }

    private static int smallestAround(PositionSequence hole, List<PositionSequence> outers) {
        int smallest = -1;
        for (int i = 0; i < outers.size(); i++) {
            boolean smaller = smallest < 0 || area(outers.get(i)) < area(outers.get(smallest));
            if (smaller && holds(outers.get(i), hole)) {
                smallest = i;
            }
        }
        return smallest;
    }

    /** Twice the signed area in square degrees, above 0 if counter-clockwise. */
    private static double area(PositionSequence ring) {
        double twice = 0;
        for (int i = 0, n = ring.size(); i < n; i++) {
            int j = (i + 1) % n;
            twice += ring.lonDeg(i) * ring.latDeg(j) - ring.lonDeg(j) * ring.latDeg(i);
        }
        return twice;
    }

    /** Whether the middle of the hole's first edge lies in the ring, by counting crossings. */
    private static boolean holds(PositionSequence ring, PositionSequence hole) {
        double lon = (hole.lonDeg(0) + hole.lonDeg(1)) / 2;
        double lat = (hole.latDeg(0) + hole.latDeg(1)) / 2;
        boolean inside = false;
        for (int i = 0, n = ring.size(); i < n; i++) {
            int j = (i + 1) % n;
            if (ring.latDeg(i) > lat != ring.latDeg(j) > lat) {
                double part = (lat - ring.latDeg(i)) / (ring.latDeg(j) - ring.latDeg(i));
                inside ^= lon < ring.lonDeg(i) + part * (ring.lonDeg(j) - ring.lonDeg(i));
            }
        }
        return inside;
    }
}

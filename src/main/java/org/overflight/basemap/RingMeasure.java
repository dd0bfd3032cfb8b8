package org.overflight.basemap;

import java.util.ArrayList;
import java.util.List;

/**
 * What a ring is, by its vertices as the file has them: all of it without trigonometry, as half a million vertices are measured.
 *
 * @param distinct number of vertices, as far as it matters: 3 stands for any more
 * @param turns how often it goes around the axis of the Earth, eastward: -1, 0 or 1
 * @param areaDeg2 area in the plane of longitude and latitude, square degrees, positive if the ring runs counter-clockwise;
 *     of no meaning for a ring that goes around a pole
 * @param minAbsLatDeg least distance from the equator, degrees
 * @param maxAbsLatDeg greatest distance from the equator, degrees
 */
record RingMeasure(int distinct, int turns, double areaDeg2, double minAbsLatDeg, double maxAbsLatDeg) {
    /** Rings this close to a pole close a flat map, not a coast. */
    private static final double POLE_CIRCLE_LAT_DEG = 89.99;

    static RingMeasure of(Arcs arcs, ArcRing ring) {
        return new Walk(arcs).around(ring);
    }

    /** Area, square metres, good for what is small against the Earth; infinite for a ring around a pole. */
    double areaM2() {
        double midLatDeg = (minAbsLatDeg + maxAbsLatDeg) / 2;
        double narrowing = StrictMath.cos(StrictMath.toRadians(midLatDeg));
        return turns == 0
                ? Math.abs(areaDeg2) * Sphere.DEGREE_M * Sphere.DEGREE_M * narrowing
                : Double.POSITIVE_INFINITY;
    }

    /** Whether it bounds any land: not a ring of two points, not the rim of a pole. */
    boolean boundsLand() {
        return distinct >= 3 && minAbsLatDeg < POLE_CIRCLE_LAT_DEG && (turns != 0 || areaDeg2 != 0);
    }

    /** Rings with their insides to the left: outer rings counter-clockwise, holes clockwise; those that bound nothing left out. */
    static List<MeasuredRing> insideLeft(Arcs arcs, List<ArcRing> clockwise) {
        List<MeasuredRing> rings = new ArrayList<>();
        for (ArcRing ring : clockwise) {
            ArcRing turned = ring.reversed();
            RingMeasure measure = of(arcs, turned);
            if (measure.boundsLand()) {
                ArcRing path = measure.isInsideOut(ring.place()) ? ring : turned;
                rings.add(new MeasuredRing(path, measure.areaM2(), MeasuredRing.NO_ISLAND));
            }
        }
        return rings;
    }

    /** A ring around a pole has its land where the file says; of all others the smaller side is inside, or outside for a hole. */
    private boolean isInsideOut(int place) {
        return turns == 0 && (place == 0 ? areaDeg2 < 0 : areaDeg2 > 0);
    }

    private static final class Walk {
        private final Arcs arcs;
        private double eastDeg;
        private double area2;
        private double minAbsLat = 90;
        private double maxAbsLat;
        private int distinct;

        Walk(Arcs arcs) {
            this.arcs = arcs;
        }

        RingMeasure around(ArcRing ring) {
            int start = arcs.begin(ring.references()[0]);
            for (int reference : ring.references()) {
                int arc = Arcs.arcOf(reference);
                int from = arcs.begin(reference);
                int step = reference >= 0 ? 1 : -1;
                for (int k = arcs.last(arc) - arcs.first(arc), v = from; k > 0; k--, v += step) {
                    edge(start, v, v + step);
                }
            }
            int turns = (int) Math.signum(Math.rint(eastDeg / 360));
            return new RingMeasure(Math.min(distinct, 3), turns, area2 / 2, minAbsLat, maxAbsLat);
        }

        private void edge(int start, int from, int to) {
            double stepDeg = arcs.eastwardDeg(from, to);
            double lat = arcs.latDeg(from);
            // Shoelace about the first vertex, with longitudes that run on over the antimeridian.
            area2 +=
                    eastDeg * (arcs.latDeg(to) - arcs.latDeg(start)) - (eastDeg + stepDeg) * (lat - arcs.latDeg(start));
            eastDeg += stepDeg;
            minAbsLat = Math.min(minAbsLat, Math.abs(lat));
            maxAbsLat = Math.max(maxAbsLat, Math.abs(lat));
            distinct += arcs.lonDeg(from) == arcs.lonDeg(to) && lat == arcs.latDeg(to) ? 0 : 1;
        }
    }
}

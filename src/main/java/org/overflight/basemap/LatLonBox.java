package org.overflight.basemap;

import org.overflight.model.LonLat;

/**
 * Bounds of a ring in longitude and latitude.
 *
 * @param westDeg where it begins
 * @param widthDeg how far it goes east from there; 360 or more is all around
 */
record LatLonBox(double westDeg, double widthDeg, double southDeg, double northDeg) {
    private static final double MARGIN_DEG = 1e-9;

    static LatLonBox of(Arcs arcs, ArcRing ring) {
        int start = arcs.begin(ring.references()[0]);
        double[] bounds = {0, 0, arcs.latDeg(start), arcs.latDeg(start)};
        double east = 0;
        double bulge = 0;
        for (int reference : ring.references()) {
            int arc = Arcs.arcOf(reference);
            int step = reference >= 0 ? 1 : -1;
            for (int k = arcs.last(arc) - arcs.first(arc), v = arcs.begin(reference); k > 0; k--, v += step) {
                double stepDeg = arcs.eastwardDeg(v, v + step);
                east += stepDeg;
                bounds[0] = Math.min(bounds[0], east);
                bounds[1] = Math.max(bounds[1], east);
                bounds[2] = Math.min(bounds[2], arcs.latDeg(v + step));
                bounds[3] = Math.max(bounds[3], arcs.latDeg(v + step));
                bulge = Math.max(bulge, GreatArcs.bulgeDeg(stepDeg));
            }
        }
        boolean aroundPole = Math.abs(east) > 180;
        double south = aroundPole && bounds[3] < 0 ? -90 : bounds[2] - bulge;
        double north = aroundPole && bounds[2] > 0 ? 90 : bounds[3] + bulge;
        return new LatLonBox(arcs.lonDeg(start) + bounds[0], bounds[1] - bounds[0], south, north);
    }

    boolean contains(LonLat position) {
        return position.latDeg() >= southDeg
                && position.latDeg() <= northDeg
                && eastDeg(westDeg, position.lonDeg()) <= widthDeg;
    }

    /** Whether it has to do with the longitudes from one to another, or lies within a billionth of a degree of them. */
    boolean meets(double fromDeg, double toDeg) {
        return eastDeg(westDeg, fromDeg - MARGIN_DEG) <= widthDeg
                || eastDeg(fromDeg - MARGIN_DEG, westDeg) <= toDeg - fromDeg + 2 * MARGIN_DEG;
    }

    private static double eastDeg(double fromDeg, double toDeg) {
        double east = (toDeg - fromDeg) % 360;
        return east < 0 ? east + 360 : east;
    }
}

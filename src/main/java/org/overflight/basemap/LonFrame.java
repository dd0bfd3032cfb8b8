package org.overflight.basemap;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * The plane of longitude and latitude, cut open at a meridian that the land in question does not cross: x is how far east of
 * that meridian a position is, 0 to 360 degrees, y its latitude. Only Antarctica lies on every meridian, and is cut.
 */
final class LonFrame {
    static final GeometryFactory PLANE = new GeometryFactory();

    /** Land a little beyond the cut is kept on both sides, so that what lies next to the cut has its surroundings. */
    private static final double OVERLAP_DEG = 20;

    /** Edges are cut until the straight line in the plane is this close to the great arc: a metre on the Earth. */
    private static final double STRAIGHT_DEG = 1e-5;

    private static final List<Double> TURNS_DEG = List.of(-360.0, 0.0, 360.0);

    private final Arcs arcs;
    private final double cutLonDeg;

    private LonFrame(Arcs arcs, double cutLonDeg) {
        this.arcs = arcs;
        this.cutLonDeg = cutLonDeg;
    }

    /** The frame whose cut is farthest from some land. */
    static LonFrame farFrom(Arcs arcs, List<MeasuredRing> land) {
        BitSet taken = new BitSet(360);
        for (MeasuredRing ring : land) {
            LatLonBox box = LatLonBox.of(arcs, ring.path());
            for (double east = 0; east <= box.widthDeg(); east++) {
                taken.set(Math.floorMod((int) Math.floor(box.westDeg() + east), 360));
            }
            taken.set(Math.floorMod((int) Math.floor(box.westDeg() + box.widthDeg()), 360));
        }
        return new LonFrame(arcs, middleOfLargestGap(taken));
    }

    /** Without a gap the antimeridian, which suits Antarctica: it crosses the coast there once. */
    private static double middleOfLargestGap(BitSet taken) {
        int best = 180;
        int longest = 0;
        for (int from = 0; from < 360; from++) {
            int length = 0;
            while (length < 360 && !taken.get((from + length) % 360)) {
                length++;
            }
            if (length > longest) {
                longest = length;
                best = (from + length / 2) % 360;
            }
        }
        return best > 180 ? best - 360 : best;
    }

    /** Longitude of a place in the frame, -180 to 180 degrees. */
    double lonDeg(double x) {
        return Sphere.wrappedLonDeg(x + cutLonDeg);
    }

    /** Place of a longitude in the frame, 0 to 360. */
    double x(double lonDeg) {
        double east = lonDeg - cutLonDeg;
        return east < 0 ? east + 360 : east;
    }

    /** Rings as valid polygons; those that reach over the cut come on both of its sides. */
    List<Polygon> polygons(List<MeasuredRing> rings) {
        return polygons(rings, bounds -> true);
    }

    /**
     * Some of the rings as valid polygons.
     *
     * @param wanted tells by an outer ring's bounds whether it is wanted
     */
    List<Polygon> polygons(List<MeasuredRing> rings, Predicate<Envelope> wanted) {
        List<Polygon> polygons = new ArrayList<>();
        for (List<MeasuredRing> group : groups(rings)) {
            if (reaches(group.get(0).path(), wanted)) {
                Polygon polygon = polygon(group);
                Geometry valid = polygon.isValid() ? polygon : GeometryFixer.fix(polygon);
                turned(valid).forEach(turned -> polygons.addAll(polygonsOf(turned)));
            }
        }
        return polygons;
    }

    private boolean reaches(ArcRing ring, Predicate<Envelope> wanted) {
        LatLonBox box = LatLonBox.of(arcs, ring);
        double west = x(Sphere.wrappedLonDeg(box.westDeg()));
        return TURNS_DEG.stream()
                .map(turn -> new Envelope(west + turn, west + turn + box.widthDeg(), box.southDeg(), box.northDeg()))
                .anyMatch(wanted);
    }

    /** Spits without width, where a coast goes out and comes back over the same positions: valid polygons cannot have them. */
    List<Geometry> spits(List<MeasuredRing> rings) {
        List<Geometry> spits = new ArrayList<>();
        for (List<MeasuredRing> group : groups(rings)) {
            Polygon polygon = polygon(group);
            if (!polygon.isValid()) {
                Geometry edge = GeometryFixer.fix(polygon).getBoundary();
                spits.addAll(turned(OverlayNGRobust.overlay(polygon.getExteriorRing(), edge, OverlayNG.DIFFERENCE)));
            }
        }
        return spits;
    }

    /** Each outer ring with the holes that follow it. */
    private static List<List<MeasuredRing>> groups(List<MeasuredRing> rings) {
        List<List<MeasuredRing>> groups = new ArrayList<>();
        for (int i = 0; i < rings.size(); ) {
            int end = i + 1;
            while (end < rings.size() && rings.get(end).path().place() > 0) {
                end++;
            }
            groups.add(rings.subList(i, end));
            i = end;
        }
        return groups;
    }

    private Polygon polygon(List<MeasuredRing> group) {
        LinearRing outer = ring(group.get(0).path());
        LinearRing[] holes = group.stream()
                .skip(1)
                .map(hole -> turnedInto(outer.getEnvelopeInternal(), ring(hole.path())))
                .toArray(LinearRing[]::new);
        return PLANE.createPolygon(outer, holes);
    }

    private static LinearRing turnedInto(Envelope outer, LinearRing hole) {
        double west = hole.getEnvelopeInternal().getMinX();
        double turnDeg = west < outer.getMinX() ? 360 : west > outer.getMaxX() ? -360 : 0;
        return (LinearRing) AffineTransformation.translationInstance(turnDeg, 0).transform(hole);
    }

    private static List<Geometry> turned(Geometry land) {
        List<Geometry> all = new ArrayList<>();
        for (double turnDeg : TURNS_DEG) {
            Geometry turned =
                    AffineTransformation.translationInstance(turnDeg, 0).transform(land);
            Envelope bounds = turned.getEnvelopeInternal();
            if (bounds.getMaxX() > -OVERLAP_DEG && bounds.getMinX() < 360 + OVERLAP_DEG) {
                all.add(turned);
            }
        }
        return all;
    }

    /** The polygons among the parts of a geometry. */
    static List<Polygon> polygonsOf(Geometry geometry) {
        List<Polygon> polygons = new ArrayList<>();
        for (Object polygon : PolygonExtracter.getPolygons(geometry)) {
            polygons.add((Polygon) polygon);
        }
        return polygons;
    }

    private LinearRing ring(ArcRing path) {
        List<Coordinate> coordinates = new ArrayList<>();
        int start = arcs.begin(path.references()[0]);
        Coordinate last = new Coordinate(x(arcs.lonDeg(start)), arcs.latDeg(start));
        coordinates.add(last);
        for (int reference : path.references()) {
            int arc = Arcs.arcOf(reference);
            int step = reference >= 0 ? 1 : -1;
            for (int k = arcs.last(arc) - arcs.first(arc), v = arcs.begin(reference); k > 0; k--, v += step) {
                last = addEdge(v, v + step, last, coordinates);
            }
        }
        if (Math.abs(last.x - coordinates.get(0).x) > 180) {
            double poleDeg = last.y < 0 ? -90 : 90;
            coordinates.add(new Coordinate(last.x, poleDeg));
            coordinates.add(new Coordinate(coordinates.get(0).x, poleDeg));
        }
        coordinates.add(coordinates.get(0).copy());
        return PLANE.createLinearRing(coordinates.toArray(Coordinate[]::new));
    }

    /** Adds an edge without its start. Neighbours that share it get the same positions, as these count from its lower end. */
    private Coordinate addEdge(int from, int to, Coordinate start, List<Coordinate> coordinates) {
        double widthDeg = arcs.eastwardDeg(from, to);
        int pieces = (int) Math.ceil(Math.sqrt(GreatArcs.bulgeDeg(widthDeg) / STRAIGHT_DEG));
        for (int i = 1; i < pieces; i++) {
            double share = from < to ? (double) i / pieces : 1 - (double) (pieces - i) / pieces;
            double lat = from < to ? latDeg(from, to, i, pieces) : latDeg(to, from, pieces - i, pieces);
            coordinates.add(new Coordinate(start.x + share * widthDeg, lat));
        }
        // From the vertex itself, not from sums of steps: neighbours must agree.
        double x = x(arcs.lonDeg(to));
        Coordinate end = new Coordinate(x + 360 * Math.rint((start.x + widthDeg - x) / 360), arcs.latDeg(to));
        coordinates.add(end);
        return end;
    }

    private double latDeg(int low, int high, int piece, int pieces) {
        double widthDeg = arcs.eastwardDeg(low, high);
        double fromLow = widthDeg * piece / pieces;
        return GreatArcs.latDegAt(-fromLow, arcs.latDeg(low), widthDeg - fromLow, arcs.latDeg(high));
    }
}

package org.overflight.basemap;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.overflight.model.SphericalCap;

/**
 * Points along the coasts in a window of a plane: every vertex, and more between them. The ends of arcs are left out, as two countries
 * share the place where their border meets the sea.
 */
final class CoastSamples {
    private final Arcs arcs;
    private final boolean[] near;
    private final LonFrame frame;
    private final ConformalPlane plane;
    private final Envelope windowM;

    CoastSamples(Layer layer, LonFrame frame, SeaCell cell) {
        this.arcs = layer.arcs();
        this.frame = frame;
        this.plane = cell.plane();
        this.windowM = cell.windowM();
        this.near = layer.caps().within(new SphericalCap(cell.center(frame), cell.windowRadiusDeg()));
    }

    /**
     * Points of the coasts that are asked for.
     *
     * @param coasts which arcs
     * @param spacingM largest distance between neighbours
     * @param wanted which points
     */
    List<Coordinate> along(IntPredicate coasts, double spacingM, Predicate<Coordinate> wanted) {
        List<Coordinate> points = new ArrayList<>();
        for (int arc = 0; arc < near.length; arc++) {
            if (near[arc] && coasts.test(arc)) {
                addAlong(arc, spacingM, wanted, points);
            }
        }
        return points;
    }

    /**
     * Few points along the coasts that are asked for, at least one on each arc.
     *
     * @param coasts which arcs
     * @param spacingM how far along an arc it is from one to the next, at most
     */
    List<Coordinate> roughlyAlong(IntPredicate coasts, double spacingM) {
        List<Coordinate> points = new ArrayList<>();
        for (int arc = 0; arc < near.length; arc++) {
            if (near[arc] && coasts.test(arc)) {
                addRoughly(arc, spacingM, points);
            }
        }
        return points;
    }

    private void addRoughly(int arc, double spacingM, List<Coordinate> points) {
        double goneM = Double.POSITIVE_INFINITY;
        Coordinate from = inPlane(arcs.first(arc));
        for (int v = arcs.first(arc) + 1; v <= arcs.last(arc); v++) {
            Coordinate to = inPlane(v);
            goneM += from.distance(to);
            if (goneM + from.distance(to) > spacingM) {
                addWanted(between(from, to, 0.5), point -> true, points);
                goneM = from.distance(to) / 2;
            }
            from = to;
        }
    }

    private void addAlong(int arc, double spacingM, Predicate<Coordinate> wanted, List<Coordinate> points) {
        int last = arcs.last(arc);
        Coordinate from = inPlane(arcs.first(arc));
        for (int v = arcs.first(arc) + 1; v <= last; v++) {
            Coordinate to = inPlane(v);
            if (windowM.intersects(from, to)) {
                int pieces = Math.max(1, (int) Math.ceil(from.distance(to) / spacingM));
                for (int i = 0; i < pieces; i++) {
                    addWanted(between(from, to, (i + 0.5) / pieces), wanted, points);
                }
                if (v < last) {
                    addWanted(to, wanted, points);
                }
            }
            from = to;
        }
    }

    private void addWanted(Coordinate point, Predicate<Coordinate> wanted, List<Coordinate> points) {
        if (windowM.contains(point) && wanted.test(point)) {
            points.add(point);
        }
    }

    private Coordinate inPlane(int vertex) {
        return plane.toPlane(new Coordinate(frame.x(arcs.lonDeg(vertex)), arcs.latDeg(vertex)));
    }

    private static Coordinate between(Coordinate from, Coordinate to, double share) {
        return new Coordinate(from.x + share * (to.x - from.x), from.y + share * (to.y - from.y));
    }

    /** Whether a point is within a distance of any of some points, or a little beyond it. */
    static Predicate<Coordinate> closeTo(List<Coordinate> points, double distanceM) {
        Set<Long> squares = new HashSet<>();
        for (Coordinate point : points) {
            for (int i = -1; i <= 1; i++) {
                for (int k = -1; k <= 1; k++) {
                    squares.add(square(point, distanceM, i, k));
                }
            }
        }
        return point -> squares.contains(square(point, distanceM, 0, 0));
    }

    private static long square(Coordinate point, double sizeM, int east, int north) {
        long column = (long) Math.floor(point.x / sizeM) + east;
        long row = (long) Math.floor(point.y / sizeM) + north;
        return column * 1_000_003 + row;
    }
}

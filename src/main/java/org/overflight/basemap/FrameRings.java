package org.overflight.basemap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.overflight.model.PositionSequence;
import org.overflight.model.SphericalPolygon;

/**
 * Takes polygons from a frame back to the sphere: rings with their insides to the left, without the edges of the frame. What
 * was cut open there is joined again: on the sphere the frame's two sides are one meridian, and its top and bottom are points.
 */
final class FrameRings {
    /** Rings smaller than this, 1,200 square metres at the equator, are slivers of arithmetic. */
    private static final double SLIVER_DEG2 = 1e-7;

    private final LonFrame frame;
    private final List<PositionSequence> rings = new ArrayList<>();

    /** Runs from one edge of the frame to another. */
    private final List<List<Coordinate>> open = new ArrayList<>();

    private FrameRings(LonFrame frame) {
        this.frame = frame;
    }

    static SphericalPolygon of(LonFrame frame, Geometry polygons) {
        FrameRings result = new FrameRings(frame);
        for (Polygon polygon : LonFrame.polygonsOf(polygons)) {
            result.add(counterClockwise(polygon.getExteriorRing()));
            for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
                result.add(counterClockwise(polygon.getInteriorRingN(i)).reverse());
            }
        }
        result.joinOpen();
        return result.rings.isEmpty() ? SphericalPolygon.EMPTY : new SphericalPolygon(result.rings);
    }

    private static LinearRing counterClockwise(LinearRing ring) {
        return Orientation.isCCW(ring.getCoordinateSequence()) ? ring : ring.reverse();
    }

    private void add(LinearRing ring) {
        if (LonFrame.PLANE.createPolygon(ring).getArea() < SLIVER_DEG2) {
            return;
        }
        Coordinate[] closed = ring.getCoordinates();
        int edges = closed.length - 1;
        int start = 0;
        while (start < edges && !isFrame(closed[start], closed[start + 1])) {
            start++;
        }
        if (start == edges) {
            rings.add(positions(List.of(closed).subList(0, edges)));
        } else {
            open(closed, start);
        }
    }

    /** Cuts a ring at the edges of the frame, of which one begins at {@code start}. */
    private void open(Coordinate[] closed, int start) {
        int edges = closed.length - 1;
        List<Coordinate> run = new ArrayList<>();
        for (int i = 1; i <= edges; i++) {
            Coordinate from = closed[(start + i) % edges];
            Coordinate to = closed[(start + i + 1) % edges];
            run.add(from);
            if (isFrame(from, to)) {
                if (run.size() > 1) {
                    open.add(run);
                }
                run = new ArrayList<>();
            }
        }
    }

    private static boolean isFrame(Coordinate from, Coordinate to) {
        return (from.x == to.x && (from.x == 0 || from.x == 360)) || (from.y == to.y && Math.abs(from.y) == 90);
    }

    /** Where a run ends at one side of the frame, another begins at the other side, at the same latitude. */
    private void joinOpen() {
        while (!open.isEmpty()) {
            List<Coordinate> ring = open.remove(0);
            List<Coordinate> next = follower(ring);
            while (next != ring) {
                open.remove(next);
                ring.addAll(next.subList(1, next.size()));
                next = follower(ring);
            }
            rings.add(positions(ring.subList(0, ring.size() - 1)));
        }
    }

    private List<Coordinate> follower(List<Coordinate> run) {
        Coordinate end = run.get(run.size() - 1);
        List<List<Coordinate>> candidates = new ArrayList<>(open);
        candidates.add(run);
        return candidates.stream()
                .filter(candidate -> candidate.get(0).x == 360 - end.x)
                .min(Comparator.comparingDouble(candidate -> Math.abs(candidate.get(0).y - end.y)))
                .orElse(run);
    }

    private PositionSequence positions(List<Coordinate> ring) {
        double[] lonLatDeg = new double[2 * ring.size()];
        for (int i = 0; i < ring.size(); i++) {
            lonLatDeg[2 * i] = microdegrees(frame.lonDeg(ring.get(i).x));
            lonLatDeg[2 * i + 1] = microdegrees(ring.get(i).y);
        }
        return PositionSequence.of(lonLatDeg);
    }

    /** The cut is at a whole degree, so that this only takes away what turning back has added. */
    private static double microdegrees(double degrees) {
        return Math.rint(degrees * 1e6) / 1e6;
    }
}

package org.overflight.geodesy;

import java.util.ArrayList;
import java.util.List;
import org.overflight.model.PositionSequence;
import org.overflight.model.SphericalPolygon;

/** The edges of a region in runs of neighbours, each with a box around it, so that most are passed over at a glance. */
final class RegionEdges {
    private static final int RUN = 16;

    /** What a shape is thickened by on every side, far more than an error of rounding: a third of a metre. */
    private static final double THICKNESS = 5e-8;

    private final List<Run> runs;

    private RegionEdges(List<Run> runs) {
        this.runs = runs;
    }

    static RegionEdges of(SphericalPolygon region) {
        List<Run> runs = new ArrayList<>();
        for (PositionSequence ring : region.rings()) {
            addRuns(ring, runs);
        }
        return new RegionEdges(runs);
    }

    private static void addRuns(PositionSequence ring, List<Run> runs) {
        int size = ring.size();
        Vector[] vertices = new Vector[size + 1];
        for (int i = 0; i < size; i++) {
            vertices[i] = Vector.of(ring.lonDeg(i), ring.latDeg(i));
        }
        vertices[size] = vertices[0];
        for (int first = 0; first < size; first += RUN) {
            List<GreatArc> edges = new ArrayList<>(RUN);
            for (int i = first; i < Math.min(size, first + RUN); i++) {
                edges.add(new GreatArc(vertices[i], vertices[i + 1]));
            }
            runs.add(Run.of(edges));
        }
    }

    /** Whether an edge may come within a distance of a piece of a line. */
    boolean mayReach(GreatArc piece, double distanceM) {
        Box box = Box.around(piece).grown(distanceM / Ellipsoid.EQUATORIAL_RADIUS_M);
        return runs.stream().anyMatch(run -> run.box.meets(box));
    }

    /** The edges whose boxes meet that of a piece of a line; all that meet it are among them. */
    List<GreatArc> near(GreatArc piece) {
        Box box = Box.around(piece);
        List<GreatArc> found = new ArrayList<>();
        for (Run run : runs) {
            if (run.box.meets(box)) {
                run.addNear(box, found);
            }
        }
        return found;
    }

    private record Run(List<GreatArc> edges, List<Box> boxes, Box box) {
        static Run of(List<GreatArc> edges) {
            List<Box> boxes = edges.stream().map(Box::around).toList();
            return new Run(edges, boxes, boxes.stream().reduce(Box::with).orElseThrow());
        }

        void addNear(Box other, List<GreatArc> found) {
            for (int i = 0; i < edges.size(); i++) {
                if (boxes.get(i).meets(other)) {
                    found.add(edges.get(i));
                }
            }
        }
    }

    private record Box(Vector low, Vector high) {
        /** The chord's box, grown by how far the arc rises above the chord. */
        static Box around(GreatArc arc) {
            Vector a = arc.from();
            Vector b = arc.to();
            double half = a.minus(b).length() / 2;
            double rise = 1 - Math.sqrt(Math.max(0, 1 - half * half)) + THICKNESS;
            Vector low = new Vector(Math.min(a.x(), b.x()), Math.min(a.y(), b.y()), Math.min(a.z(), b.z()));
            Vector high = new Vector(Math.max(a.x(), b.x()), Math.max(a.y(), b.y()), Math.max(a.z(), b.z()));
            return new Box(low, high).grown(rise);
        }

        Box grown(double by) {
            Vector corner = new Vector(by, by, by);
            return new Box(low.minus(corner), high.plus(corner));
        }

        Box with(Box other) {
            Vector a = low;
            Vector b = other.low;
            Vector c = high;
            Vector d = other.high;
            return new Box(
                    new Vector(Math.min(a.x(), b.x()), Math.min(a.y(), b.y()), Math.min(a.z(), b.z())),
                    new Vector(Math.max(c.x(), d.x()), Math.max(c.y(), d.y()), Math.max(c.z(), d.z())));
        }

        boolean meets(Box other) {
            return low.x() <= other.high.x()
                    && other.low.x() <= high.x()
                    && low.y() <= other.high.y()
                    && other.low.y() <= high.y()
                    && low.z() <= other.high.z()
                    && other.low.z() <= high.z();
        }
    }
}

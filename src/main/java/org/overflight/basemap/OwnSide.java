package org.overflight.basemap;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.triangulate.VoronoiDiagramBuilder;

/**
 * The part of a plane that is nearer to one country's coast than to any other's: the union of the Voronoi cells of points along the
 * coasts (UNCLOS, article 15: the line every point of which is equidistant from the nearest points on the coasts).
 */
final class OwnSide {
    private static final GeometryFactory PLANE = LonFrame.PLANE;

    /** Points are this share of the sea's breadth apart, where two countries' coasts face each other. */
    private static final double SPACING = 0.007;

    /**
     * Where no foreign coast is within 2.5 times the breadth, fewer points will do: a place within the breadth of such a coast is 1.5
     * times the breadth from any other country's, and not farther than that from one of these points.
     */
    private static final double WIDE_SPACING = 0.4;

    private OwnSide() {}

    /**
     * The own side; empty if no other country has a coast near enough to matter.
     *
     * @param own which arcs are the country's coast
     * @param foreign which are other countries'
     */
    static Optional<Geometry> of(CoastSamples coasts, IntPredicate own, IntPredicate foreign, SeaCell cell) {
        double seaM = cell.seaM();
        List<Coordinate> roughly = coasts.roughlyAlong(own, WIDE_SPACING * seaM);
        List<Coordinate> theirs =
                coasts.along(foreign, SPACING * seaM, CoastSamples.closeTo(roughly, (2 + WIDE_SPACING) * seaM));
        if (theirs.isEmpty()) {
            return Optional.empty();
        }
        var facing = CoastSamples.closeTo(theirs, 2.5 * seaM);
        List<Coordinate> ours = new ArrayList<>(coasts.along(own, SPACING * seaM, facing));
        roughly.stream().filter(facing.negate()).forEach(ours::add);
        return Optional.of(cellsOf(ours, theirs, cell.windowM()));
    }

    private static Geometry cellsOf(List<Coordinate> ours, List<Coordinate> theirs, Envelope windowM) {
        List<Coordinate> all = new ArrayList<>(ours);
        all.addAll(theirs);
        VoronoiDiagramBuilder builder = new VoronoiDiagramBuilder();
        builder.setSites(all);
        builder.setClipEnvelope(windowM);
        Geometry cells = builder.getDiagram(PLANE);
        Set<Coordinate> foreign = new HashSet<>(theirs);
        List<Geometry> kept = new ArrayList<>();
        for (int i = 0; i < cells.getNumGeometries(); i++) {
            Geometry cell = cells.getGeometryN(i);
            if (!foreign.contains((Coordinate) cell.getUserData())) {
                kept.add(cell);
            }
        }
        return CoverageUnion.union(kept.toArray(Geometry[]::new));
    }
}

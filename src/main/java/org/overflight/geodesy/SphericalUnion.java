package org.overflight.geodesy;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.overflight.model.LonLat;
import org.overflight.model.PositionSequence;
import org.overflight.model.SphericalPolygon;

/**
 * Joins regions anywhere on the sphere, by way of the plane that is seen from a point outside all of them. There is no seam at
 * a meridian or a pole; only the point itself must stay outside.
 */
final class SphericalUnion {
    private static final int DEEPEST = 30;

    private final StereographicPlane plane;
    private final double toleranceM;
    private final GeometryFactory geometry = new GeometryFactory();

    private SphericalUnion(Vector outside, double toleranceM) {
        this.plane = new StereographicPlane(outside);
        this.toleranceM = toleranceM;
    }

    /**
     * What is inside of at least one region.
     *
     * @param regions of one simple ring each, inside to the left
     * @param outside a point that none of them holds
     * @param toleranceM how far edges may be moved where they meet, metres; parts smaller than that are left out
     */
    static SphericalPolygon of(List<SphericalPolygon> regions, Vector outside, double toleranceM) {
        SphericalUnion union = new SphericalUnion(outside, toleranceM);
        List<Geometry> flat = new ArrayList<>();
        for (SphericalPolygon region : regions) {
            flat.add(union.flat(region.rings().get(0)));
        }
        return union.spherical(OverlayNGRobust.union(flat));
    }

    private Polygon flat(PositionSequence ring) {
        List<Coordinate> coordinates = new ArrayList<>();
        for (int i = 0; i < ring.size(); i++) {
            GreatArc edge = new GreatArc(Vector.of(ring.get(i)), Vector.of(ring.get((i + 1) % ring.size())));
            coordinates.add(plane.coordinate(edge.from()));
            addInner(edge, coordinates, DEEPEST);
        }
        coordinates.add(coordinates.get(0));
        return geometry.createPolygon(coordinates.toArray(Coordinate[]::new));
    }

    /** Adds what lies between the ends of an edge that is not straight in the plane. */
    private void addInner(GreatArc edge, List<Coordinate> coordinates, int depth) {
        Coordinate from = plane.coordinate(edge.from());
        Coordinate to = plane.coordinate(edge.to());
        Vector straight = plane.direction(new Coordinate((from.x + to.x) / 2, (from.y + to.y) / 2));
        if (depth == 0 || edge.distanceRad(straight) * Ellipsoid.LARGEST_RADIUS_M < toleranceM / 2) {
            return;
        }
        Vector middle = edge.at(0.5);
        addInner(new GreatArc(edge.from(), middle), coordinates, depth - 1);
        coordinates.add(plane.coordinate(middle));
        addInner(new GreatArc(middle, edge.to()), coordinates, depth - 1);
    }

    private SphericalPolygon spherical(Geometry flat) {
        List<PositionSequence> rings = new ArrayList<>();
        for (Object each : PolygonExtracter.getPolygons(flat)) {
            Polygon polygon = (Polygon) each;
            addRing(counterClockwise(polygon.getExteriorRing()), rings);
            for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
                addRing(counterClockwise(polygon.getInteriorRingN(i)).reverse(), rings);
            }
        }
        return new SphericalPolygon(rings);
    }

    private static LinearRing counterClockwise(LinearRing ring) {
        return Orientation.isCCW(ring.getCoordinateSequence()) ? ring : ring.reverse();
    }

    private void addRing(LinearRing flat, List<PositionSequence> rings) {
        Coordinate[] coordinates = flat.getCoordinates();
        List<LonLat> positions = new ArrayList<>();
        Vector first = plane.direction(coordinates[0]);
        double extentRad = 0;
        for (int i = 0; i < coordinates.length - 1; i++) {
            Vector direction = plane.direction(coordinates[i]);
            extentRad = Math.max(extentRad, first.angleRad(direction));
            positions.add(direction.position());
        }
        if (extentRad * Ellipsoid.LARGEST_RADIUS_M > toleranceM) {
            rings.add(PositionSequence.of(positions));
        }
    }
}

package org.overflight.basemap;

import java.util.Arrays;

/** All vertices of a layer as points of the unit sphere, and what lies near what. */
final class VertexField {
    private final Arcs arcs;
    private final VertexGrid grid;
    /** x, y, z of each vertex. */
    private final double[] vectors;

    private final int[] arcOfVertex;
    private final IslandSizes islands;

    VertexField(Arcs arcs, IslandSizes islands) {
        this.arcs = arcs;
        this.islands = islands;
        this.grid = new VertexGrid(arcs);
        this.vectors = new double[3 * arcs.vertexCount()];
        this.arcOfVertex = new int[arcs.vertexCount()];
        for (int v = 0; v < arcs.vertexCount(); v++) {
            System.arraycopy(Sphere.vector(arcs.lonDeg(v), arcs.latDeg(v)), 0, vectors, 3 * v, 3);
        }
        for (int arc = 0; arc < arcs.count(); arc++) {
            Arrays.fill(arcOfVertex, arcs.first(arc), arcs.last(arc) + 1, arc);
        }
    }

    Arcs arcs() {
        return arcs;
    }

    IslandSizes islands() {
        return islands;
    }

    VertexGrid grid() {
        return grid;
    }

    /** How many vertices between its ends an arc must keep, so that no ring that is drawn has fewer than three. */
    int leastInner(int arc) {
        return islands.leastInner(arc);
    }

    /** Whether a vertex may be drawn at scales at which vertices of the given weight are not. */
    boolean lastsBeyond(int vertex, double weightM2) {
        return islands.vanishesAtM2(arcOfVertex[vertex]) > weightM2;
    }

    /** The ring of land to which a vertex belongs; -1 for a border. */
    int ringOf(int vertex) {
        return islands.ringOf(arcOfVertex[vertex]);
    }

    boolean isSamePlace(int vertex, int other) {
        return arcs.lonDeg(vertex) == arcs.lonDeg(other) && arcs.latDeg(vertex) == arcs.latDeg(other);
    }

    /** Area of the plane triangle through three vertices, square metres. */
    double triangleM2(int a, int b, int c) {
        double[] normal = normal(a, b, c);
        double length = Math.sqrt(normal[0] * normal[0] + normal[1] * normal[1] + normal[2] * normal[2]);
        return length / 2 * Sphere.RADIUS_M * Sphere.RADIUS_M;
    }

    /** Unit vector of a vertex: its x; 0 E on the equator is at 1. */
    double x(int vertex) {
        return vectors[3 * vertex];
    }

    double y(int vertex) {
        return vectors[3 * vertex + 1];
    }

    /** North. */
    double z(int vertex) {
        return vectors[3 * vertex + 2];
    }

    /** Straight distance of two vertices through the Earth, in radii. */
    double distanceRad(int a, int b) {
        double x = vectors[3 * a] - vectors[3 * b];
        double y = vectors[3 * a + 1] - vectors[3 * b + 1];
        double z = vectors[3 * a + 2] - vectors[3 * b + 2];
        return Math.sqrt(x * x + y * y + z * z);
    }

    /** (b - a) x (c - a): differences first, because the vertices are close to each other and far from the Earth's centre. */
    private double[] normal(int a, int b, int c) {
        double ux = vectors[3 * b] - vectors[3 * a];
        double uy = vectors[3 * b + 1] - vectors[3 * a + 1];
        double uz = vectors[3 * b + 2] - vectors[3 * a + 2];
        double vx = vectors[3 * c] - vectors[3 * a];
        double vy = vectors[3 * c + 1] - vectors[3 * a + 1];
        double vz = vectors[3 * c + 2] - vectors[3 * a + 2];
        return new double[] {uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx};
    }

    /** West, south, east, north of a triangle of great arcs, degrees: arcs may bulge towards a pole. */
    double[] box(int a, int b, int c) {
        double toB = arcs.eastwardDeg(a, b);
        double toC = toB + arcs.eastwardDeg(b, c);
        double west = arcs.lonDeg(a) + Math.min(0, Math.min(toB, toC));
        double east = arcs.lonDeg(a) + Math.max(0, Math.max(toB, toC));
        double south = Math.min(arcs.latDeg(a), Math.min(arcs.latDeg(b), arcs.latDeg(c)));
        double north = Math.max(arcs.latDeg(a), Math.max(arcs.latDeg(b), arcs.latDeg(c)));
        double bulgeDeg = GreatArcs.bulgeDeg(east - west);
        return new double[] {west, south - bulgeDeg, east, north + bulgeDeg};
    }

    /** West, south, east, north of all that is within a distance of a vertex, degrees; all longitudes close to a pole. */
    double[] boxAround(int vertex, double distanceM) {
        double highDeg = distanceM / Sphere.DEGREE_M;
        double lat = arcs.latDeg(vertex);
        double farthestDeg = Math.abs(lat) + highDeg;
        double sine = StrictMath.sin(StrictMath.toRadians(highDeg));
        double cosLat = StrictMath.cos(StrictMath.toRadians(lat));
        double wideDeg = farthestDeg >= 90 ? 180 : StrictMath.toDegrees(StrictMath.asin(sine / cosLat));
        double lon = arcs.lonDeg(vertex);
        return new double[] {lon - wideDeg, lat - highDeg, lon + wideDeg, lat + highDeg};
    }

    /** Unit vector of a vertex. */
    double[] vector(int vertex) {
        return Arrays.copyOfRange(vectors, 3 * vertex, 3 * vertex + 3);
    }
}

package org.overflight.basemap;

/**
 * A triangle of three vertices, to be held against many others: what does not depend on those is computed once.
 *
 * @param turn 1 if it runs counter-clockwise, -1 if clockwise, 0 if it has no area
 */
record VertexTriangle(Edge first, Edge second, Edge third, double turn) {
    /** Vertices this close to an edge are in the triangle: 6 mm on the Earth. */
    private static final double TOUCH_RAD = 1e-9;

    static VertexTriangle of(VertexField field, int a, int b, int c) {
        Edge first = Edge.of(field, a, b);
        return new VertexTriangle(
                first, Edge.of(field, b, c), Edge.of(field, c, a), Math.signum(first.leftRad(field, c)));
    }

    /** Whether a vertex lies in the triangle or on its edge. */
    boolean holds(VertexField field, int vertex) {
        return turn * first.leftRad(field, vertex) >= -TOUCH_RAD
                && turn * second.leftRad(field, vertex) >= -TOUCH_RAD
                && turn * third.leftRad(field, vertex) >= -TOUCH_RAD;
    }

    /**
     * From one vertex, x, y, z, to another, which lies u, v, w from it.
     *
     * @param length straight through the Earth, in radii
     */
    private record Edge(double x, double y, double z, double u, double v, double w, double length) {
        static Edge of(VertexField field, int from, int to) {
            double x = field.x(from);
            double y = field.y(from);
            double z = field.z(from);
            return new Edge(x, y, z, field.x(to) - x, field.y(to) - y, field.z(to) - z, field.distanceRad(from, to));
        }

        /**
         * How far a vertex lies to the left of the great circle of the edge, radians; 0 if that has no length. Differences first,
         * because the vertices are close to each other and far from the Earth's centre.
         */
        double leftRad(VertexField field, int vertex) {
            double dx = field.x(vertex) - x;
            double dy = field.y(vertex) - y;
            double dz = field.z(vertex) - z;
            double twice = (v * dz - w * dy) * x + (w * dx - u * dz) * y + (u * dy - v * dx) * z;
            return length == 0 ? 0 : twice / length;
        }
    }
}

package org.overflight.basemap;

/**
 * The arcs of a topology: runs of positions that features share, by their index. Vertices are numbered through, arc after arc,
 * so that one array serves them all; an arc may begin with the vertex that the one before it ends with.
 *
 * <p>A <em>reference</em> to an arc is its index, or the index's complement ({@code ~index}) for the arc run backwards, as in
 * TopoJSON.
 */
final class Arcs {
    private final double[] lonLatDeg;
    private final int[] firsts;
    private final int[] lasts;

    /**
     * @param lonLatDeg longitude, latitude, longitude, ... of all vertices, degrees
     * @param firsts number of the first vertex of each arc
     * @param lasts number of the last vertex of each arc
     */
    Arcs(double[] lonLatDeg, int[] firsts, int[] lasts) {
        this.lonLatDeg = lonLatDeg;
        this.firsts = firsts;
        this.lasts = lasts;
    }

    /** The same vertices in other arcs. */
    Arcs recut(int[] newFirsts, int[] newLasts) {
        return new Arcs(lonLatDeg, newFirsts, newLasts);
    }

    /** Number of arcs. */
    int count() {
        return firsts.length;
    }

    /** Number of vertices of all arcs. */
    int vertexCount() {
        return lonLatDeg.length / 2;
    }

    /** Number of the first vertex of an arc. */
    int first(int arc) {
        return firsts[arc];
    }

    /** Number of the last vertex of an arc. */
    int last(int arc) {
        return lasts[arc];
    }

    /** Longitude of a vertex, degrees. */
    double lonDeg(int vertex) {
        return lonLatDeg[2 * vertex];
    }

    /** Latitude of a vertex, degrees. */
    double latDeg(int vertex) {
        return lonLatDeg[2 * vertex + 1];
    }

    /** How far east it is from one vertex to another the shorter way, degrees, -180 to 180. */
    double eastwardDeg(int from, int to) {
        double eastDeg = lonDeg(to) - lonDeg(from);
        return eastDeg > 180 ? eastDeg - 360 : eastDeg < -180 ? eastDeg + 360 : eastDeg;
    }

    /** Number of the vertex with which a reference begins. */
    int begin(int reference) {
        return reference >= 0 ? firsts[reference] : lasts[~reference];
    }

    /** The arc that a reference names, whichever way it runs. */
    static int arcOf(int reference) {
        return reference >= 0 ? reference : ~reference;
    }
}

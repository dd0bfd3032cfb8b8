package org.overflight.basemap;

import java.util.Arrays;

/** Collects the arcs of a TopoJSON file: steps on its grid from vertex to vertex, first step from the grid's origin. */
final class ArcCollector {
    private int[] grid = new int[1 << 14];
    private int[] starts = new int[1 << 10];
    private int vertices;
    private int arcs;
    private int x;
    private int y;

    /** The next steps belong to a new arc. */
    void beginArc() {
        starts = arcs < starts.length ? starts : Arrays.copyOf(starts, 2 * arcs);
        starts[arcs++] = vertices;
        x = 0;
        y = 0;
    }

    /** A vertex, by its distance from the one before it. */
    void step(int dx, int dy) {
        x += dx;
        y += dy;
        grid = 2 * vertices < grid.length ? grid : Arrays.copyOf(grid, 4 * vertices);
        grid[2 * vertices] = x;
        grid[2 * vertices + 1] = y;
        vertices++;
    }

    /**
     * All arcs in degrees.
     *
     * @param scale degrees per step of the grid in longitude and in latitude
     * @param translate the grid's origin, degrees
     */
    Arcs positions(double[] scale, double[] translate) {
        double[] lonLatDeg = new double[2 * vertices];
        for (int i = 0; i < vertices; i++) {
            lonLatDeg[2 * i] = within(grid[2 * i] * scale[0] + translate[0], 180);
            lonLatDeg[2 * i + 1] = within(grid[2 * i + 1] * scale[1] + translate[1], 90);
        }
        int[] firsts = Arrays.copyOf(starts, arcs);
        int[] lasts = new int[arcs];
        for (int i = 0; i < arcs; i++) {
            lasts[i] = (i + 1 < arcs ? firsts[i + 1] : vertices) - 1;
        }
        return new Arcs(lonLatDeg, firsts, lasts);
    }

    /** The grid's last step may end a rounding error beyond the end of the Earth. */
    private static double within(double degrees, double limit) {
        return Math.max(-limit, Math.min(limit, degrees));
    }
}

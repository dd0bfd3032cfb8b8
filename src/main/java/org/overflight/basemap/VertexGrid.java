package org.overflight.basemap;

import java.util.function.IntPredicate;

/**
 * Finds vertices by where they are: every vertex lies in one cell of a grid of longitude and latitude, with about as many cells
 * as vertices.
 */
final class VertexGrid {
    private final int columns;
    private final int rows;
    private final double cellDeg;
    /** Vertices of cell {@code i} are {@code vertices[cells[i]]} to {@code vertices[cells[i + 1] - 1]}. */
    private final int[] cells;

    private final int[] vertices;

    VertexGrid(Arcs arcs) {
        int n = arcs.vertexCount();
        columns = Math.max(8, (int) Math.sqrt(2.0 * n));
        cellDeg = 360.0 / columns;
        rows = (int) Math.ceil(180 / cellDeg);
        cells = new int[columns * rows + 1];
        vertices = new int[n];
        int[] cellOf = new int[n];
        for (int v = 0; v < n; v++) {
            cellOf[v] = row(arcs.latDeg(v)) * columns + column(arcs.lonDeg(v));
            cells[cellOf[v]]++;
        }
        int end = 0;
        for (int i = 0; i < cells.length; i++) {
            end += cells[i];
            cells[i] = end;
        }
        for (int v = n - 1; v >= 0; v--) {
            vertices[--cells[cellOf[v]]] = v;
        }
    }

    private int row(double latDeg) {
        return Math.max(0, Math.min(rows - 1, (int) Math.floor((latDeg + 90) / cellDeg)));
    }

    /** Column of a longitude that may have run on over the antimeridian. */
    private int column(double lonDeg) {
        return Math.floorMod((int) Math.floor((lonDeg + 180) / cellDeg), columns);
    }

    /**
     * Whether any vertex in a box, or close to it, satisfies a condition. Asks in the order of cells, and stops at the first.
     *
     * @param box west, south, east, north, degrees; east is not less than west and may be over 180
     */
    boolean anyIn(double[] box, IntPredicate condition) {
        double cellsEast = Math.floor((box[2] + 180) / cellDeg) - Math.floor((box[0] + 180) / cellDeg);
        int width = (int) Math.min(columns - 1, cellsEast);
        int west = column(box[0]);
        for (int row = row(box[1]); row <= row(box[3]); row++) {
            for (int i = 0; i <= width; i++) {
                if (anyInCell(row * columns + (west + i) % columns, condition)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean anyInCell(int cell, IntPredicate condition) {
        for (int i = cells[cell]; i < cells[cell + 1]; i++) {
            if (condition.test(vertices[i])) {
                return true;
            }
        }
        return false;
    }
}

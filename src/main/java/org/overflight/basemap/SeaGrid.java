package org.overflight.basemap;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.locationtech.jts.geom.Envelope;

/** Cells of about equal size that hold a territory's sea, and only those. */
final class SeaGrid {
    private static final double ROW_DEG = 2.5;

    private final double seaM;
    private final TreeSet<Integer> rowsAndColumns = new TreeSet<>();

    SeaGrid(double seaM) {
        this.seaM = seaM;
    }

    /**
     * Cells within reach of an edge of the coast.
     *
     * @param edge its bounds in the frame, degrees
     */
    void addAround(Envelope edge) {
        double highDeg = 1.05 * seaM / Sphere.DEGREE_M;
        int north = Math.min(rows() - 1, row(edge.getMaxY() + highDeg));
        for (int row = Math.max(0, row(edge.getMinY() - highDeg)); row <= north; row++) {
            double poleward = Math.max(Math.abs(south(row)), Math.abs(south(row + 1)));
            double nearest = Math.min(poleward, Math.max(Math.abs(edge.getMinY()), Math.abs(edge.getMaxY())) + highDeg);
            double wideDeg = nearest > 89 ? 360 : highDeg / Math.cos(Math.toRadians(nearest));
            addColumns(row, edge.getMinX() - wideDeg, edge.getMaxX() + wideDeg);
        }
    }

    private void addColumns(int row, double west, double east) {
        double width = 360.0 / columns(row);
        int last = (int) Math.floor(Math.min(east, west + 360) / width);
        for (int column = (int) Math.floor(west / width); column <= last; column++) {
            rowsAndColumns.add(row * 1000 + Math.floorMod(column, columns(row)));
        }
    }

    /** The cells in the order of their rows. */
    List<SeaCell> cells() {
        List<SeaCell> cells = new ArrayList<>();
        for (int number : rowsAndColumns) {
            int row = number / 1000;
            double width = 360.0 / columns(row);
            double west = number % 1000 * width;
            cells.add(new SeaCell(new Envelope(west, west + width, south(row), south(row + 1)), seaM));
        }
        return cells;
    }

    private static int rows() {
        return (int) (180 / ROW_DEG);
    }

    private static int row(double latDeg) {
        return (int) Math.floor((latDeg + 90) / ROW_DEG);
    }

    private static double south(int row) {
        return row * ROW_DEG - 90;
    }

    private static int columns(int row) {
        double middle = Math.toRadians(south(row) + ROW_DEG / 2);
        return (int) Math.max(4, Math.round(360 * Math.cos(middle) / ROW_DEG));
    }
}

package org.overflight.basemap;

import java.util.Arrays;
import org.overflight.model.LonLat;

/** A ring to be asked about many positions: its edges by columns of longitude, each in all columns that it spans. */
final class RingColumns {
    private static final int PER_DEGREE = 4;
    private static final int COUNT = 360 * PER_DEGREE;
    private static final double MARGIN_DEG = 1e-9;

    private final Arcs arcs;
    private final int[][] columns = new int[COUNT][0];

    RingColumns(Arcs arcs, ArcRing ring) {
        this.arcs = arcs;
        int[] sizes = new int[COUNT];
        for (int reference : ring.references()) {
            int arc = Arcs.arcOf(reference);
            for (int v = arcs.first(arc); v < arcs.last(arc); v++) {
                add(v, sizes);
            }
        }
        for (int i = 0; i < COUNT; i++) {
            columns[i] = Arrays.copyOf(columns[i], sizes[i]);
        }
    }

    private void add(int vertex, int[] sizes) {
        double east = arcs.eastwardDeg(vertex, vertex + 1);
        // Half a turn may go either way round.
        boolean everywhere = Math.abs(east) >= 180 - MARGIN_DEG;
        int first = everywhere ? 0 : column(arcs.lonDeg(vertex) + Math.min(0, east) - MARGIN_DEG);
        int last = everywhere ? COUNT - 1 : column(arcs.lonDeg(vertex) + Math.max(0, east) + MARGIN_DEG);
        for (int i = first; i <= last; i++) {
            int column = Math.floorMod(i, COUNT);
            if (sizes[column] == columns[column].length) {
                columns[column] = Arrays.copyOf(columns[column], 2 * sizes[column] + 4);
            }
            columns[column][sizes[column]++] = vertex;
        }
    }

    /** See {@link RingContainment}. */
    boolean isInside(LonLat position) {
        return RingContainment.isInside(arcs, columns[Math.floorMod(column(position.lonDeg()), COUNT)], position);
    }

    /** Columns go on beyond the antimeridian. */
    private static int column(double lonDeg) {
        return (int) Math.floor(lonDeg * PER_DEGREE);
    }
}

package org.overflight.basemap;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.BitSet;

/**
 * Leaves out the few vertices at which a file's edges cross: where a coast turns back on itself within a step or two of the grid to
 * which TopoJSON rounds. The list is {@code geodata/basemap/untangled.csv}.
 */
final class Untangling {
    private final Arcs arcs;
    private final BitSet leftOut = new BitSet();

    private Untangling(Arcs arcs) {
        this.arcs = arcs;
    }

    /** The arcs of a file without what tangles them. */
    static Arcs of(Arcs arcs, String fileName) throws IOException {
        Untangling untangling = new Untangling(arcs);
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(BasemapFile.open("basemap/untangled.csv"))) {
            for (NamedCsvRecord row : rows) {
                if (row.getField("file").equals(fileName)) {
                    untangling.leaveOut(number(row, "arc"), number(row, "vertex"));
                }
            }
        }
        return untangling.leftOut.isEmpty() ? arcs : untangling.others();
    }

    private static int number(NamedCsvRecord row, String field) {
        return Integer.parseInt(row.getField(field));
    }

    private void leaveOut(int arc, int vertex) {
        leftOut.set(arcs.first(arc) + vertex);
    }

    private Arcs others() {
        double[] lonLatDeg = new double[2 * (arcs.vertexCount() - leftOut.cardinality())];
        int[] firsts = new int[arcs.count()];
        int[] lasts = new int[arcs.count()];
        int count = 0;
        for (int arc = 0; arc < arcs.count(); arc++) {
            firsts[arc] = count;
            for (int v = arcs.first(arc); v <= arcs.last(arc); v++) {
                if (!leftOut.get(v)) {
                    lonLatDeg[2 * count] = arcs.lonDeg(v);
                    lonLatDeg[2 * count + 1] = arcs.latDeg(v);
                    count++;
                }
            }
            lasts[arc] = count - 1;
        }
        return new Arcs(lonLatDeg, firsts, lasts);
    }
}

package org.overflight.basemap;

import java.util.Arrays;
import java.util.List;

/**
 * How far every island is from the nearest larger land: what a peak's isolation is among mountains. A rock in the middle of an
 * ocean matters more than a skerry of its size.
 */
final class Isolation {
    /** Beyond this an island is as isolated as can be. */
    static final double MOST_M = 1_000_000;

    /** Land larger than this is never too small to be drawn. */
    private static final double LARGEST_M2 = 2e10;

    private static final double FIRST_SEARCH_M = 15_000;

    private final double[] distancesM;

    /** @param land rings of all land */
    Isolation(VertexField field, List<MeasuredRing> land) {
        distancesM = new double[land.size()];
        Arrays.fill(distancesM, MOST_M);
        for (int r = 0; r < distancesM.length; r++) {
            if (field.islands().areaM2(r) <= LARGEST_M2) {
                distancesM[r] = new Search(
                                field, r, field.arcs().begin(land.get(r).path().references()[0]))
                        .distanceM();
            }
        }
    }

    /** Distance of a ring of land from the nearest ring that is larger, metres, up to {@link #MOST_M}. */
    double distanceM(int ring) {
        return distancesM[ring];
    }

    /** Looks around one vertex of an island, farther and farther. */
    private static final class Search {
        private final VertexField field;
        private final int ring;
        private final int from;
        private double nearestM = MOST_M;

        Search(VertexField field, int ring, int from) {
            this.field = field;
            this.ring = ring;
            this.from = from;
        }

        double distanceM() {
            for (double reachM = FIRST_SEARCH_M; reachM < 4 * MOST_M; reachM *= 4) {
                field.grid().anyIn(field.boxAround(from, reachM), this::compare);
                if (nearestM <= reachM) {
                    break;
                }
            }
            return nearestM;
        }

        private boolean compare(int vertex) {
            int other = field.ringOf(vertex);
            if (other >= 0 && other != ring && isLarger(other)) {
                nearestM = Math.min(nearestM, field.distanceRad(from, vertex) * Sphere.RADIUS_M);
            }
            return false;
        }

        /** Of two islands of one size the first in the file counts as the larger. */
        private boolean isLarger(int other) {
            double area = field.islands().areaM2(ring);
            double otherArea = field.islands().areaM2(other);
            return otherArea > area || (otherArea == area && other < ring);
        }
    }
}

package org.overflight.basemap;

import java.util.Arrays;

/**
 * Weighs the vertices of one arc after Visvalingam: again and again the vertex goes whose triangle with its two neighbours is
 * smallest, and the area of that triangle, or that of one before it if that was larger, is its weight.
 *
 * <p>A vertex may only go while no other vertex lies in its triangle, be it one that is left of the same arc or any of another
 * arc. So no line ever jumps over a vertex, and lines that do not cross with all their vertices do not cross with fewer, whichever
 * arcs are drawn at whichever detail. Vertices that cannot go weigh infinitely much.
 */
final class ArcRanking {
    private final VertexField field;
    private final int first;
    private final int last;
    private final int[] before;
    private final int[] after;
    private final double[] areas;
    private final double[] weights;
    private final boolean[] gone;

    private ArcRanking(VertexField field, int arc) {
        this.field = field;
        this.first = field.arcs().first(arc);
        this.last = field.arcs().last(arc);
        int n = last - first + 1;
        before = new int[n];
        after = new int[n];
        areas = new double[n];
        weights = new double[n];
        gone = new boolean[n];
        Arrays.fill(areas, Double.POSITIVE_INFINITY);
        Arrays.fill(weights, Double.POSITIVE_INFINITY);
        for (int i = 0; i < n; i++) {
            before[i] = i - 1;
            after[i] = i + 1;
        }
        for (int i = 1; i < n - 1; i++) {
            areas[i] = areaM2(i);
        }
    }

    /**
     * The weights of an arc's vertices, square metres. A vertex is drawn where its weight is not below what the scale can show.
     *
     * @param field all vertices there are
     */
    static float[] weightsM2(VertexField field, int arc) {
        return new ArcRanking(field, arc).removeAll(field.leastInner(arc));
    }

    private float[] removeAll(int leastInner) {
        double heaviest = 0;
        int inner = areas.length - 2;
        for (int i = lightest(); i >= 0 && inner > leastInner; i = lightest()) {
            double weight = Math.max(heaviest, areas[i]);
            areas[i] = Double.POSITIVE_INFINITY;
            if (isFree(i, weight)) {
                heaviest = weight;
                weights[i] = weight;
                remove(i);
                inner--;
            }
        }
        float[] rounded = new float[weights.length];
        for (int i = 0; i < rounded.length; i++) {
            rounded[i] = (float) weights[i];
        }
        return rounded;
    }

    /** Arcs are short, so looking at every vertex is as fast as keeping them in order. */
    private int lightest() {
        int found = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 1; i < areas.length - 1; i++) {
            if (areas[i] < least) {
                least = areas[i];
                found = i;
            }
        }
        return found;
    }

    private void remove(int i) {
        gone[i] = true;
        after[before[i]] = after[i];
        before[after[i]] = before[i];
        weighAgain(before[i]);
        weighAgain(after[i]);
    }

    /** A vertex that could not go may be able to when its triangle has changed. */
    private void weighAgain(int i) {
        if (i > 0 && i < areas.length - 1) {
            areas[i] = areaM2(i);
        }
    }

    private double areaM2(int i) {
        return field.triangleM2(first + before[i], first + i, first + after[i]);
    }

    private boolean isFree(int i, double weightM2) {
        int a = first + before[i];
        int b = first + i;
        int c = first + after[i];
        double[] box = field.box(a, b, c);
        if (box[2] - box[0] > 170) {
            return false;
        }
        VertexTriangle triangle = VertexTriangle.of(field, a, b, c);
        // What lies at the ends of the edge that would be new is not jumped over.
        return !field.grid()
                .anyIn(
                        box,
                        v -> v != b
                                && isInTheWay(v, weightM2)
                                && triangle.holds(field, v)
                                && !field.isSamePlace(v, a)
                                && !field.isSamePlace(v, c));
    }

    private boolean isInTheWay(int vertex, double weightM2) {
        if (vertex >= first && vertex <= last) {
            return !gone[vertex - first];
        }
        return field.lastsBeyond(vertex, weightM2);
    }
}

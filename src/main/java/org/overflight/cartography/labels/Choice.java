package org.overflight.cartography.labels;

import java.util.Arrays;
import java.util.List;

/** An option for each label, or none; no two exclude each other. */
final class Choice {
    static final int NONE = -1;

    private final ConflictGraph graph;
    private final int[] options;

    /** Nothing chosen. */
    Choice(ConflictGraph graph) {
        this.graph = graph;
        this.options = new int[graph.labelCount()];
        Arrays.fill(options, NONE);
    }

    int option(int label) {
        return options[label];
    }

    void choose(int label, int option) {
        options[label] = option;
    }

    double value(List<Integer> labels) {
        double value = 0;
        for (int label : labels) {
            value += options[label] == NONE ? 0 : graph.value(options[label]);
        }
        return value;
    }

    /** The options of some labels that the choices of the others allow. */
    long[] freeFor(List<Integer> labels) {
        long[] free = new long[graph.words()];
        for (int label : labels) {
            for (int option = graph.start(label); option < graph.end(label); option++) {
                ConflictGraph.set(free, option);
            }
        }
        for (int label = 0; label < options.length; label++) {
            if (options[label] != NONE && !labels.contains(label)) {
                long[] excluded = graph.excluded(options[label]);
                for (int i = 0; i < free.length; i++) {
                    free[i] &= ~excluded[i];
                }
            }
        }
        return free;
    }
}

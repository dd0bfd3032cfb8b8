package org.overflight.cartography.labels;

import java.util.Arrays;
import java.util.List;

/**
 * The best choice for a few labels, the others held still: branch and bound over their options.
 *
 * <p>The bound is the sum of the best options that are still free. The label with the fewest options is decided first; one
 * whose best option is in nobody's way needs no branching.
 */
final class ExactSearch {
    private static final int NONE = -1;

    private final ConflictGraph graph;
    private final List<Integer> labels;
    private final double leastGain;
    private long budget;
    private final int[] chosen;
    private double bestValue;
    private int[] best;

    /**
     * @param labels which are decided
     * @param leastGain a better choice that is not better by this much is not looked for
     * @param budget how many steps may be taken
     */
    ExactSearch(ConflictGraph graph, List<Integer> labels, double leastGain, long budget) {
        this.graph = graph;
        this.labels = labels;
        this.leastGain = leastGain;
        this.budget = budget;
        this.chosen = new int[labels.size()];
        this.best = new int[0];
    }

    /**
     * Finds the best choice.
     *
     * @param free options of the labels that the others allow
     * @param toBeat value of the choice that is known
     * @return option per label, -1 for none; empty if nothing better was found
     */
    int[] solve(long[] free, double toBeat) {
        bestValue = toBeat;
        Arrays.fill(chosen, NONE);
        decide(free, (1 << labels.size()) - 1, 0);
        return best;
    }

    private void decide(long[] free, int open, double value) {
        if (budget-- <= 0) {
            return;
        }
        double bound = value;
        int next = NONE;
        int fewest = Integer.MAX_VALUE;
        for (int i = 0; i < labels.size(); i++) {
            int first = (open >> i & 1) == 0 ? NONE : firstFree(free, labels.get(i));
            if (first != NONE) {
                bound += graph.value(first);
                int count = isInNobodysWay(free, first) ? 0 : countFree(free, labels.get(i));
                if (count < fewest) {
                    fewest = count;
                    next = i;
                }
            }
        }
        if (bound <= bestValue + leastGain) {
            return;
        }
        if (next == NONE) {
            bestValue = value;
            best = chosen.clone();
            return;
        }
        branch(free, open & ~(1 << next), value, next);
    }

    private void branch(long[] free, int open, double value, int next) {
        int label = labels.get(next);
        boolean alone = isInNobodysWay(free, firstFree(free, label));
        for (int option = graph.start(label); option < graph.end(label); option++) {
            if (ConflictGraph.has(free, option)) {
                chosen[next] = option;
                decide(without(free, graph.excluded(option)), open, value + graph.value(option));
                if (alone) {
                    chosen[next] = NONE;
                    return;
                }
            }
        }
        chosen[next] = NONE;
        long[] others = free.clone();
        for (int option = graph.start(label); option < graph.end(label); option++) {
            others[option / Long.SIZE] &= ~(1L << option);
        }
        decide(others, open, value);
    }

    /** Whether no free option of another label is excluded by this one. */
    private boolean isInNobodysWay(long[] free, int option) {
        int label = graph.option(option).label();
        long[] excluded = graph.excluded(option);
        for (int word = 0; word < free.length; word++) {
            long shared = free[word] & excluded[word];
            while (shared != 0) {
                int other = word * Long.SIZE + Long.numberOfTrailingZeros(shared);
                if (other < graph.start(label) || other >= graph.end(label)) {
                    return false;
                }
                shared &= shared - 1;
            }
        }
        return true;
    }

    private int firstFree(long[] free, int label) {
        return ConflictGraph.first(free, graph.start(label), graph.end(label));
    }

    private int countFree(long[] free, int label) {
        return ConflictGraph.count(free, graph.start(label), graph.end(label));
    }

    private static long[] without(long[] free, long[] excluded) {
        long[] rest = new long[free.length];
        for (int i = 0; i < rest.length; i++) {
            rest[i] = free[i] & ~excluded[i];
        }
        return rest;
    }
}

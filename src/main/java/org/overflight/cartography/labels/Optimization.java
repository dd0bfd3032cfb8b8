package org.overflight.cartography.labels;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The search for the choice that is worth most: a greedy start, then parts made perfect in turn (POPMUSIC). */
final class Optimization {
    /** Labels of a part. */
    static final int PART = 8;

    private static final int MOST_SWEEPS = 6;
    /** Half the worth of the least label: more than all costs together. */
    private static final double ANOTHER_LABEL = 0.5;

    private static final double ANY_GAIN = 1e-6;
    private static final long STEPS_FOR_ALL_COMPETITORS = 2_000_000;
    private static final long STEPS_FOR_PART = 20_000;
    private static final long STEPS_FOR_POLISH = 2_000;

    private final ConflictGraph graph;
    private final Choice choice;

    private Optimization(ConflictGraph graph, Choice choice) {
        this.graph = graph;
        this.choice = choice;
    }

    /**
     * The best choice that is found.
     *
     * @param byImportance labels, most important first
     */
    static Choice best(ConflictGraph graph, List<Integer> byImportance) {
        Optimization optimization = new Optimization(graph, greedy(graph, byImportance));
        for (int sweep = 0; sweep < MOST_SWEEPS; sweep++) {
            if (!optimization.sweep(byImportance)) {
                break;
            }
        }
        return optimization.choice;
    }

    /** Each label in turn takes the best that is left. */
    static Choice greedy(ConflictGraph graph, List<Integer> byImportance) {
        Choice choice = new Choice(graph);
        for (int label : byImportance) {
            long[] free = choice.freeFor(List.of(label));
            for (int option = graph.start(label); option < graph.end(label); option++) {
                if (ConflictGraph.has(free, option)) {
                    choice.choose(label, option);
                    break;
                }
            }
        }
        return choice;
    }

    private boolean sweep(List<Integer> byImportance) {
        boolean better = false;
        for (int label : byImportance) {
            boolean perfect = graph.start(label) == graph.end(label) || choice.option(label) == graph.start(label);
            if (!perfect) {
                better |= improveAround(label);
            }
        }
        return better;
    }

    private boolean improveAround(int label) {
        List<Integer> part = competitors(label);
        boolean all = part.size() <= PART;
        if (!all) {
            part = part.subList(0, PART);
        }
        boolean more = improve(part, ANOTHER_LABEL, all ? STEPS_FOR_ALL_COMPETITORS : STEPS_FOR_PART);
        return improve(part, ANY_GAIN, STEPS_FOR_POLISH) || more;
    }

    private boolean improve(List<Integer> part, double leastGain, long steps) {
        int[] found = new ExactSearch(graph, part, leastGain, steps).solve(choice.freeFor(part), choice.value(part));
        for (int i = 0; i < found.length; i++) {
            choice.choose(part.get(i), found[i]);
        }
        return found.length > 0;
    }

    /** The label and those that are in its way, then those that are in theirs; one more than a part at most. */
    private List<Integer> competitors(int label) {
        List<Integer> found = new ArrayList<>(List.of(label));
        Deque<Integer> open = new ArrayDeque<>(found);
        while (!open.isEmpty() && found.size() <= PART) {
            for (int neighbour : graph.neighbours(open.remove())) {
                if (!found.contains(neighbour) && found.size() <= PART) {
                    found.add(neighbour);
                    open.add(neighbour);
                }
            }
        }
        return found;
    }
}

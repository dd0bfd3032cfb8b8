package org.overflight.basemap;

import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Colours a graph so that no two that border on each other have the same colour, and of those that only lie near each other as few
 * as can be: DSATUR of D. Brélaz, "New methods to color the vertices of a
 * graph", Communications of the ACM 22 (1979). The vertex next coloured is the one whose neighbours have the most different
 * colours already; of equals that with the most neighbours still uncoloured; of equals the first by name.
 *
 * <p>Where several colours are free, it does not take the first, as the method does, but that which the fewest of those near have, then the
 * fewest neighbours of neighbours, then the fewest of all: the map becomes even.
 */
final class GraphColoring {
    private final Map<String, Set<String>> bordering;
    private final Map<String, Set<String>> near;
    private final int most;
    private final Map<String, Integer> colors = new TreeMap<>();

    private GraphColoring(Map<String, Set<String>> bordering, Map<String, Set<String>> near, int most) {
        this.bordering = bordering;
        this.near = near;
        this.most = most;
    }

    /**
     * Colours, counted from 1.
     *
     * @param bordering of every vertex, those it borders on
     * @param near of every vertex, those that lie near it
     * @param most how many colours there are
     * @throws IllegalStateException if the method finds no such colouring with so few colours
     */
    static Map<String, Integer> of(Map<String, Set<String>> bordering, Map<String, Set<String>> near, int most) {
        GraphColoring coloring = new GraphColoring(bordering, near, most);
        while (coloring.colors.size() < bordering.size()) {
            String next = coloring.next();
            coloring.colors.put(next, coloring.colorFor(next));
        }
        return coloring.colors;
    }

    private String next() {
        return bordering.keySet().stream()
                .filter(name -> !colors.containsKey(name))
                .max(Comparator.comparingInt((String name) -> taken(name).size())
                        .thenComparingLong(this::uncolored)
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
    }

    private Set<Integer> taken(String name) {
        return bordering.get(name).stream()
                .filter(colors::containsKey)
                .map(colors::get)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private long uncolored(String name) {
        return bordering.get(name).stream().filter(n -> !colors.containsKey(n)).count();
    }

    private int colorFor(String name) {
        Set<Integer> taken = taken(name);
        return IntStream.rangeClosed(1, most)
                .filter(color -> !taken.contains(color))
                .boxed()
                .min(Comparator.comparingLong((Integer color) -> count(near.get(name).stream(), color))
                        .thenComparingLong(color -> count(atTwoSteps(name), color))
                        .thenComparingLong(color -> count(bordering.keySet().stream(), color))
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow(() -> new IllegalStateException(name + " would need colour " + (most + 1)));
    }

    private Stream<String> atTwoSteps(String name) {
        return bordering.get(name).stream()
                .flatMap(n -> bordering.get(n).stream())
                .distinct();
    }

    private long count(Stream<String> names, int color) {
        return names.filter(n -> colors.getOrDefault(n, 0) == color).count();
    }
}

package org.overflight.cartography.labels;

import java.util.ArrayList;
import java.util.List;
import org.overflight.scene.BoxPx;

/**
 * All options of all labels, numbered label by label and best first, and which exclude each other: those that conflict, and
 * those of the same label. Sets of options are bits in words.
 */
final class ConflictGraph {
    private final List<Option> options = new ArrayList<>();
    private final int[] starts;
    private final long[][] excluded;
    private final List<BoxPx> bounds;
    private final List<List<Integer>> neighbours = new ArrayList<>();

    /** @param optionsByLabel label by label, best first */
    ConflictGraph(List<List<Option>> optionsByLabel) {
        int labels = optionsByLabel.size();
        starts = new int[labels + 1];
        for (int label = 0; label < labels; label++) {
            options.addAll(optionsByLabel.get(label));
            starts[label + 1] = options.size();
            neighbours.add(new ArrayList<>());
        }
        excluded = new long[options.size()][words()];
        bounds = options.stream().map(option -> option.candidate().bounds()).toList();
        List<BoxPx> reaches = optionsByLabel.stream().map(ConflictGraph::reach).toList();
        for (int label = 0; label < labels; label++) {
            excludeSameLabel(label);
            for (int other = 0; other < label; other++) {
                if (reaches.get(label).overlaps(reaches.get(other)) && excludeConflicts(label, other)) {
                    neighbours.get(label).add(other);
                    neighbours.get(other).add(label);
                }
            }
        }
    }

    int labelCount() {
        return neighbours.size();
    }

    /** Number of words of a set. */
    int words() {
        return (starts[starts.length - 1] + Long.SIZE - 1) / Long.SIZE;
    }

    Option option(int option) {
        return options.get(option);
    }

    double value(int option) {
        return options.get(option).value();
    }

    /** The best option of a label. */
    int start(int label) {
        return starts[label];
    }

    /** Behind the last option of a label. */
    int end(int label) {
        return starts[label + 1];
    }

    /** What cannot be used together with an option, itself included; not to be changed. */
    long[] excluded(int option) {
        return excluded[option];
    }

    /** Labels that can be in the way of a label, in ascending order. */
    List<Integer> neighbours(int label) {
        return neighbours.get(label);
    }

    private void excludeSameLabel(int label) {
        for (int option = start(label); option < end(label); option++) {
            for (int other = start(label); other < end(label); other++) {
                set(excluded[option], other);
            }
        }
    }

    private boolean excludeConflicts(int label, int other) {
        boolean any = false;
        for (int one = start(label); one < end(label); one++) {
            for (int two = start(other); two < end(other); two++) {
                if (bounds.get(one).overlaps(bounds.get(two))
                        && option(one).candidate().conflictsWith(option(two).candidate())) {
                    set(excluded[one], two);
                    set(excluded[two], one);
                    any = true;
                }
            }
        }
        return any;
    }

    static void set(long[] words, int bit) {
        words[bit / Long.SIZE] |= 1L << bit;
    }

    static boolean has(long[] words, int bit) {
        return (words[bit / Long.SIZE] >>> bit & 1) != 0;
    }

    /** The first bit that is set in a range; -1 if none is. */
    static int first(long[] words, int from, int to) {
        for (int word = from / Long.SIZE; word * Long.SIZE < to; word++) {
            long bits = words[word] & mask(word, from, to);
            if (bits != 0) {
                return word * Long.SIZE + Long.numberOfTrailingZeros(bits);
            }
        }
        return -1;
    }

    /** How many bits are set in a range. */
    static int count(long[] words, int from, int to) {
        int count = 0;
        for (int word = from / Long.SIZE; word * Long.SIZE < to; word++) {
            count += Long.bitCount(words[word] & mask(word, from, to));
        }
        return count;
    }

    /** The bits of a word that lie in a range. */
    private static long mask(int word, int from, int to) {
        int start = word * Long.SIZE;
        long mask = -1L;
        if (from > start) {
            mask &= -1L << (from - start);
        }
        if (to < start + Long.SIZE) {
            mask &= (1L << (to - start)) - 1;
        }
        return mask;
    }

    /** The upright box around all that the options of a label touch, a little grown. */
    private static BoxPx reach(List<Option> options) {
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (Option option : options) {
            BoxPx box = option.candidate().bounds();
            left = Math.min(left, box.xPx());
            top = Math.min(top, box.yPx());
            right = Math.max(right, box.rightPx());
            bottom = Math.max(bottom, box.bottomPx());
        }
        return new BoxPx(left, top, right - left, bottom - top);
    }
}

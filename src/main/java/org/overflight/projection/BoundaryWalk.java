package org.overflight.projection;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Closes the pieces of cut rings: from where one leaves the region along the boundary to where the next one enters.
 *
 * <p>The inside is on the left and the boundary runs counter-clockwise, so the parts of the boundary inside of the polygon lead
 * from exits to entries. Seen along the boundary, exits and entries alternate like brackets, beginning at a place of which is known
 * whether it is inside. Because that is settled first, two crossings that a rounding error has put in the wrong order can only
 * make a sliver without width, never fill the Earth.
 */
final class BoundaryWalk {
    private static final double START_PART = 0.4142;

    private final Boundary boundary;
    private final List<Chain> chains;
    private final LeftSide polygon;

    BoundaryWalk(Boundary boundary, List<Chain> chains, LeftSide polygon) {
        this.boundary = boundary;
        this.chains = chains;
        this.polygon = polygon;
    }

    private enum Kind {
        EXIT,
        ENTRY
    }

    /** A place where a chain ends or begins. */
    private record End(double place, Kind kind, int chain) {}

    /** Stands for the exit, not met yet, of the walk on which the starting place lies. */
    private static final End START = new End(Double.NaN, Kind.EXIT, -1);

    /** From one chain's exit to the next chain's entry; {@code to} may lie beyond the boundary's length. */
    private record Walk(double from, double to, int chain) {}

    /** Adds the rings that the chains and the boundary make together. */
    void addRings(CutParts parts) {
        List<End> ends = ends();
        double start = withinLongestGap(ends);
        List<End> ordered = startingAt(ends, start);
        boolean startsInside = startsInside(ordered, start);
        Walk[] walks = new Walk[chains.size()];
        if (match(ordered, startsInside, walks)) {
            parts.startPart();
            boundary.addAt(start, parts);
            boundary.walk(start, start + boundary.length(), parts);
        }
        addClosed(walks, parts);
    }

    private List<End> ends() {
        List<End> ends = new ArrayList<>(chains.size() * 2);
        for (int i = 0; i < chains.size(); i++) {
            ends.add(new End(chains.get(i).exit(), Kind.EXIT, i));
            ends.add(new End(chains.get(i).entry(), Kind.ENTRY, i));
        }
        ends.sort(
                Comparator.comparingDouble(End::place).thenComparing(End::kind).thenComparingInt(End::chain));
        return ends;
    }

    /** A place far from all crossings, at no regular part of the boundary, where a corner might just touch it. */
    private double withinLongestGap(List<End> ends) {
        double longest = ends.isEmpty() ? boundary.length() : -1;
        double place = START_PART * boundary.length();
        for (int i = 0; i < ends.size(); i++) {
            double from = ends.get(i).place();
            double to =
                    i + 1 < ends.size() ? ends.get(i + 1).place() : ends.get(0).place() + boundary.length();
            if (to - from > longest) {
                longest = to - from;
                place = from + START_PART * longest;
            }
        }
        return place % boundary.length();
    }

    private List<End> startingAt(List<End> ends, double start) {
        List<End> ordered = new ArrayList<>(ends.size());
        for (End end : ends) {
            if (end.place() >= start) {
                ordered.add(end);
            }
        }
        for (End end : ends) {
            if (end.place() < start) {
                ordered.add(new End(end.place() + boundary.length(), end.kind(), end.chain()));
            }
        }
        return ordered;
    }

    private boolean startsInside(List<End> ordered, double start) {
        if (areClear(ordered)) {
            return ordered.get(0).kind() == Kind.ENTRY;
        }
        double[] at = boundary.justInside(start);
        return polygon.contains(at[0], at[1]);
    }

    /** Whether the order of exits and entries alone says what is inside. */
    private boolean areClear(List<End> ordered) {
        for (int i = 1; i < ordered.size(); i++) {
            End a = ordered.get(i - 1);
            End b = ordered.get(i);
            if (a.kind() == b.kind() || boundary.areNear(a.place(), b.place())) {
                return false;
            }
        }
        return !ordered.isEmpty();
    }

    /**
     * Finds for each exit the entry that its walk leads to. Where a polygon overlaps itself several walks are open at once; the
     * one that was opened first is then closed first, but any other order would cover the same.
     *
     * @param walks receives for each chain the walk from its exit
     * @return whether the whole boundary is a ring besides
     */
    private boolean match(List<End> ordered, boolean startsInside, Walk[] walks) {
        Deque<End> exits = new ArrayDeque<>();
        Deque<End> entries = new ArrayDeque<>();
        if (startsInside) {
            exits.add(START);
        }
        End first = START;
        for (End end : ordered) {
            Deque<End> waiting = end.kind() == Kind.EXIT ? entries : exits;
            if (waiting.isEmpty()) {
                (end.kind() == Kind.EXIT ? exits : entries).add(end);
            } else if (isStart(waiting.element())) {
                waiting.remove();
                first = end;
            } else {
                join(end, waiting.remove(), walks);
            }
        }
        if (!isStart(first)) {
            joinOverStart(exits.remove(), first, walks);
        }
        return !exits.isEmpty();
    }

    private static boolean isStart(End end) {
        return end.chain() < 0;
    }

    private static void join(End end, End waiting, Walk[] walks) {
        End exit = end.kind() == Kind.EXIT ? end : waiting;
        End entry = end.kind() == Kind.EXIT ? waiting : end;
        walks[exit.chain()] = new Walk(exit.place(), entry.place(), entry.chain());
    }

    private void joinOverStart(End exit, End entry, Walk[] walks) {
        walks[exit.chain()] = new Walk(exit.place(), entry.place() + boundary.length(), entry.chain());
    }

    private void addClosed(Walk[] walks, CutParts parts) {
        boolean[] done = new boolean[walks.length];
        for (int i = 0; i < walks.length; i++) {
            if (!done[i]) {
                parts.startPart();
            }
            for (int chain = i; !done[chain]; chain = walks[chain].chain()) {
                done[chain] = true;
                chains.get(chain).copyTo(parts, boundary.course());
                boundary.walk(walks[chain].from(), walks[chain].to(), parts);
            }
        }
    }
}

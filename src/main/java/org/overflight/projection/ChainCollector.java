package org.overflight.projection;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Follows runs through a region and keeps the pieces that lie inside. */
final class ChainCollector implements Boundary.Crossings {
    private final Boundary boundary;
    private final List<Chain> crossing = new ArrayList<>();
    private final List<Chain> whole = new ArrayList<>();
    private @Nullable Chain current;

    ChainCollector(Boundary boundary) {
        this.boundary = boundary;
    }

    /** Pieces that begin or end at the boundary. */
    List<Chain> crossing() {
        return crossing;
    }

    /** Runs that lie wholly inside. */
    List<Chain> whole() {
        return whole;
    }

    void followRing(TurnedRun ring) {
        Chain head = follow(ring);
        Chain tail = current;
        if (head == null || tail == null) {
            return;
        }
        if (head == tail) {
            whole.add(head);
        } else {
            tail.append(head);
            crossing.remove(head);
            crossing.add(tail);
        }
    }

    void followLine(TurnedRun line) {
        Chain head = follow(line);
        Chain tail = current;
        if (tail != null && line.size() > 1) {
            (tail == head ? whole : crossing).add(tail);
        }
    }

    /** The piece with which the run starts, if it starts inside; the one with which it ends is then the current one. */
    private @Nullable Chain follow(TurnedRun run) {
        current = null;
        if (run.size() == 0) {
            return null;
        }
        Visibility visibility = boundary.visibility(run);
        Chain head = visibility.inside()[0] ? new Chain() : null;
        current = head;
        for (int i = 0, edges = run.edgeCount(); i < run.size(); i++) {
            if (current != null) {
                current.add(run.lonDeg(i), run.latDeg(i));
            }
            if (i < edges) {
                boundary.cross(visibility, i, this);
            }
        }
        return head;
    }

    @Override
    public void enter(double lonDeg, double latDeg, double parameter) {
        Chain chain = new Chain();
        chain.enterAt(parameter);
        chain.add(lonDeg, latDeg);
        current = chain;
    }

    @Override
    public void leave(double lonDeg, double latDeg, double parameter) {
        Chain chain = current;
        if (chain == null) {
            throw new IllegalStateException("a run leaves a region in which it is not");
        }
        chain.add(lonDeg, latDeg);
        chain.leaveAt(parameter);
        crossing.add(chain);
        current = null;
    }
}

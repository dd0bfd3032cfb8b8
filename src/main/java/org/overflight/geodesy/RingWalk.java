package org.overflight.geodesy;

import org.overflight.model.PositionSequence;

/**
 * The edges of a ring one after the other, the closing one included. A vertex at a pole is met twice, once with each
 * neighbour's longitude, with an edge along the pole between.
 */
final class RingWalk {
    private final PositionSequence ring;
    private int index = -1;
    private boolean poleEdgeIsDue;
    private double fromLonDeg;
    private double fromLatDeg;
    private double toLonDeg;
    private double toLatDeg;
    private double turnDeg;
    private boolean alongPole;

    RingWalk(PositionSequence ring) {
        this.ring = ring;
    }

    /** Goes to the next edge; false if there is none. */
    boolean next() {
        if (poleEdgeIsDue) {
            poleEdgeIsDue = false;
            toPoleEdge();
            return true;
        }
        index++;
        if (index >= ring.size()) {
            return false;
        }
        toEdge(index, (index + 1) % ring.size());
        poleEdgeIsDue = Math.abs(toLatDeg) == 90;
        return true;
    }

    private void toEdge(int from, int to) {
        fromLatDeg = ring.latDeg(from);
        toLatDeg = ring.latDeg(to);
        fromLonDeg = Math.abs(fromLatDeg) == 90 ? ring.lonDeg(to) : ring.lonDeg(from);
        toLonDeg = Math.abs(toLatDeg) == 90 ? ring.lonDeg(from) : ring.lonDeg(to);
        alongPole = false;
        turnDeg = Degrees.turn(fromLonDeg, toLonDeg);
    }

    /** From the longitude of the vertex before the pole to that of the vertex behind it. */
    private void toPoleEdge() {
        int after = (index + 2) % ring.size();
        fromLonDeg = toLonDeg;
        fromLatDeg = toLatDeg;
        toLonDeg = ring.lonDeg(after);
        alongPole = true;
        turnDeg = Degrees.turn(fromLonDeg, toLonDeg);
    }

    double fromLonDeg() {
        return fromLonDeg;
    }

    double fromLatDeg() {
        return fromLatDeg;
    }

    double toLonDeg() {
        return toLonDeg;
    }

    double toLatDeg() {
        return toLatDeg;
    }

    /** How far the edge leads eastward, degrees, over -180 to 180. */
    double turnDeg() {
        return turnDeg;
    }

    /** Whether the edge lies on a pole. */
    boolean isAlongPole() {
        return alongPole;
    }
}

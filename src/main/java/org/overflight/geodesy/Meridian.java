package org.overflight.geodesy;

import org.overflight.model.PositionSequence;

/**
 * What the edges of a ring are to the meridian of a position: which of them cross it between the position and the south pole.
 *
 * <p>A vertex on the meridian counts as west of it, so that two edges that meet there agree. A vertex at a pole has the longitude of its
 * neighbour; it is two vertices, one for each edge, joined along the pole. An edge that passes exactly over the
 * north pole lies north of everything, one over the south pole south of everything.
 */
final class Meridian {
    private final double lonDeg;
    private final Vector position;

    Meridian(double lonDeg, Vector position) {
        this.lonDeg = lonDeg;
        this.position = position;
    }

    /** How often a ring crosses the meridian south of the position. */
    int crossingsSouth(PositionSequence ring) {
        int crossings = 0;
        RingWalk walk = new RingWalk(ring);
        while (walk.next()) {
            if (spans(walk) && isSouthOfPosition(walk)) {
                crossings++;
            }
        }
        return crossings;
    }

    private boolean spans(RingWalk edge) {
        boolean fromIsEast = isEast(edge.fromLonDeg());
        boolean toIsEast = isEast(edge.toLonDeg());
        return edge.turnDeg() > 0 ? !fromIsEast && toIsEast : edge.turnDeg() < 0 && fromIsEast && !toIsEast;
    }

    private boolean isEast(double vertexLonDeg) {
        double difference = vertexLonDeg - lonDeg;
        double turned = difference >= 180 ? difference - 360 : difference < -180 ? difference + 360 : difference;
        return turned > 0;
    }

    private boolean isSouthOfPosition(RingWalk edge) {
        if (Math.abs(edge.turnDeg()) == 180 || edge.isAlongPole()) {
            return edge.fromLatDeg() + edge.toLatDeg() < 0;
        }
        Vector from = Vector.of(edge.fromLonDeg(), edge.fromLatDeg());
        Vector to = Vector.of(edge.toLonDeg(), edge.toLatDeg());
        double left = to.minus(from).cross(position.minus(from)).dot(from);
        return edge.turnDeg() > 0 ? left > 0 : left < 0;
    }
}

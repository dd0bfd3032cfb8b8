package org.overflight.geodesy;

import java.util.OptionalDouble;

/** Where a short piece of a line goes through the plane of an edge. */
final class PlaneCrossing {
    private static final double PRECISION_M = 1e-5;

    private final LegPath line;
    private final AdaptiveLine.Sample start;
    private final AdaptiveLine.Sample end;

    private PlaneCrossing(LegPath line, AdaptiveLine.Sample start, AdaptiveLine.Sample end) {
        this.line = line;
        this.start = start;
        this.end = end;
    }

    static PlaneCrossing of(LegPath line, AdaptiveLine.Sample start, AdaptiveLine.Sample end) {
        return new PlaneCrossing(line, start, end);
    }

    /** The distance along the line, metres; empty if both ends of the piece are on the same side of the plane. */
    OptionalDouble withPlaneOf(GreatArc edge) {
        Vector left = edge.left();
        boolean startsLeft = left.dot(start.direction().minus(edge.from())) > 0;
        boolean endsLeft = left.dot(end.direction().minus(edge.from())) > 0;
        if (startsLeft == endsLeft) {
            return OptionalDouble.empty();
        }
        double low = start.parameter();
        double high = end.parameter();
        while (high - low > PRECISION_M) {
            double middle = (low + high) / 2;
            if (middle == low || middle == high) {
                break;
            }
            boolean isLeft = left.dot(Vector.of(line.at(middle)).minus(edge.from())) > 0;
            if (isLeft == startsLeft) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return OptionalDouble.of((low + high) / 2);
    }
}

package org.overflight.geodesy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import org.overflight.model.LonLat;

/**
 * A curve as positions: halved again and again until the great arcs between neighbours come close enough to it.
 *
 * <p>Every piece is compared with its arc at its middle and both quarters: a line that crosses the equator evenly has its middle on
 * the arc and the rest beside it. Of the two shapes that a short piece can have, the bow is largest at the middle and the S at 0.21 of its
 * length, where the quarter shows 0.97 of it; hence the margin. The quarters are the middles of the halves, so that no point is computed twice.
 */
final class AdaptiveLine {
    private static final double MARGIN = 0.95;
    private static final double SMALLEST_TOLERANCE_M = 1e-3;
    /** Of the angle between neighbours. */
    static final double WIDEST_PIECE_COSINE = 0.5;

    private final DoubleFunction<LonLat> curve;
    private final double toleranceRad;
    private final List<Sample> samples = new ArrayList<>();

    private AdaptiveLine(DoubleFunction<LonLat> curve, double toleranceM) {
        if (!(toleranceM >= SMALLEST_TOLERANCE_M)) {
            throw new IllegalArgumentException("tolerance under a millimetre: " + toleranceM);
        }
        this.curve = curve;
        this.toleranceRad = MARGIN * toleranceM / Ellipsoid.LARGEST_RADIUS_M;
    }

    /**
     * Positions along a curve, both ends included.
     *
     * @param curve the position for each value of the parameter, without jumps
     * @param breaks values of the parameter that must be among the positions, in order; at least two, and so close that a loop
     *     does not come back to its start between two of them
     * @param toleranceM largest distance of the curve from the great arcs, metres, at least a millimetre
     */
    static List<LonLat> positions(DoubleFunction<LonLat> curve, double[] breaks, double toleranceM) {
        return samples(curve, breaks, toleranceM).stream().map(Sample::position).toList();
    }

    /** The same with the values of the parameter. */
    static List<Sample> samples(DoubleFunction<LonLat> curve, double[] breaks, double toleranceM) {
        AdaptiveLine line = new AdaptiveLine(curve, toleranceM);
        Sample start = line.sample(breaks[0]);
        line.samples.add(start);
        for (int i = 1; i < breaks.length; i++) {
            Sample end = line.sample(breaks[i]);
            line.addPiece(start, line.between(start, end), end);
            start = end;
        }
        return line.samples;
    }

    private void addPiece(Sample start, Sample middle, Sample end) {
        Sample firstQuarter = between(start, middle);
        Sample lastQuarter = between(middle, end);
        if (isClose(start, end, List.of(middle, firstQuarter, lastQuarter))) {
            samples.add(end);
            return;
        }
        if (firstQuarter.parameter == start.parameter || lastQuarter.parameter == end.parameter) {
            throw new IllegalArgumentException("the curve jumps at " + middle.parameter);
        }
        addPiece(start, firstQuarter, middle);
        addPiece(middle, lastQuarter, end);
    }

    private boolean isClose(Sample start, Sample end, List<Sample> inner) {
        if (start.direction.dot(end.direction) < WIDEST_PIECE_COSINE) {
            return false;
        }
        GreatArc arc = new GreatArc(start.direction, end.direction);
        return inner.stream().allMatch(sample -> arc.distanceRad(sample.direction) <= toleranceRad);
    }

    private Sample between(Sample start, Sample end) {
        return sample((start.parameter + end.parameter) / 2);
    }

    private Sample sample(double parameter) {
        LonLat position = curve.apply(parameter);
        return new Sample(parameter, position, Vector.of(position));
    }

    /**
     * A position of the curve.
     *
     * @param parameter where on the curve
     */
    record Sample(double parameter, LonLat position, Vector direction) {}
}

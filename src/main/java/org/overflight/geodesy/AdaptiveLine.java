package org.overflight.geodesy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import org.overflight.model.LonLat;

/**
 * A curve as positions: halved again and again until the great arcs between neighbours come close enough to it.
 *
 * <p>Every piece is compared with its arc at five places, not at its middle alone: a line that crosses the equator evenly has
 * its middle on the arc and its quarters beside it. Of the two shapes that a short piece can have, the bow is largest at the middle and the S at
 * 0.21 of its length, where the nearest place that is looked at shows 0.96 of it; hence the margin.
 */
final class AdaptiveLine {
    private static final double[] PLACES = {1.0 / 6, 1.0 / 3, 1.0 / 2, 2.0 / 3, 5.0 / 6};
    private static final double MARGIN = 0.95;
    private static final double SMALLEST_TOLERANCE_M = 1e-3;
    private static final double WIDEST_PIECE_COSINE = 0.5;

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
            line.addTo(start, end);
            start = end;
        }
        return line.samples;
    }

    private void addTo(Sample start, Sample end) {
        if (isCloseEnough(start, end)) {
            samples.add(end);
            return;
        }
        double middle = (start.parameter + end.parameter) / 2;
        if (middle == start.parameter || middle == end.parameter) {
            throw new IllegalArgumentException("the curve jumps at " + middle);
        }
        Sample between = sample(middle);
        addTo(start, between);
        addTo(between, end);
    }

    private boolean isCloseEnough(Sample start, Sample end) {
        if (start.direction.dot(end.direction) < WIDEST_PIECE_COSINE) {
            return false;
        }
        GreatArc arc = new GreatArc(start.direction, end.direction);
        for (double place : PLACES) {
            double parameter = start.parameter + place * (end.parameter - start.parameter);
            if (arc.distanceRad(Vector.of(curve.apply(parameter))) > toleranceRad) {
                return false;
            }
        }
        return true;
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

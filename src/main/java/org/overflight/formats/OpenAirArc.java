package org.overflight.formats;

import java.util.ArrayList;
import java.util.List;
import org.overflight.geodesy.Ellipsoid;
import org.overflight.geodesy.GeodesicInverse;
import org.overflight.model.LonLat;

/**
 * An arc around a centre. If its ends are not equally far from the centre the distance changes evenly between them.
 *
 * @param radiiM distance of its start and of its end from the centre, metres
 * @param turnDeg from its start to its end, positive clockwise, up to a full turn
 * @param ends its start and its end, if they are given by their positions; else empty
 */
record OpenAirArc(LonLat center, Radii radiiM, double startDeg, double turnDeg, List<LonLat> ends) {
    /** So dense that no edge is farther than this from the arc... */
    private static final double TOLERANCE_M = 5;

    /** ...but not farther apart than this, nor nearer than that. */
    private static final double WIDEST_STEP_DEG = 5;

    private static final double SMALLEST_STEP_DEG = 0.5;
    private static final double LOPSIDED_M = 200;
    private static final double LOPSIDED_SHARE = 0.02;
    private static final double LARGEST_NM = 2_000;

    OpenAirArc {
        ends = List.copyOf(ends);
    }

    record Radii(double from, double to) {
        double largest() {
            return Math.max(from, to);
        }
    }

    /**
     * @param anglesDeg from the centre to start and end, true, clockwise from north
     */
    static OpenAirArc byAngles(LonLat center, double radiusNm, double[] anglesDeg, boolean clockwise) {
        double radiusM = radiusNm * Units.NAUTICAL_MILE_M;
        double turnDeg = turn(anglesDeg[1] - anglesDeg[0], clockwise);
        return new OpenAirArc(center, new Radii(radiusM, radiusM), anglesDeg[0], turnDeg, List.of());
    }

    static OpenAirArc byEnds(LonLat center, LonLat from, LonLat to, boolean clockwise) {
        GeodesicInverse start = Ellipsoid.inverse(center, from);
        GeodesicInverse end = Ellipsoid.inverse(center, to);
        double turnDeg = turn(end.initialCourseDeg() - start.initialCourseDeg(), clockwise);
        Radii radii = new Radii(start.distanceM(), end.distanceM());
        return new OpenAirArc(center, radii, start.initialCourseDeg(), turnDeg, List.of(from, to));
    }

    /** The same end is a full turn away. */
    private static double turn(double differenceDeg, boolean clockwise) {
        double forward = (clockwise ? differenceDeg : -differenceDeg) % 360;
        double positive = forward <= 0 ? forward + 360 : forward;
        return clockwise ? positive : -positive;
    }

    /** Whether it can be drawn: over nothing, and not around half of the Earth. */
    boolean isPossible() {
        double largestM = LARGEST_NM * Units.NAUTICAL_MILE_M;
        boolean round = radiiM.from > 0 && radiiM.to > 0 && radiiM.largest() <= largestM;
        return round && Double.isFinite(startDeg + turnDeg);
    }

    boolean isLopsided() {
        return Math.abs(radiiM.from - radiiM.to) > Math.max(LOPSIDED_M, LOPSIDED_SHARE * radiiM.largest());
    }

    /** Positions from its start to its end, both included. */
    List<LonLat> positions() {
        double sag = Math.max(0, 1 - TOLERANCE_M / radiiM.largest());
        double stepDeg = Math.toDegrees(2 * StrictMath.acos(sag));
        double boundedDeg = Math.max(SMALLEST_STEP_DEG, Math.min(WIDEST_STEP_DEG, stepDeg));
        int steps = Math.max(1, (int) Math.ceil(Math.abs(turnDeg) / boundedDeg));
        List<LonLat> positions = new ArrayList<>(steps + 1);
        for (int i = 0; i <= steps; i++) {
            double share = (double) i / steps;
            double radiusM = radiiM.from + share * (radiiM.to - radiiM.from);
            positions.add(Ellipsoid.direct(center, startDeg + share * turnDeg, radiusM));
        }
        if (!ends.isEmpty()) {
            positions.set(0, ends.get(0));
            positions.set(steps, ends.get(1));
        }
        return positions;
    }
}

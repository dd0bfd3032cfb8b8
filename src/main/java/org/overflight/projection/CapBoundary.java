package org.overflight.projection;

import org.overflight.projection.CutParts.Course;

/** The edge of a cap; the parameter is the angle around its centre from east towards north, radians. */
final class CapBoundary implements Boundary {
    private static final double FULL_TURN = 2 * Math.PI;

    /** So far inside (radians) that a position which counts as on the edge is outside of it. */
    private static final double HAIR_RAD = 1e-7;

    /** Positions whose cosine is nearer than this to the edge's count as on it. */
    private static final double LEVEL_TOLERANCE = 1e-13;

    private static final double NEAR_RAD = 1e-8;
    private static final double LONGEST_STEP_RAD = Math.PI / 12;

    private final double[] axis;
    private final double[] north;
    private final double radiusRad;
    private final double level;
    private final double sinLat0;
    private final double cosLat0;

    CapBoundary(CutRegion.Cap cap) {
        axis = Vectors.of(0, cap.center().latDeg());
        sinLat0 = axis[2];
        cosLat0 = axis[0];
        north = new double[] {-sinLat0, 0, cosLat0};
        radiusRad = Math.toRadians(cap.radiusDeg());
        level = StrictMath.cos(radiusRad);
    }

    @Override
    public double length() {
        return FULL_TURN;
    }

    @Override
    public boolean areNear(double parameter, double laterParameter) {
        return laterParameter - parameter < NEAR_RAD;
    }

    @Override
    public Visibility visibility(TurnedRun run) {
        int n = run.size();
        boolean[] inside = new boolean[n];
        double[] levels = new double[n];
        for (int i = 0; i < n; i++) {
            levels[i] = levelOf(run.lonDeg(i), run.latDeg(i));
            inside[i] = levels[i] > level + LEVEL_TOLERANCE;
        }
        return new Visibility(run, inside, levels);
    }

    private double levelOf(double lonDeg, double latDeg) {
        double lat = Math.toRadians(latDeg);
        return Math.sin(lat) * sinLat0 + Math.cos(lat) * cosLat0 * Math.cos(Math.toRadians(lonDeg));
    }

    @Override
    public void cross(Visibility of, int edge, Crossings crossings) {
        TurnedRun run = of.run();
        int to = run.next(edge);
        boolean a = of.inside()[edge];
        boolean b = of.inside()[to];
        if (a == b && staysOnItsSide(of, edge, to)) {
            return;
        }
        GreatArc arc = GreatArc.ofEdge(run, edge, to);
        boolean nowInside = a;
        for (double angle : arc.crossings(axis, level, GreatArc.Sides.of(a, b))) {
            double[] at = arc.at(angle);
            if (nowInside) {
                crossings.leave(Vectors.lonDeg(at), Vectors.latDeg(at), parameter(at));
            } else {
                crossings.enter(Vectors.lonDeg(at), Vectors.latDeg(at), parameter(at));
            }
            nowInside = !nowInside;
        }
    }

    /** An edge cannot come nearer to the boundary than its nearer end by more than half of its length. */
    private boolean staysOnItsSide(Visibility of, int from, int to) {
        boolean inside = of.inside()[from];
        if (inside ? level >= 0 : level <= 0) {
            return true; // a cap of less than a hemisphere is convex: an arc between two of its positions lies in it
        }
        TurnedRun run = of.run();
        double dLon = Math.abs(run.lonDeg(from) - run.lonDeg(to));
        double lengthDeg = Math.min(dLon, 360 - dLon) + Math.abs(run.latDeg(from) - run.latDeg(to));
        double gap = Math.min(Math.abs(of.level()[from] - level), Math.abs(of.level()[to] - level));
        return !run.isPole(from) && !run.isPole(to) && gap > Math.toRadians(lengthDeg) / 2;
    }

    private double parameter(double[] at) {
        double angle = StrictMath.atan2(Vectors.dot(at, north), at[1]);
        return angle < 0 ? angle + FULL_TURN : angle;
    }

    private double[] at(double parameter, double radius) {
        double sin = StrictMath.sin(radius);
        double[] inward = Vectors.times(axis, StrictMath.cos(radius));
        double[] upward = Vectors.times(north, sin * StrictMath.sin(parameter));
        double[] sideward = {0, sin * StrictMath.cos(parameter), 0};
        return Vectors.unit(Vectors.plus(inward, Vectors.plus(upward, sideward)));
    }

    @Override
    public double[] justInside(double parameter) {
        double[] at = at(parameter, radiusRad - HAIR_RAD);
        return new double[] {Vectors.lonDeg(at), Vectors.latDeg(at)};
    }

    @Override
    public void walk(double from, double to, CutParts parts) {
        int steps = (int) Math.ceil(Math.abs(to - from) / LONGEST_STEP_RAD);
        for (int i = 1; i < steps; i++) {
            addAt(from + (to - from) * i / steps, parts);
        }
    }

    @Override
    public void addAt(double parameter, CutParts parts) {
        double[] at = at(parameter, radiusRad);
        parts.add(Vectors.lonDeg(at), Vectors.latDeg(at), Course.RIM);
    }

    @Override
    public Course course() {
        return Course.RIM;
    }

    @Override
    public boolean contains(double turnedLonDeg, double latDeg) {
        return levelOf(turnedLonDeg, latDeg) >= level - LEVEL_TOLERANCE;
    }
}

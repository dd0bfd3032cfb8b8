package org.overflight.projection;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.overflight.projection.CutParts.Course;

/**
 * The edge of a band that is cut open: up its east side (parameter 0 to 1), west along its northern limit (1 to 2), down its west
 * side (2 to 3), east along its southern limit (3 to 4).
 *
 * <p>A limit at a pole is taken as a circle around it that is too small to be seen: a run that reaches the pole leaves the
 * region, and comes back on the meridian on which it goes on.
 */
final class BandBoundary implements Boundary {
    private static final double HAIR_DEG = 1e-7;
    private static final double NEAR = 1e-9;
    private static final double LONGEST_STEP = 1.0 / 24;
    private static final double[] NO_LEVELS = {};
    private static final double[] NORTH = {0, 0, 1};

    private final double southDeg;
    private final double northDeg;
    private final double southLevel;
    private final double northLevel;

    BandBoundary(CutRegion.LonLatBand band) {
        southDeg = band.southDeg();
        northDeg = band.northDeg();
        southLevel = StrictMath.sin(Math.toRadians(southDeg));
        northLevel = StrictMath.sin(Math.toRadians(northDeg));
    }

    @Override
    public double length() {
        return 4;
    }

    /** All places of a limit at a pole are the pole. */
    @Override
    public boolean areNear(double parameter, double laterParameter) {
        boolean atNorthPole = northDeg == 90 && isOnSide(1, parameter, laterParameter);
        boolean atSouthPole = southDeg == -90 && isOnSide(3, parameter, laterParameter);
        return atNorthPole || atSouthPole || laterParameter - parameter < NEAR;
    }

    private static boolean isOnSide(int side, double parameter, double laterParameter) {
        double start = parameter >= 4 ? side + 4 : side;
        return parameter >= start && laterParameter <= start + 1;
    }

    @Override
    public Visibility visibility(TurnedRun run) {
        boolean[] inside = new boolean[run.size()];
        for (int i = 0; i < inside.length; i++) {
            inside[i] = isBelowNorth(run.latDeg(i)) && isAboveSouth(run.latDeg(i));
        }
        return new Visibility(run, inside, NO_LEVELS);
    }

    private boolean isBelowNorth(double latDeg) {
        return latDeg < northDeg - TurnedRun.TOLERANCE_DEG;
    }

    private boolean isAboveSouth(double latDeg) {
        return latDeg > southDeg + TurnedRun.TOLERANCE_DEG;
    }

    @Override
    public void cross(Visibility of, int edge, Crossings crossings) {
        TurnedRun run = of.run();
        int to = run.next(edge);
        double change = Math.abs(run.lonDeg(to) - run.lonDeg(edge));
        if (change <= 180 && staysWithinLimits(run, edge, to)) {
            return;
        }
        if (change == 0 || run.isPole(edge) || run.isPole(to)) {
            crossAlongMeridian(run, edge, crossings);
        } else {
            crossAslant(run, edge, crossings);
        }
    }

    /** Whether the highest and lowest latitude that a great arc can reach are within the limits; generous. */
    private boolean staysWithinLimits(TurnedRun run, int from, int to) {
        double change = run.lonDeg(to) - run.lonDeg(from);
        double a = run.latDeg(from);
        double b = run.latDeg(to);
        double bulgeDeg = 0.0022 * change * change;
        double highDeg = Math.max(a, b) + (northDeg < 90 ? bulgeDeg : 0);
        double lowDeg = Math.min(a, b) - (southDeg > -90 ? bulgeDeg : 0);
        return isBelowNorth(highDeg) && isAboveSouth(lowDeg);
    }

    private void crossAlongMeridian(TurnedRun run, int edge, Crossings crossings) {
        int to = run.next(edge);
        double lon = run.lonDeg(run.isPole(edge) ? to : edge);
        double a = run.latDeg(edge);
        double b = run.latDeg(to);
        if (a < b) {
            if (!isAboveSouth(a) && isAboveSouth(b)) {
                crossings.enter(lon, southDeg, southParameter(lon));
            }
            if (isBelowNorth(a) && !isBelowNorth(b)) {
                crossings.leave(lon, northDeg, northParameter(lon));
            }
            return;
        }
        if (!isBelowNorth(a) && isBelowNorth(b)) {
            crossings.enter(lon, northDeg, northParameter(lon));
        }
        if (isAboveSouth(a) && !isAboveSouth(b)) {
            crossings.leave(lon, southDeg, southParameter(lon));
        }
    }

    private void crossAslant(TurnedRun run, int edge, Crossings crossings) {
        AslantEdge aslant = new AslantEdge(run, edge);
        GreatArc arc = GreatArc.ofEdge(run, edge, run.next(edge));
        double a = run.latDeg(edge);
        double b = run.latDeg(run.next(edge));
        if (northDeg < 90) {
            GreatArc.Sides sides = GreatArc.Sides.of(!isBelowNorth(a), !isBelowNorth(b));
            for (double angle : arc.crossings(NORTH, northLevel, sides)) {
                aslant.addLimit(Vectors.lonDeg(arc.at(angle)), northDeg);
            }
        }
        if (southDeg > -90) {
            GreatArc.Sides sides = GreatArc.Sides.of(isAboveSouth(a), isAboveSouth(b));
            for (double angle : arc.crossings(NORTH, southLevel, sides)) {
                aslant.addLimit(Vectors.lonDeg(arc.at(angle)), southDeg);
            }
        }
        aslant.tell(isBelowNorth(a) && isAboveSouth(a), this, crossings);
    }

    double northParameter(double lonDeg) {
        return 1 + (180 - lonDeg) / 360;
    }

    double southParameter(double lonDeg) {
        return 3 + (180 + lonDeg) / 360;
    }

    double eastParameter(double latDeg) {
        return (latDeg - southDeg) / (northDeg - southDeg);
    }

    double westParameter(double latDeg) {
        return 2 + (northDeg - latDeg) / (northDeg - southDeg);
    }

    double limitParameter(double lonDeg, double limitDeg) {
        return limitDeg == northDeg ? northParameter(lonDeg) : southParameter(lonDeg);
    }

    @Override
    public double[] justInside(double parameter) {
        double[] at = at(parameter);
        at[1] = Math.max(southDeg + HAIR_DEG, Math.min(northDeg - HAIR_DEG, at[1]));
        return at;
    }

    private double[] at(double parameter) {
        double place = parameter % 4;
        double part = place - Math.floor(place);
        double height = northDeg - southDeg;
        if (place < 1) {
            return new double[] {180, southDeg + part * height};
        } else if (place < 2) {
            return new double[] {180 - 360 * part, northDeg};
        } else if (place < 3) {
            return new double[] {-180, northDeg - part * height};
        }
        return new double[] {-180 + 360 * part, southDeg};
    }

    @Override
    public void walk(double from, double to, CutParts parts) {
        List<Double> stops = new ArrayList<>();
        for (double place = nextStop(Math.min(from, to)); place < Math.max(from, to); place = nextStop(place)) {
            stops.add(place);
        }
        if (to < from) {
            Collections.reverse(stops);
        }
        stops.forEach(stop -> addAt(stop, parts));
    }

    /** The next corner, or on a limit the next of many steps. */
    private static double nextStop(double place) {
        double corner = Math.floor(place) + 1;
        boolean onLimit = Math.floorMod((int) Math.floor(place), 2) == 1;
        double step = (Math.floor(place / LONGEST_STEP + 1e-9) + 1) * LONGEST_STEP;
        return onLimit && step < corner - 1e-9 ? step : corner;
    }

    @Override
    public void addAt(double parameter, CutParts parts) {
        double[] at = at(parameter);
        parts.add(at[0], at[1], Course.STRAIGHT);
    }

    @Override
    public Course course() {
        return Course.STRAIGHT;
    }

    @Override
    public boolean contains(double turnedLonDeg, double latDeg) {
        return latDeg <= northDeg && latDeg >= southDeg;
    }
}

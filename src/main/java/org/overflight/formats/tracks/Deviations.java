package org.overflight.formats.tracks;

/**
 * How far fixes are from the great arc between two others, as a share of the tolerance: 1 is as far as they may be. Positions are
 * unit vectors; a sine serves for the angle, as they are small where it matters.
 */
final class Deviations {
    /** Largest radius of curvature of WGS 84, at the poles. */
    static final double RADIUS_M = 6_399_594;

    /** Six micrometres. */
    private static final double SAME_PLACE = 1e-12;

    private final double[] xyz;
    private final double[] altitudeM;
    private final double[] timeS;
    private final double[] speedMps;
    private final Tolerance tolerance;
    private int first;
    private int last;
    private double wholeS;
    private boolean samePlace;
    private double normalX;
    private double normalY;
    private double normalZ;

    /** Direction of the arc at its start, x, y, z. */
    private final double[] atStart = new double[3];

    /** Direction of the arc at its end. */
    private final double[] atEnd = new double[3];

    Deviations(FixLine line, Tolerance tolerance) {
        this.tolerance = tolerance;
        int size = line.size();
        xyz = new double[3 * size];
        timeS = new double[size];
        altitudeM = new double[Double.isInfinite(tolerance.altitudeM()) ? 0 : size];
        speedMps = new double[Double.isInfinite(tolerance.speedMps()) ? 0 : size];
        for (int i = 0; i < size; i++) {
            double lat = Math.toRadians(line.latDeg(i));
            double lon = Math.toRadians(line.lonDeg(i));
            double radius = StrictMath.cos(lat);
            xyz[3 * i] = radius * StrictMath.cos(lon);
            xyz[3 * i + 1] = radius * StrictMath.sin(lon);
            xyz[3 * i + 2] = StrictMath.sin(lat);
            timeS[i] = line.timeS(i);
            if (i < altitudeM.length) {
                altitudeM[i] = line.altitudeM(i);
            }
            if (i < speedMps.length) {
                speedMps[i] = line.groundSpeedMps(i);
            }
        }
    }

    private Deviations(Deviations same) {
        this.tolerance = same.tolerance;
        this.xyz = same.xyz;
        this.timeS = same.timeS;
        this.altitudeM = same.altitudeM;
        this.speedMps = same.speedMps;
    }

    /** The same for another thread: each has ends of its own. */
    Deviations forAnother() {
        return new Deviations(this);
    }

    /** The fix between two others that deviates most; -1 if there is none. */
    int worst(int from, int to) {
        between(from, to);
        int worst = -1;
        double most = -1;
        for (int i = from + 1; i < to; i++) {
            double deviation = of(i);
            if (deviation > most) {
                most = deviation;
                worst = i;
            }
        }
        return worst;
    }

    /** Sets the ends. */
    private void between(int from, int to) {
        first = from;
        last = to;
        wholeS = timeS[to] - timeS[from];
        double ax = x(from);
        double ay = y(from);
        double az = z(from);
        // The difference keeps the cross product exact where the ends are close.
        double bx = x(to) - ax;
        double by = y(to) - ay;
        double bz = z(to) - az;
        normalX = ay * bz - az * by;
        normalY = az * bx - ax * bz;
        normalZ = ax * by - ay * bx;
        double length = Math.sqrt(normalX * normalX + normalY * normalY + normalZ * normalZ);
        samePlace = length < SAME_PLACE;
        normalX /= length;
        normalY /= length;
        normalZ /= length;
        setForward(atStart, from);
        setForward(atEnd, to);
    }

    private void setForward(double[] forward, int end) {
        forward[0] = normalY * z(end) - normalZ * y(end);
        forward[1] = normalZ * x(end) - normalX * z(end);
        forward[2] = normalX * y(end) - normalY * x(end);
    }

    /** The deviation of a fix between the two that were asked for last. */
    double of(int index) {
        double most = positionM(index) / tolerance.positionM();
        if (altitudeM.length > 0) {
            double altitude = besideLine(altitudeM, index) / tolerance.altitudeM();
            most = altitude > most ? altitude : most;
        }
        if (speedMps.length > 0) {
            double speed = besideLine(speedMps, index) / tolerance.speedMps();
            most = speed > most ? speed : most;
        }
        return most;
    }

    private double positionM(int index) {
        if (samePlace || along(atStart, index) < 0 || along(atEnd, index) > 0) {
            return RADIUS_M * Math.min(distance(first, index), distance(last, index));
        }
        return RADIUS_M * Math.abs(x(index) * normalX + y(index) * normalY + z(index) * normalZ);
    }

    /** Positive if a fix lies farther along the arc than one of its ends. */
    private double along(double[] forward, int index) {
        return x(index) * forward[0] + y(index) * forward[1] + z(index) * forward[2];
    }

    private double distance(int end, int index) {
        double dx = x(index) - x(end);
        double dy = y(index) - y(end);
        double dz = z(index) - z(end);
        return Math.sqrt(dx * dx + dy * dy + dz * dz);
    }

    /**
     * How far a value is from what it would be by time between its ends. Not a number if one of the three is not known: then it
     * does not count.
     */
    private double besideLine(double[] values, int index) {
        double share = wholeS > 0 ? (timeS[index] - timeS[first]) / wholeS : (double) (index - first) / (last - first);
        double expected = values[first] + share * (values[last] - values[first]);
        return Math.abs(values[index] - expected);
    }

    /** Whether two fixes are farther apart than neighbours may be. */
    boolean areApart(int from, int to, Spacing spacing) {
        return timeS[to] - timeS[from] > spacing.timeS() || RADIUS_M * distance(from, to) > spacing.distanceM();
    }

    private double x(int index) {
        return xyz[3 * index];
    }

    private double y(int index) {
        return xyz[3 * index + 1];
    }

    private double z(int index) {
        return xyz[3 * index + 2];
    }
}

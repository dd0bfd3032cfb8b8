package org.overflight.formats.tracks;

import java.time.Instant;
import java.util.List;
import org.overflight.model.Fix;

/**
 * How far fixes are from the great arc between two others, as a share of the tolerance: 1 is as far as they may be. Positions are
 * unit vectors; a sine serves for the angle, as they are small where it matters.
 */
final class Deviations {
    /** Largest radius of curvature of WGS 84, at the poles. */
    private static final double RADIUS_M = 6_399_594;

    /** Six micrometres. */
    private static final double SAME_PLACE = 1e-12;

    private final double[] xyz;
    private final double[] altitudeM;
    private final double[] timeS;
    private final TrackThinning.Tolerance tolerance;
    private int first;
    private int last;
    private boolean samePlace;
    private double normalX;
    private double normalY;
    private double normalZ;

    Deviations(List<Fix> fixes, TrackThinning.Tolerance tolerance) {
        this.tolerance = tolerance;
        int size = fixes.size();
        xyz = new double[3 * size];
        altitudeM = new double[size];
        timeS = new double[size];
        for (int i = 0; i < size; i++) {
            Fix fix = fixes.get(i);
            double lat = Math.toRadians(fix.position().latDeg());
            double lon = Math.toRadians(fix.position().lonDeg());
            xyz[3 * i] = StrictMath.cos(lat) * StrictMath.cos(lon);
            xyz[3 * i + 1] = StrictMath.cos(lat) * StrictMath.sin(lon);
            xyz[3 * i + 2] = StrictMath.sin(lat);
            Double altitude = fix.altitudeM();
            altitudeM[i] = altitude == null ? Double.NaN : altitude;
            Instant time = fix.time();
            timeS[i] = time == null ? Double.NaN : time.toEpochMilli() / 1000.0;
        }
    }

    /** Sets the ends. */
    void between(int from, int to) {
        first = from;
        last = to;
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
    }

    /** The deviation of a fix between them. */
    double of(int index) {
        double position = positionM(index) / tolerance.positionM();
        double altitude = altitudeM(index) / tolerance.altitudeM();
        return altitude > position ? altitude : position;
    }

    private double positionM(int index) {
        if (samePlace || along(first, index) < 0 || along(last, index) > 0) {
            return RADIUS_M * Math.min(distance(first, index), distance(last, index));
        }
        return RADIUS_M * Math.abs(x(index) * normalX + y(index) * normalY + z(index) * normalZ);
    }

    /** Positive if a fix lies farther along the arc than one of its ends. */
    private double along(int end, int index) {
        double forwardX = normalY * z(end) - normalZ * y(end);
        double forwardY = normalZ * x(end) - normalX * z(end);
        double forwardZ = normalX * y(end) - normalY * x(end);
        return x(index) * forwardX + y(index) * forwardY + z(index) * forwardZ;
    }

    private double distance(int end, int index) {
        double dx = x(index) - x(end);
        double dy = y(index) - y(end);
        double dz = z(index) - z(end);
        return Math.sqrt(dx * dx + dy * dy + dz * dz);
    }

    /** Not a number if one of the three altitudes is not known: then it does not count. */
    private double altitudeM(int index) {
        double whole = timeS[last] - timeS[first];
        double share = whole > 0 ? (timeS[index] - timeS[first]) / whole : (double) (index - first) / (last - first);
        double expected = altitudeM[first] + share * (altitudeM[last] - altitudeM[first]);
        return Math.abs(altitudeM[index] - expected);
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

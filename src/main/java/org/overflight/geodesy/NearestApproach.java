package org.overflight.geodesy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.overflight.model.LonLat;

/**
 * How close a line comes to a position.
 *
 * @param distanceM length of the geodesic between the position and the closest point of the line, metres
 * @param closest that point
 * @param alongM its distance from the start along the line, metres, good to a decimetre; the first, if several are as close
 */
public record NearestApproach(double distanceM, LonLat closest, double alongM) {
    private static final double TOLERANCE_M = 1000;
    private static final double PRECISION_M = 1e-3;

    /** Shortest and longest radius of curvature over each other, with something to spare: what an angle may miss of a distance. */
    private static final double RADII = 1.012;

    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

    /** Finds the point of a line that is closest to a position. */
    public static NearestApproach of(LegPath line, LonLat position) {
        return of(line, position, 0, line.lengthM());
    }

    /**
     * Finds the point of a part of a line that is closest to a position.
     *
     * @param fromM where the part begins, metres along the line
     * @param toM where it ends, not before that
     */
    public static NearestApproach of(LegPath line, LonLat position, double fromM, double toM) {
        List<AdaptiveLine.Sample> samples = AdaptiveLine.samples(line::at, breaksM(line, fromM, toM), TOLERANCE_M);
        double[] angles = anglesRad(samples, Vector.of(position));
        double nearest = Double.MAX_VALUE;
        for (double angle : angles) {
            nearest = Math.min(nearest, angle);
        }
        double slackRad = 2 * TOLERANCE_M / Ellipsoid.EQUATORIAL_RADIUS_M;
        NearestApproach best = at(line, fromM, position);
        for (int i = 0; i < angles.length; i++) {
            if (angles[i] <= nearest * RADII + slackRad) {
                best = closer(best, within(line, samples.subList(i, i + 2), position));
            }
        }
        return best;
    }

    private static double[] breaksM(LegPath line, double fromM, double toM) {
        DoubleStream inner = Arrays.stream(line.breaksM()).filter(breakM -> breakM > fromM && breakM < toM);
        return DoubleStream.concat(DoubleStream.concat(DoubleStream.of(fromM), inner), DoubleStream.of(toM))
                .toArray();
    }

    /** Angle from a position to each arc between neighbours. */
    private static double[] anglesRad(List<AdaptiveLine.Sample> samples, Vector position) {
        double[] angles = new double[samples.size() - 1];
        for (int i = 0; i < angles.length; i++) {
            GreatArc arc =
                    new GreatArc(samples.get(i).direction(), samples.get(i + 1).direction());
            angles[i] = arc.distanceRad(position);
        }
        return angles;
    }

    /** Golden section on a piece that has one nearest point; its ends are looked at too. */
    private static NearestApproach within(LegPath line, List<AdaptiveLine.Sample> ends, LonLat position) {
        double low = ends.get(0).parameter();
        double high = ends.get(1).parameter();
        NearestApproach best = closer(at(line, low, position), at(line, high, position));
        while (high - low > PRECISION_M) {
            double first = high - GOLDEN * (high - low);
            double second = low + GOLDEN * (high - low);
            NearestApproach atFirst = at(line, first, position);
            NearestApproach atSecond = at(line, second, position);
            if (atFirst.distanceM <= atSecond.distanceM) {
                high = second;
            } else {
                low = first;
            }
            best = closer(best, closer(atFirst, atSecond));
        }
        return best;
    }

    private static NearestApproach closer(NearestApproach a, NearestApproach b) {
        return b.distanceM < a.distanceM ? b : a;
    }

    private static NearestApproach at(LegPath line, double alongM, LonLat position) {
        LonLat point = line.at(alongM);
        return new NearestApproach(Ellipsoid.inverse(point, position).distanceM(), point, alongM);
    }
}

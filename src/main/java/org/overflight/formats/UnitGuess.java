package org.overflight.formats;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.overflight.model.NumberWords;

/**
 * Units of columns whose headers name none, told by what the numbers would mean: no aircraft flies at 32,000 m, and a speed
 * fits the way from position to position.
 */
final class UnitGuess {
    /** Over the ceilings of all but a few research aircraft, metres. */
    private static final double HIGHEST_M = 20_000;

    /** Steps in which a speed over the ground can be compared with the way: seconds. */
    private static final double SHORTEST_S = 2;

    private static final double LONGEST_S = 300;
    private static final double SLOWEST_MPS = 15;
    private static final int ENOUGH = 3;
    private static final int MOST = 10_000;
    private static final double EARTH_RADIUS_M = 6_371_000;

    /** Further from every unit than this, the speeds are not those of the way. */
    private static final double FARTHEST_FACTOR = 1.3;

    private final FixStore store;
    private final double[] ratios = new double[MOST];
    private int ratioCount;
    private double highest = Double.NEGATIVE_INFINITY;

    UnitGuess(FixStore store) {
        this.store = store;
    }

    /** A unit of speed and its name. */
    private record SpeedUnit(double mps, String name) {}

    private static final List<SpeedUnit> SPEEDS = List.of(
            new SpeedUnit(1, "metres per second"),
            new SpeedUnit(Units.KNOT_MPS, "knots"),
            new SpeedUnit(TableUnits.KMH_MPS, "kilometres per hour"),
            new SpeedUnit(TableUnits.MPH_MPS, "miles per hour"));

    /** Looks at the fixes of one aircraft, in the order of time. */
    void look(int[] indices) {
        for (int i = 0; i < indices.length; i++) {
            double altitude = store.altitudeM(indices[i]);
            highest = altitude > highest ? altitude : highest;
            if (i > 0 && ratioCount < MOST) {
                look(indices[i - 1], indices[i]);
            }
        }
    }

    private void look(int from, int to) {
        double speed = (store.groundSpeedMps(from) + store.groundSpeedMps(to)) / 2;
        if (!(speed > 0) || store.timeMicros(from) == FixStore.NO_TIME || store.timeMicros(to) == FixStore.NO_TIME) {
            return;
        }
        double seconds = (store.timeMicros(to) - store.timeMicros(from)) / 1e6;
        double implied = roughlyM(from, to) / seconds;
        if (seconds >= SHORTEST_S && seconds <= LONGEST_S && implied >= SLOWEST_MPS) {
            ratios[ratioCount++] = implied / speed;
        }
    }

    /** Distance on a sphere, to a percent. */
    private double roughlyM(int from, int to) {
        double north = Math.toRadians(store.latDeg(to) - store.latDeg(from));
        double east = Math.toRadians(Math.IEEEremainder(store.lonDeg(to) - store.lonDeg(from), 360))
                * StrictMath.cos(Math.toRadians((store.latDeg(to) + store.latDeg(from)) / 2));
        return EARTH_RADIUS_M * StrictMath.sqrt(north * north + east * east);
    }

    /** The unit of speeds that fits the ways, metres per second; not a number if none does. */
    double speedMps() {
        SpeedUnit best = speed();
        return best == null ? Double.NaN : best.mps;
    }

    private @Nullable SpeedUnit speed() {
        if (ratioCount < ENOUGH) {
            return null;
        }
        double[] sorted = Arrays.copyOf(ratios, ratioCount);
        Arrays.sort(sorted);
        double median = sorted[ratioCount / 2];
        SpeedUnit best = SPEEDS.get(0);
        for (SpeedUnit unit : SPEEDS) {
            best = factor(median, unit.mps) < factor(median, best.mps) ? unit : best;
        }
        return factor(median, best.mps) > FARTHEST_FACTOR ? null : best;
    }

    private static double factor(double one, double other) {
        return Math.max(one / other, other / one);
    }

    /** Whether altitudes must be in feet. */
    boolean isHigh() {
        return highest > HIGHEST_M;
    }

    /** Why the speeds are in that unit. */
    String speedWords(double unitMps) {
        SpeedUnit known =
                SPEEDS.stream().filter(u -> u.mps == unitMps).findFirst().orElse(SPEEDS.get(0));
        return Double.isNaN(speedMps())
                ? "ground speed in " + known.name
                : "ground speed in " + known.name + ", which fits the way from position to position";
    }

    /** Why the altitudes are in feet. */
    String altitudeWords() {
        return isHigh()
                ? "altitude in feet, for in metres it would be up to " + NumberWords.whole(highest) + " m"
                : "altitude in feet, as the speed is in knots";
    }
}

package org.overflight.formats.tracks;

import java.util.List;

/**
 * How much may be left out of a track so that no map of the whole of it shows a difference.
 *
 * <p>The maps of a mission are 960 pixels wide and 600 high, or smaller: 1,132 pixels from corner to corner. So a pixel covers at
 * least the reach of the track (the distance of its farthest position from its first) divided by 1,132; of that the tolerance is a
 * tenth, as maps are drawn no finer. Where that keeps {@value #MANY} positions and more, because they scatter by more than it, the
 * tolerance is doubled until it keeps fewer or is about a pixel. Altitudes and speeds are drawn in charts on which 30 m and 5 m/s are about a pixel high.
 */
public final class MapTolerance {
    /** The largest difference in altitude, metres. */
    public static final double ALTITUDE_M = 30;

    /** The largest difference in speed over the ground, metres per second. */
    public static final double SPEED_MPS = 5;

    /** More positions on one line than this no map can show apart. */
    private static final int MANY = 20_000;

    /** How many times a tenth of a pixel goes into a pixel. */
    static final double PIXEL_SHARES = 10;

    private static final double DIAGONAL_PX = 1132;
    private static final double SHARE_OF_PIXEL = 0.1;
    private static final double LEAST_M = 1;

    private MapTolerance() {}

    /** @param between the fixes that stay of each piece */
    static boolean isTooMany(List<int[]> between) {
        return between.stream().mapToLong(fixes -> fixes.length).sum() > MANY;
    }

    /**
     * The tolerance for a track.
     *
     * @param reachM distance of its farthest position from its first
     */
    public static Tolerance forReach(double reachM) {
        return ofPosition(rounded(Math.max(LEAST_M, reachM / DIAGONAL_PX * SHARE_OF_PIXEL)));
    }

    /** A tolerance that somebody chose, with the usual ones for altitudes and speeds. */
    public static Tolerance ofPosition(double metres) {
        return new Tolerance(metres, ALTITUDE_M, SPEED_MPS);
    }

    /** Down to two digits, so that it can be told and given again. */
    private static double rounded(double metres) {
        long unit = 1;
        while (metres / unit >= 100) {
            unit *= 10;
        }
        return Math.floor(metres / unit) * unit;
    }
}

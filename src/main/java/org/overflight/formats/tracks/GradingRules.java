package org.overflight.formats.tracks;

import java.time.Duration;
import java.util.List;

/**
 * What makes a part of a recording worse than observed.
 *
 * @param maxGap longest time between two fixes of an observed part
 * @param maxGapM longest distance between them, metres
 * @param maxSpeedMps faster than this nobody was: what implies it is suspect, metres per second
 * @param shortestRun an observed part that is shorter than this and lies among stale or estimated ones counts as they do: a
 *     line that changes every few seconds says nothing
 * @param sourceIds of the legs
 */
public record GradingRules(
        Duration maxGap, double maxGapM, double maxSpeedMps, Duration shortestRun, List<String> sourceIds) {
    private static final double NAUTICAL_MILE_M = 1852;
    private static final double KNOT_MPS = NAUTICAL_MILE_M / 3600;

    /** 10 minutes, 150 NM, 1,200 kt, 5 minutes; no source. */
    public static final GradingRules DEFAULT = new GradingRules(
            Duration.ofMinutes(10), 150 * NAUTICAL_MILE_M, 1200 * KNOT_MPS, Duration.ofMinutes(5), List.of());

    /** @throws IllegalArgumentException if a limit is not positive */
    public GradingRules {
        sourceIds = List.copyOf(sourceIds);
        if (maxGap.isNegative()
                || maxGap.isZero()
                || !(maxGapM > 0)
                || !(maxSpeedMps > 0)
                || shortestRun.isNegative()) {
            throw new IllegalArgumentException("limits must be positive");
        }
    }

    /** The same for an aircraft of a known type. */
    public GradingRules withMaxSpeedMps(double other) {
        return new GradingRules(maxGap, maxGapM, other, shortestRun, sourceIds);
    }

    /** The same with other gaps. */
    public GradingRules withMaxGap(Duration time, double distanceM) {
        return new GradingRules(time, distanceM, maxSpeedMps, shortestRun, sourceIds);
    }

    /** The same with other sources. */
    public GradingRules withSourceIds(List<String> others) {
        return new GradingRules(maxGap, maxGapM, maxSpeedMps, shortestRun, others);
    }
}

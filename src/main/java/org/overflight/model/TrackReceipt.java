package org.overflight.model;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was made of a recorded track: enough to do it again and compare.
 *
 * @param sourceId the source that stands for the file
 * @param file its path, from the project's folder
 * @param format for example "GPX 1.1"
 * @param sha256 of the file, 64 lower-case hexadecimal digits
 * @param kind what the positions are
 * @param first time of the first position used, if it has one
 * @param last time of the last position used, if it has one
 * @param points what became of the positions
 * @param rules by which they were graded and thinned
 * @param suspects positions that are left out because no aircraft can have been there
 */
public record TrackReceipt(
        String sourceId,
        String file,
        String format,
        String sha256,
        Kind kind,
        @Nullable Instant first,
        @Nullable Instant last,
        Points points,
        Rules rules,
        List<Suspect> suspects) {
    public TrackReceipt {
        suspects = List.copyOf(suspects);
    }

    /** What a series of positions is. */
    public enum Kind {
        /** Where an aircraft was, and when. */
        RECORDED,
        /** A line, or positions without a single time, which may be one. */
        DRAWN,
        /** A route that was made before the flight. */
        PLANNED
    }

    /**
     * Numbers of positions: what was read was kept or dropped.
     *
     * @param read in the file
     * @param kept on the line, its waypoints included
     * @param dropped all others, by reason
     */
    public record Points(long read, long kept, List<Drop> dropped) {
        /** @throws IllegalArgumentException if the numbers do not add up */
        public Points {
            dropped = List.copyOf(dropped);
            if (read != kept + dropped.stream().mapToLong(Drop::count).sum()) {
                throw new IllegalArgumentException("read " + read + ", kept " + kept + ", dropped " + dropped);
            }
        }
    }

    /**
     * Positions that are not on the line.
     *
     * @param reason for example "latitude out of range"
     */
    public record Drop(String reason, long count) {}

    /**
     * The rules.
     *
     * @param toleranceM how far the line may be from a position that was left out of it, metres; 0 if none was
     * @param toleranceOrigin who chose it
     * @param altitudeToleranceM the same for altitudes
     * @param speedToleranceMps the same for speeds over the ground, metres per second
     * @param maxGap longest time between two positions of an observed part
     * @param maxGapM longest distance between them, metres
     * @param maxSpeedMps what implies more is suspect, metres per second
     */
    public record Rules(
            double toleranceM,
            ToleranceOrigin toleranceOrigin,
            double altitudeToleranceM,
            double speedToleranceMps,
            Duration maxGap,
            double maxGapM,
            double maxSpeedMps) {}

    /** Who chose how much is left out. */
    public enum ToleranceOrigin {
        /** The map: a tenth of its smallest pixel. */
        MAP,
        /** The author of the data. */
        AUTHOR
    }

    /**
     * A position where no aircraft can have been, given those before and behind.
     *
     * @param number among all positions of the track, from 1
     * @param impliedSpeedMps how fast it would have come there, metres per second
     */
    public record Suspect(long number, Fix fix, double impliedSpeedMps) {}
}

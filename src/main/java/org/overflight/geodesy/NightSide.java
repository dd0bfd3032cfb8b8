package org.overflight.geodesy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.overflight.model.LonLat;
import org.overflight.model.SphericalPolygon;

/**
 * The part of the Earth where it is night.
 *
 * <p>The height of the Sun is measured from the vertical, which geodetic coordinates are the direction of: so the edge of the night is exactly a
 * small circle of their sphere, and the ellipsoid needs no correction. Unless another {@link NightEdge} is asked for, night begins at
 * the almanacs' sunset: the cap within 89.167 degrees of the point opposite the Sun.
 */
public final class NightSide {
    private static final double TOLERANCE_M = 200;
    private static final double SPAN_TOLERANCE_M = 1000;

    /** The Sun goes two degrees; between two caps so far apart their common edge is nowhere 400 m off. */
    private static final Duration LONGEST_STEP = Duration.ofMinutes(8);

    private NightSide() {}

    /** The night side at a moment, by sunset. */
    public static SphericalPolygon at(Instant time) {
        return at(time, NightEdge.SUNSET);
    }

    /** The night side at a moment: one ring, with night to its left. */
    public static SphericalPolygon at(Instant time, NightEdge edge) {
        return cap(time, edge).region(TOLERANCE_M);
    }

    /** The night side at a moment as a cap. */
    public static SphericalCap cap(Instant time, NightEdge edge) {
        return new SphericalCap(opposite(Sun.subsolarPoint(time)), 90 - edge.depthDeg());
    }

    /**
     * Night and day over a span; the edges are good to two kilometres.
     *
     * @param end not before the start; a day after it at most is looked at, since then all repeats
     */
    public static NightSpan between(Instant start, Instant end, NightEdge edge) {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("ends before it starts: " + start + " to " + end);
        }
        List<LonLat> subsolar = subsolarPoints(start, end);
        List<LonLat> antisolar = subsolar.stream().map(NightSide::opposite).toList();
        SphericalPolygon night = CapIntersection.of(antisolar, 90 - edge.depthDeg(), SPAN_TOLERANCE_M);
        SphericalPolygon day = CapIntersection.of(subsolar, 90 + edge.depthDeg(), SPAN_TOLERANCE_M);
        return new NightSpan(night, day);
    }

    private static List<LonLat> subsolarPoints(Instant start, Instant end) {
        Duration asked = Duration.between(start, end);
        Duration span = asked.compareTo(Duration.ofDays(1)) > 0 ? Duration.ofDays(1) : asked;
        long steps = 2 * (span.toMillis() / LONGEST_STEP.toMillis() / 2 + 1);
        List<LonLat> points = new ArrayList<>();
        for (long i = 0; i <= steps; i++) {
            points.add(Sun.subsolarPoint(start.plusMillis(span.toMillis() * i / steps)));
        }
        return points;
    }

    private static LonLat opposite(LonLat position) {
        return LonLat.wrapped(position.lonDeg() + 180, -position.latDeg());
    }
}

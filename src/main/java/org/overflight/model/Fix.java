package org.overflight.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One recorded position.
 *
 * @param time when, if recorded
 * @param altitudeM above mean sea level or by pressure, metres
 * @param groundSpeedMps metres per second
 * @param courseDeg true track over the ground, degrees clockwise from north, 0 to 360
 */
public record Fix(
        LonLat position,
        @Nullable Instant time,
        @Nullable Double altitudeM,
        @Nullable Double groundSpeedMps,
        @Nullable Double courseDeg) {}

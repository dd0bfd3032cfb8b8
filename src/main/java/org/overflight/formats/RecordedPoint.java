package org.overflight.formats;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.overflight.model.LonLat;

/**
 * A named point.
 *
 * @param name empty if it has none
 * @param altitudeM metres above sea level, if given
 * @param time if given
 */
public record RecordedPoint(
        String name,
        LonLat position,
        @Nullable Double altitudeM,
        @Nullable Instant time) {}

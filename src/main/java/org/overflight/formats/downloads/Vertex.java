package org.overflight.formats.downloads;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.overflight.model.Fix;
import org.overflight.model.Waypoint;

/**
 * A position of a written line.
 *
 * @param lonDeg longitude, -180 to 180
 * @param altitudeM if known
 * @param time if known; never for a position that was put between others
 */
record Vertex(
        double lonDeg,
        double latDeg,
        @Nullable Double altitudeM,
        @Nullable Instant time) {
    static Vertex of(Waypoint waypoint) {
        return new Vertex(
                waypoint.position().lonDeg(),
                waypoint.position().latDeg(),
                waypoint.altitudeM(),
                Moments.of(waypoint.when()));
    }

    static Vertex of(Fix fix) {
        return new Vertex(fix.position().lonDeg(), fix.position().latDeg(), fix.altitudeM(), fix.time());
    }

    static Vertex between(double lonDeg, double latDeg) {
        return new Vertex(lonDeg, latDeg, null, null);
    }

    /** Longitude as it is written. */
    String lonText() {
        return FixedDecimals.text(lonDeg, FixedDecimals.DEGREES);
    }

    /** Latitude as it is written. */
    String latText() {
        return FixedDecimals.text(latDeg, FixedDecimals.DEGREES);
    }

    /** Altitude as it is written; empty if it is not known. */
    String altitudeText() {
        return altitudeM == null ? "" : FixedDecimals.text(altitudeM, FixedDecimals.METRES);
    }

    /** Time as it is written; empty if it is not known. */
    String timeText() {
        return time == null ? "" : Moments.text(time);
    }
}

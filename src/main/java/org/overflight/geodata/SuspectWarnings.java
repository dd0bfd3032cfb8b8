package org.overflight.geodata;

import java.time.Instant;
import java.util.List;
import org.overflight.formats.tracks.SuspectFix;

/**
 * Tells of positions where no aircraft can have been: the first few of a file one by one, with the line of the file that they stand
 * in, and how many more there are.
 */
record SuspectWarnings(TrackFile file, ProblemLog log) {
    private static final int MOST = 5;
    private static final double KNOT_MPS = 1852 / 3600.0;

    void tell(List<SuspectFix> suspects) {
        suspects.stream().limit(MOST).forEach(this::tell);
        if (suspects.size() > MOST) {
            log.warning(
                    file.position(),
                    "impossible-speed",
                    (suspects.size() - MOST) + " more positions imply a speed that is too high.",
                    "They are left out of the line and named on the mission\u2019s page.");
        }
    }

    private void tell(SuspectFix suspect) {
        Instant time = suspect.fix().time();
        log.warning(
                file.line(suspect.line()),
                "impossible-speed",
                "Position " + (suspect.index() + 1) + (time == null ? "" : ", at " + time + ",")
                        + " implies a speed of " + Math.round(suspect.impliedSpeedMps() / KNOT_MPS) + " kt.",
                "It is left out of the line and named on the mission\u2019s page.");
    }
}

package org.overflight.formats.tracks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.overflight.formats.AircraftIdentity;
import org.overflight.formats.FixSequence;
import org.overflight.formats.RecordedTrack;
import org.overflight.formats.SeriesKind;
import org.overflight.geodesy.Ellipsoid;
import org.overflight.model.Fix;
import org.overflight.model.LonLat;

/** Tracks for tests: eastward from 10 E 50 N at 250 m/s, a fix every ten seconds. */
final class Tracks {
    static final Instant START = Instant.parse("2024-05-01T10:00:00Z");
    static final LonLat FROM = new LonLat(10, 50);

    private Tracks() {}

    static List<Fix> eastward(int count) {
        List<Fix> fixes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            fixes.add(at(i, Ellipsoid.direct(FROM, 90, 2500.0 * i)));
        }
        return fixes;
    }

    /** A fix of ten seconds each. */
    static Fix at(int number, LonLat position) {
        return new Fix(position, START.plusSeconds(10L * number), 10_000.0, 250.0, 90.0);
    }

    static RecordedTrack track(List<List<Fix>> segments) {
        return track(SeriesKind.RECORDED, segments);
    }

    static RecordedTrack track(SeriesKind kind, List<List<Fix>> segments) {
        return new RecordedTrack(
                "",
                AircraftIdentity.UNKNOWN,
                kind,
                segments.stream().map(FixSequence::of).toList(),
                new TreeMap<>());
    }

    static Optional<GradedTrack> grade(RecordedTrack track, GradingRules rules) {
        return TrackGrader.of(track, rules).map(TrackGrader::whole);
    }

    static Fix withoutTime(Fix fix) {
        return new Fix(fix.position(), null, null, null, null);
    }
}

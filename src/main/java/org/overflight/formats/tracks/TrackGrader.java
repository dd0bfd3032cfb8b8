package org.overflight.formats.tracks;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.overflight.formats.RecordedTrack;
import org.overflight.formats.SeriesKind;
import org.overflight.model.Evidence;
import org.overflight.model.Fix;

/**
 * Makes a route of a track: what was recorded is observed; gaps, stale and estimated positions are inferred; what is impossible is
 * named.
 *
 * <p>A line that was drawn, and a route that was planned, are reported: the file is a source that describes the path. They have
 * no times, so only distance makes a gap in them.
 */
public final class TrackGrader {
    private final Fixes fixes;
    private final GradingRules rules;
    private final SpeedCheck speed;
    private final BitSet suspects;

    private TrackGrader(RecordedTrack track, GradingRules rules) {
        this.fixes = new Fixes(track);
        this.rules = rules;
        this.speed = new SpeedCheck(fixes, rules.maxSpeedMps());
        this.suspects = speed.suspects();
    }

    /** Grades a track; empty if fewer than two fixes can be believed. */
    public static Optional<GradedTrack> grade(RecordedTrack track, GradingRules rules) {
        if (track.size() < 2) {
            return Optional.empty();
        }
        return new TrackGrader(track, rules).graded(track);
    }

    private Optional<GradedTrack> graded(RecordedTrack track) {
        int[] believed =
                IntStream.range(0, fixes.size()).filter(i -> !suspects.get(i)).toArray();
        if (believed.length < 2) {
            return Optional.empty();
        }
        boolean planned = track.kind() == SeriesKind.PLANNED && believed.length <= PlannedRoute.MOST_POINTS;
        if (planned) {
            PlannedRoute route = new PlannedRoute(fixes, believed, rules);
            return Optional.of(new GradedTrack(route.route(track.fixNames()), route.runs(), suspectFixes()));
        }
        Evidence best = track.kind() == SeriesKind.RECORDED ? Evidence.OBSERVED : Evidence.REPORTED;
        List<Piece> pieces = new Pieces(fixes, rules, believed).all();
        GradedRoute route = new GradedRoute(fixes, believed, best, rules.sourceIds());
        List<Run> runs = pieces.stream().map(route::run).toList();
        return Optional.of(new GradedTrack(route.route(pieces), runs, suspectFixes()));
    }

    private List<SuspectFix> suspectFixes() {
        List<SuspectFix> found = new ArrayList<>();
        for (int i = suspects.nextSetBit(0); i >= 0; i = suspects.nextSetBit(i + 1)) {
            int before = suspects.previousClearBit(i);
            int other = before >= 0 ? before : suspects.nextClearBit(i);
            Fix fix = fixes.get(i);
            found.add(new SuspectFix(i, fix, speed.speedMps(other, i)));
        }
        return found;
    }
}

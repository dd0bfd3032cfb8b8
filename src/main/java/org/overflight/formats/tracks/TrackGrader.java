package org.overflight.formats.tracks;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.overflight.formats.RecordedTrack;
import org.overflight.formats.SeriesKind;
import org.overflight.model.Evidence;
import org.overflight.model.Fix;

/**
 * Makes a route of a track: what was recorded is observed; gaps, stale and estimated positions are inferred; what is impossible is
 * named.
 *
 * <p>A line that was drawn, a route that was planned, and a series without a single time are reported: the file is a source that
 * describes the path. Where there are no times, only distance makes a gap.
 */
public final class TrackGrader {
    private final RecordedTrack track;
    private final Fixes fixes;
    private final GradingRules rules;
    private final WrittenParts written;
    private final SpeedCheck speed;
    private final BitSet suspects;
    private final int[] believed;
    private final List<Piece> pieces;

    private TrackGrader(RecordedTrack track, GradingRules rules, WrittenParts written) {
        this.track = track;
        this.fixes = new Fixes(track);
        this.rules = rules;
        this.written = written;
        this.speed = new SpeedCheck(fixes, rules.maxSpeedMps());
        this.suspects = speed.suspects();
        this.believed =
                IntStream.range(0, fixes.size()).filter(i -> !suspects.get(i)).toArray();
        this.pieces = believed.length < 2 ? List.of() : new Pieces(fixes, rules, believed).all(written);
    }

    /** For a track; empty if fewer than two of its fixes can be believed. */
    public static Optional<TrackGrader> of(RecordedTrack track, GradingRules rules) {
        return of(track, rules, new WrittenParts());
    }

    /**
     * The same for a track that was graded and thinned before.
     *
     * @param written what was told of its parts then
     */
    public static Optional<TrackGrader> of(RecordedTrack track, GradingRules rules, WrittenParts written) {
        if (track.size() < 2) {
            return Optional.empty();
        }
        TrackGrader grader = new TrackGrader(track, rules, written);
        return grader.believed.length < 2 ? Optional.empty() : Optional.of(grader);
    }

    /** Distance of the farthest fix that can be believed from the first one, metres: no map of the whole can be smaller. */
    public double reachM() {
        Farthest farthest = new Farthest(fixes, believed[0]);
        for (int i : believed) {
            farthest.add(i);
        }
        return farthest.distanceM();
    }

    /** The track as a route with every fix. */
    public GradedTrack whole() {
        return graded(between(null));
    }

    /** The track as a route of which no leg differs from the recording by more than the tolerance. */
    public GradedTrack thinned(Tolerance tolerance) {
        return graded(between(tolerance));
    }

    /**
     * A track that was thinned.
     *
     * @param tolerance by which
     */
    public record ThinnedTrack(GradedTrack track, Tolerance tolerance) {}

    /** The track as a route for maps of the whole of it; see {@link MapTolerance}. */
    public ThinnedTrack thinnedForMaps() {
        Tolerance finest = MapTolerance.forReach(reachM());
        PieceThinning thinning = new PieceThinning(lines(), finest, Spacing.within(rules));
        double times = 1;
        List<int[]> between = thinning.at(times);
        while (!isPlan() && MapTolerance.isTooMany(between) && times < MapTolerance.PIXEL_SHARES) {
            times *= 2;
            between = thinning.at(times);
        }
        return new ThinnedTrack(graded(between), finest.times(times));
    }

    /** What stays of each piece between its ends. */
    private List<int[]> between(@Nullable Tolerance tolerance) {
        return tolerance == null
                ? lines().stream().map(line -> line.between().toArray()).toList()
                : new PieceThinning(lines(), tolerance, Spacing.within(rules)).at(1);
    }

    private List<PieceLine> lines() {
        return pieces.stream()
                .map(piece -> new PieceLine(fixes, believed, piece))
                .toList();
    }

    /**
     * What stays of the track when it is thinned, as text to keep: read again, it gives the same legs.
     *
     * @param tolerance null if every fix stays
     */
    public List<String> rows(@Nullable Tolerance tolerance) {
        GradedRoute route = new GradedRoute(fixes, believed, best(), rules);
        List<Run> runs = pieces.stream().map(route::run).toList();
        return new TrackRows(track, fixes, believed).rows(pieces, runs, between(tolerance));
    }

    /** Fixes where the aircraft cannot have been, as rows. */
    public List<String> suspectRows() {
        return suspectFixes().stream()
                .map(suspect -> SuspectRows.row(suspect, fixes.row(suspect.index())))
                .toList();
    }

    /** Whether its points are waypoints of a plan; of which none is left out. */
    private boolean isPlan() {
        return track.kind() == SeriesKind.PLANNED && believed.length <= PlannedRoute.MOST_POINTS;
    }

    private GradedTrack graded(List<int[]> between) {
        if (isPlan()) {
            PlannedRoute route = new PlannedRoute(fixes, believed, rules);
            return new GradedTrack(route.route(track.fixNames()), route.runs(), suspectFixes(), Evidence.REPORTED);
        }
        GradedRoute route = new GradedRoute(fixes, believed, best(), rules);
        List<Run> runs =
                pieces.stream().map(piece -> told(route.run(piece), piece)).toList();
        return new GradedTrack(route.route(pieces, between), runs, suspectFixes(), best());
    }

    private Run told(Run run, Piece piece) {
        return written.told(run, believed[piece.first()], believed[piece.last()], fixes.size());
    }

    /** Of a line that was drawn, or that nothing tells from one, the file is a source that describes the path. */
    private Evidence best() {
        return track.isRecording() ? Evidence.OBSERVED : Evidence.REPORTED;
    }

    private List<SuspectFix> suspectFixes() {
        List<SuspectFix> found = new ArrayList<>();
        for (int i = suspects.nextSetBit(0); i >= 0; i = suspects.nextSetBit(i + 1)) {
            int before = suspects.previousClearBit(i);
            int other = before >= 0 ? before : suspects.nextClearBit(i);
            Fix fix = fixes.get(i);
            found.add(new SuspectFix(i, fix, speed.speedMps(other, i), fixes.line(i)));
        }
        return found;
    }
}

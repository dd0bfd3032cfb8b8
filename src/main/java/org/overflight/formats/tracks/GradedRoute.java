package org.overflight.formats.tracks;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.overflight.formats.FixQuality;
import org.overflight.model.Evidence;
import org.overflight.model.Fix;
import org.overflight.model.Leg;
import org.overflight.model.LineKind;
import org.overflight.model.Prose;
import org.overflight.model.Route;
import org.overflight.model.Waypoint;
import org.overflight.model.When;

/** Pieces as waypoints and legs. */
final class GradedRoute {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss 'UTC'", Locale.ROOT);

    private final Fixes fixes;
    private final int[] believed;
    private final Evidence best;
    private final List<String> sourceIds;

    GradedRoute(Fixes fixes, int[] believed, Evidence best, List<String> sourceIds) {
        this.fixes = fixes;
        this.believed = believed;
        this.best = best;
        this.sourceIds = sourceIds;
    }

    Route route(List<Piece> pieces) {
        List<Waypoint> waypoints = new ArrayList<>();
        List<Leg> legs = new ArrayList<>();
        waypoints.add(waypoint(0, null, pieces.get(0)));
        for (int i = 0; i < pieces.size(); i++) {
            legs.add(leg(pieces.get(i)));
            waypoints.add(waypoint(i + 1, pieces.get(i), i + 1 < pieces.size() ? pieces.get(i + 1) : null));
        }
        return new Route(waypoints, legs);
    }

    Run run(Piece piece) {
        Duration duration =
                Double.isNaN(piece.durationS()) ? null : Duration.ofMillis(Math.round(piece.durationS() * 1000));
        return new Run(evidence(piece), piece.doubts(), piece.last() - piece.first() - 1, piece.lengthM(), duration);
    }

    private Evidence evidence(Piece piece) {
        return piece.isRecorded() ? best : Evidence.INFERRED;
    }

    private Leg leg(Piece piece) {
        List<Fix> between = new ArrayList<>();
        for (int i = piece.first() + 1; i < piece.last(); i++) {
            between.add(fixes.get(believed[i]));
        }
        boolean dense = piece.isRecorded() || !between.isEmpty();
        return new Leg(dense ? LineKind.CHORD : LineKind.GEODESIC, evidence(piece), Prose.EMPTY, sourceIds, between);
    }

    /** @param before the piece that ends here, if there is one; {@code behind} the piece that starts here */
    private Waypoint waypoint(int number, @Nullable Piece before, @Nullable Piece behind) {
        int place = before == null ? 0 : before.last();
        int index = believed[place];
        Fix fix = fixes.get(index);
        return new Waypoint(
                "fix-" + (number + 1),
                name(before, behind, fix.time()),
                null,
                fix.position(),
                fixes.has(index, FixQuality.ON_GROUND) && isEndOrBreak(before, behind),
                fix.time() == null
                        ? new When.Unknown()
                        : new When.At(OffsetDateTime.ofInstant(fix.time(), ZoneOffset.UTC)),
                fix.altitudeM(),
                isDoubtful(index) ? Evidence.INFERRED : best,
                Prose.EMPTY,
                sourceIds);
    }

    private boolean isDoubtful(int index) {
        return fixes.has(index, FixQuality.MULTILATERATED)
                || fixes.has(index, FixQuality.NON_ICAO_ADDRESS)
                || fixes.has(index, FixQuality.ESTIMATED)
                || fixes.has(index, FixQuality.INTERPOLATED);
    }

    private static boolean isEndOrBreak(@Nullable Piece before, @Nullable Piece behind) {
        return before == null || behind == null || before.isBreak() || behind.isBreak();
    }

    private static String name(@Nullable Piece before, @Nullable Piece behind, @Nullable Instant time) {
        if (before == null) {
            return "Start of the recording";
        }
        if (behind == null) {
            return "End of the recording";
        }
        if (behind.isBreak()) {
            return "Reception lost";
        }
        if (before.isBreak()) {
            return "Reception regained";
        }
        return time == null ? "On the way" : CLOCK.format(OffsetDateTime.ofInstant(time, ZoneOffset.UTC));
    }
}

package org.overflight.formats.tracks;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
    private final Fixes fixes;
    private final int[] believed;
    private final Evidence best;
    private final GradingRules rules;

    GradedRoute(Fixes fixes, int[] believed, Evidence best, GradingRules rules) {
        this.fixes = fixes;
        this.believed = believed;
        this.best = best;
        this.rules = rules;
    }

    /** @param between what stays of each piece between its ends, as indices among all fixes */
    Route route(List<Piece> pieces, List<int[]> between) {
        List<Waypoint> waypoints = new ArrayList<>();
        List<Leg> legs = new ArrayList<>();
        waypoints.add(waypoint(0, null, pieces.get(0)));
        for (int i = 0; i < pieces.size(); i++) {
            legs.add(leg(pieces.get(i), between.get(i)));
            waypoints.add(waypoint(i + 1, pieces.get(i), i + 1 < pieces.size() ? pieces.get(i + 1) : null));
        }
        return new Route(waypoints, legs);
    }

    Run run(Piece piece) {
        Duration duration =
                Double.isNaN(piece.durationS()) ? null : Duration.ofMillis(Math.round(piece.durationS() * 1000));
        int between = piece.last() - piece.first() - 1;
        int leftOut = believed[piece.last()] - believed[piece.first()] - 1 - between;
        return new Run(evidence(piece), piece.doubts(), between, between, leftOut, piece.lengthM(), duration);
    }

    private Evidence evidence(Piece piece) {
        return piece.isRecorded() ? best : Evidence.INFERRED;
    }

    /** Only what stays becomes records: a recording may have millions of fixes. */
    private Leg leg(Piece piece, int[] between) {
        boolean dense = piece.isRecorded() || between.length > 0;
        return new Leg(
                dense ? LineKind.CHORD : LineKind.GEODESIC,
                evidence(piece),
                Prose.EMPTY,
                rules.sourceIds(),
                Arrays.stream(between).mapToObj(fixes::get).toList());
    }

    /** @param before the piece that ends here, if there is one; {@code behind} the piece that starts here */
    private Waypoint waypoint(int number, @Nullable Piece before, @Nullable Piece behind) {
        int place = before == null ? 0 : before.last();
        int index = believed[place];
        Fix fix = fixes.get(index);
        return new Waypoint(
                "fix-" + (number + 1),
                name(before, behind),
                null,
                fix.position(),
                fixes.has(index, FixQuality.ON_GROUND) && isEndOrBreak(before, behind),
                fix.time() == null
                        ? new When.Unknown()
                        : new When.At(OffsetDateTime.ofInstant(fix.time(), ZoneOffset.UTC)),
                fix.altitudeM(),
                isDoubtful(index) ? Evidence.INFERRED : best,
                Prose.EMPTY,
                rules.sourceIds());
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

    /** Empty where nothing happens but that the grade changes. */
    private String name(@Nullable Piece before, @Nullable Piece behind) {
        String whole = best == Evidence.OBSERVED ? "recording" : "line";
        if (before == null) {
            return "Start of the " + whole;
        }
        if (behind == null) {
            return "End of the " + whole;
        }
        if (behind.isBreak()) {
            return breakName(behind, "Reception lost", "End of a part");
        }
        return before.isBreak() ? breakName(before, "Reception regained", "Start of a part") : "";
    }

    /**
     * Reception is lost only in a recording, and only where nothing was received. Where it is not believed, for less than a gap, there
     * is nothing to be named; nor is a corner of a line, however long the way to the next.
     */
    private String breakName(Piece gap, String ofReception, String ofLine) {
        boolean isInterrupted = gap.doubts().contains(Doubt.INTERRUPTION);
        if (best != Evidence.OBSERVED) {
            return isInterrupted ? ofLine : "";
        }
        return isInterrupted || gap.doubts().contains(Doubt.GAP) ? ofReception : "";
    }
}

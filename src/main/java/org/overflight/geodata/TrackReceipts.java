package org.overflight.geodata;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.overflight.formats.Receipt;
import org.overflight.formats.RecordedTrack;
import org.overflight.formats.SeriesKind;
import org.overflight.formats.tracks.GradedTrack;
import org.overflight.formats.tracks.GradingRules;
import org.overflight.formats.tracks.Run;
import org.overflight.formats.tracks.Tolerance;
import org.overflight.model.Leg;
import org.overflight.model.TrackReceipt;
import org.overflight.model.TrackReceipt.Drop;
import org.overflight.model.TrackReceipt.Kind;
import org.overflight.model.TrackReceipt.Points;
import org.overflight.model.TrackReceipt.ToleranceOrigin;
import org.overflight.model.Waypoint;
import org.overflight.model.When;

/**
 * Accounts for every position of a file.
 *
 * @param whole the track in the file
 * @param segment what was chosen of it by number
 * @param part what was chosen of that by time
 */
record TrackReceipts(TrackFile file, RecordedTrack whole, RecordedTrack segment, RecordedTrack part) {
    /** @param tolerance by which it was thinned; null if it was not */
    TrackReceipt of(GradedTrack graded, TrackTerms terms, @Nullable Tolerance tolerance) {
        Receipt receipt = file.recording().receipt();
        List<Waypoint> waypoints = graded.route().waypoints();
        return new TrackReceipt(
                file.sourceId(),
                file.name(),
                receipt.format(),
                receipt.sha256(),
                kind(),
                waypoints.get(0).when() instanceof When.At at ? at.instant() : null,
                waypoints.get(waypoints.size() - 1).when() instanceof When.At at ? at.instant() : null,
                points(graded),
                rules(terms, tolerance),
                graded.suspects().stream()
                        .map(s -> new TrackReceipt.Suspect(s.index() + 1L, s.fix(), s.impliedSpeedMps()))
                        .toList());
    }

    private Kind kind() {
        if (part.kind() == SeriesKind.PLANNED) {
            return Kind.PLANNED;
        }
        return part.isRecording() ? Kind.RECORDED : Kind.DRAWN;
    }

    private Points points(GradedTrack graded) {
        List<Leg> legs = graded.route().legs();
        long between = legs.stream().mapToLong(leg -> leg.fixes().size()).sum();
        long recorded = graded.runs().stream().mapToLong(Run::fixes).sum();
        List<Drop> drops = new ArrayList<>();
        for (Receipt.Drop drop : file.recording().receipt().drops()) {
            drops.add(new Drop(drop.reason(), drop.count()));
        }
        add(drops, "in other parts of the file", file.recording().receipt().pointsKept() - whole.size());
        add(drops, "outside of the chosen segment", whole.size() - segment.size());
        add(drops, "outside of the chosen time", segment.size() - part.size());
        add(drops, "implying an impossible speed", graded.suspects().size());
        add(drops, "within the tolerance of the line", recorded - between);
        long kept = between + graded.route().waypoints().size();
        long dropped = drops.stream().mapToLong(Drop::count).sum();
        return new Points(kept + dropped, kept, drops);
    }

    private static void add(List<Drop> drops, String reason, long count) {
        if (count > 0) {
            drops.add(new Drop(reason, count));
        }
    }

    private static TrackReceipt.Rules rules(TrackTerms terms, @Nullable Tolerance tolerance) {
        GradingRules grading = terms.rules();
        return new TrackReceipt.Rules(
                tolerance == null ? 0 : tolerance.positionM(),
                terms.toleranceM() == null ? ToleranceOrigin.MAP : ToleranceOrigin.AUTHOR,
                tolerance == null ? 0 : tolerance.altitudeM(),
                tolerance == null ? 0 : tolerance.speedMps(),
                grading.maxGap(),
                grading.maxGapM(),
                grading.maxSpeedMps());
    }
}

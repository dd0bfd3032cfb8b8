package org.overflight.site;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.overflight.model.DateWords;
import org.overflight.model.Flight;
import org.overflight.model.Mission;
import org.overflight.model.TrackReceipt;
import org.overflight.model.TrackReceipt.Drop;
import org.overflight.model.TrackReceipt.Kind;
import org.overflight.model.TrackReceipt.Rules;
import org.overflight.model.TrackReceipt.Suspect;
import org.overflight.model.TrackReceipt.ToleranceOrigin;
import org.overflight.site.view.TrackView;
import org.overflight.site.view.TrackView.Row;

/** The receipts of a mission's recorded tracks in words. */
final class TrackViews {
    private static final double KNOT_MPS = Words.METRES_PER_NM / 3600;
    private static final int MOST_SUSPECTS = 12;

    private TrackViews() {}

    static List<TrackView> of(Mission mission) {
        List<TrackView> views = new ArrayList<>();
        for (Flight flight : mission.flights()) {
            for (TrackReceipt receipt : flight.tracks()) {
                views.add(view(mission.flights().size() > 1 ? flight.title() : "", receipt));
            }
        }
        return views;
    }

    private static TrackView view(String flight, TrackReceipt receipt) {
        int more = receipt.suspects().size() - MOST_SUSPECTS;
        return new TrackView(
                receipt.kind() == Kind.RECORDED ? "How the recording was read" : "How the file was read",
                flight,
                rows(receipt),
                receipt.suspects().stream()
                        .limit(MOST_SUSPECTS)
                        .map(TrackViews::suspect)
                        .toList(),
                more > 0 ? "And " + Words.integer(more) + " more." : "");
    }

    private static List<Row> rows(TrackReceipt receipt) {
        List<Row> rows = new ArrayList<>();
        String file = receipt.file().substring(receipt.file().lastIndexOf('/') + 1);
        rows.add(new Row("File", file, receipt.format()));
        rows.add(new Row("SHA-256", receipt.sha256(), ""));
        Instant first = receipt.first();
        Instant last = receipt.last();
        if (first != null && last != null) {
            rows.add(new Row("From", moment(first), "to " + moment(last)));
        }
        rows.add(new Row("Positions read", count(receipt.points().read()), ""));
        rows.add(new Row("Positions drawn", count(receipt.points().kept()), ""));
        for (Drop drop : receipt.points().dropped()) {
            rows.add(new Row("Left out", count(drop.count()), drop.reason()));
        }
        rows.addAll(rules(receipt.kind(), receipt.rules()));
        return rows;
    }

    private static List<Row> rules(Kind kind, Rules rules) {
        boolean all = rules.toleranceM() == 0;
        String origin = rules.toleranceOrigin() == ToleranceOrigin.MAP
                ? "by the map: a tenth of the smallest pixel that a map of all of it can have; up to a whole one where more than"
                        + " 20,000 positions would stay"
                : "chosen by the author";
        Row tolerance = all
                ? new Row("Tolerance", "none", "every position is drawn")
                : new Row(
                        "Tolerance",
                        metres(rules.toleranceM()),
                        origin + "; in altitude " + metres(rules.altitudeToleranceM()) + ", in speed "
                                + Words.integer(rules.speedToleranceMps()) + "\u202fm/s");
        String maxGap = Words.nm(rules.maxGapM()) + "\u202fNM";
        return switch (kind) {
            case PLANNED -> List.of(tolerance);
            case DRAWN -> List.of(tolerance, new Row("Inferred is more than", maxGap, "from one position to the next"));
            case RECORDED ->
                List.of(
                        tolerance,
                        new Row("A gap is longer than", duration(rules.maxGap()), "or " + maxGap),
                        new Row(
                                "Impossible is more than",
                                knots(rules.maxSpeedMps()),
                                "from one position to the next"));
        };
    }

    private static String suspect(Suspect suspect) {
        Instant time = suspect.fix().time();
        return "Position " + count(suspect.number()) + (time == null ? "" : ", " + moment(time)) + ", "
                + Words.position(suspect.fix().position())
                + (Double.isNaN(suspect.impliedSpeedMps()) ? "" : ": " + knots(suspect.impliedSpeedMps())) + ".";
    }

    private static String count(long number) {
        return Words.integer((double) number);
    }

    private static String knots(double mps) {
        return Words.integer(mps / KNOT_MPS) + "\u202fkt";
    }

    private static String metres(double metres) {
        return metres < 10 && metres != Math.rint(metres)
                ? String.format(Locale.ROOT, "%d.%d", Math.round(metres * 10) / 10, Math.round(metres * 10) % 10)
                        + "\u202fm"
                : Words.integer(metres) + "\u202fm";
    }

    private static String duration(Duration duration) {
        long seconds = duration.toSeconds();
        return seconds % 60 == 0 ? Words.integer(seconds / 60.0) + "\u202fmin" : count(seconds) + "\u202fs";
    }

    private static String moment(Instant time) {
        return DateWords.second(time);
    }
}

package org.overflight.geodata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.overflight.formats.FixRows;
import org.overflight.formats.Receipt;
import org.overflight.formats.RecordedTrack;
import org.overflight.formats.Recording;
import org.overflight.formats.SeriesKind;
import org.overflight.formats.tracks.MapTolerance;
import org.overflight.formats.tracks.SuspectFix;
import org.overflight.formats.tracks.SuspectRows;
import org.overflight.formats.tracks.WrittenParts;
import org.overflight.model.TextPosition;
import org.overflight.model.TrackReceipt;
import org.overflight.model.TrackReceipt.Suspect;

/** Reads a track whose positions stand in the mission, with the receipt of the file that they were taken from. */
final class InlineTrackReader {
    private final Values values;
    private final TrackFiles files;
    private final TrackRoutes routes;

    InlineTrackReader(Values values, TrackFiles files, TrackRoutes routes) {
        this.values = values;
        this.files = files;
        this.routes = routes;
    }

    /** The route; null if there is none, which is then in the log. */
    @Nullable
    TrackRoute read(Fields terms, TrackTerms rules, List<String> sourceIds) {
        Fields receipt = terms.record("receipt");
        if (receipt == null
                || receipt.scalar("sha256") == null
                || terms.nodes("fixes").size() < 2) {
            values.log().doubt();
            return null;
        }
        FixRows rows = new FixRows();
        WrittenParts parts = new WrittenParts();
        SuspectRows suspects = new SuspectRows();
        boolean good = isRead(
                terms,
                "fixes",
                (row, line) -> WrittenParts.isPart(row) ? parts.add(row, rows.size()) : rows.add(row, line));
        if (!isRead(terms, "suspects", suspects::add) || !good) {
            return null;
        }
        TextPosition where = terms.key("fixes");
        RecordedTrack track = rows.track("", values.word(receipt, "series", SeriesKind.RECORDED));
        Receipt taken = receipt(receipt, rows.size());
        TrackFile file = files.written(
                values.words(receipt, "file"),
                new Recording("", List.of(track), List.of(), List.of(), List.of(), taken),
                where);
        new SuspectWarnings(file, values.log()).tell(toWarnOf(suspects.all()));
        TrackRoute route = routes.route(file, track, rules.ofAll(where).withSources(file.sourceId(), sourceIds), parts);
        return route == null
                ? null
                : new TrackRoute(track, route.route(), told(route.receipt(), receipt, suspects.all()));
    }

    /** Those of which it was written how fast they would be. */
    private static List<SuspectFix> toWarnOf(List<SuspectFix> suspects) {
        return suspects.stream()
                .filter(suspect -> !Double.isNaN(suspect.impliedSpeedMps()))
                .toList();
    }

    /** Takes a row, and says what is wrong with it. */
    private interface RowReader {
        String add(String row, int line);
    }

    private boolean isRead(Fields terms, String key, RowReader reader) {
        boolean good = true;
        for (YamlNode.Scalar row : terms.scalars(key)) {
            String fault = reader.add(row.value(), row.position().line());
            if (!fault.isEmpty()) {
                values.log().error(row.position(), "bad-fix", fault, "");
                good = false;
            }
        }
        return good;
    }

    private Receipt receipt(Fields receipt, int kept) {
        List<Receipt.Drop> drops = new ArrayList<>();
        long dropped = 0;
        Fields reasons = receipt.record("dropped");
        if (reasons != null) {
            for (Map.Entry<String, YamlNode.Entry> reason :
                    reasons.node().entries().entrySet()) {
                long count = number(reasons, reason.getKey());
                dropped += count;
                drops.add(new Receipt.Drop(reason.getKey(), count));
            }
        }
        long read = number(receipt, "read");
        if (read != kept + dropped) {
            values.log()
                    .error(
                            receipt.key("read"),
                            "receipt-sum",
                            "The receipt does not add up: " + kept + " fixes here and " + dropped + " dropped make "
                                    + (kept + dropped) + " positions, not " + read + ".",
                            "Was a row removed by hand? Import the file again, or count it as dropped.");
        }
        return new Receipt(
                values.words(receipt, "format"),
                values.words(receipt, "sha256").toLowerCase(Locale.ROOT),
                0,
                read,
                kept,
                drops);
    }

    private long number(Fields fields, String key) {
        YamlNode.Scalar number = fields.scalar(key);
        if (number == null || !number.value().matches("[0-9]{1,9}")) {
            values.log().doubt();
            return 0;
        }
        return Long.parseLong(number.value());
    }

    /** The receipt with what was told of the thinning and of suspects when the fixes were taken. */
    private TrackReceipt told(TrackReceipt made, Fields receipt, List<SuspectFix> suspects) {
        double toleranceM = receipt.has("tolerance") ? values.breadthM(receipt, "tolerance") : 0;
        TrackReceipt.Rules rules = made.rules();
        List<Suspect> all = new ArrayList<>();
        suspects.forEach(s -> all.add(new Suspect(s.index() + 1L, s.fix(), s.impliedSpeedMps())));
        all.addAll(made.suspects());
        return new TrackReceipt(
                made.sourceId(),
                made.file(),
                made.format(),
                made.sha256(),
                made.kind(),
                made.first(),
                made.last(),
                made.points(),
                new TrackReceipt.Rules(
                        toleranceM,
                        values.word(receipt, "tolerance_by", TrackReceipt.ToleranceOrigin.AUTHOR),
                        MapTolerance.ALTITUDE_M,
                        MapTolerance.SPEED_MPS,
                        rules.maxGap(),
                        rules.maxGapM(),
                        rules.maxSpeedMps()),
                all);
    }
}

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
        FixRows rows = rows(terms.scalars("fixes"));
        FixRows suspects = rows(terms.scalars("suspects"));
        if (rows == null || suspects == null) {
            return null;
        }
        TextPosition where = terms.key("fixes");
        RecordedTrack track = rows.track("", values.word(receipt, "series", SeriesKind.RECORDED));
        Receipt taken = receipt(receipt, rows.size());
        TrackFile file = files.written(
                values.words(receipt, "file"),
                new Recording("", List.of(track), List.of(), List.of(), List.of(), taken),
                where);
        TrackRoute route = routes.route(file, track, rules.ofAll(where).withSources(file.sourceId(), sourceIds));
        return route == null ? null : new TrackRoute(track, route.route(), told(route.receipt(), receipt, suspects));
    }

    private @Nullable FixRows rows(List<YamlNode.Scalar> lines) {
        FixRows rows = new FixRows();
        boolean good = true;
        for (YamlNode.Scalar line : lines) {
            String fault = rows.add(line.value());
            if (!fault.isEmpty()) {
                values.log().error(line.position(), "bad-fix", fault, "");
                good = false;
            }
        }
        return good ? rows : null;
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
    private TrackReceipt told(TrackReceipt made, Fields receipt, FixRows suspects) {
        double toleranceM = receipt.has("tolerance") ? values.breadthM(receipt, "tolerance") : 0;
        TrackReceipt.Rules rules = made.rules();
        List<Suspect> all = new ArrayList<>(made.suspects());
        suspects.track("", SeriesKind.RECORDED)
                .segments()
                .forEach(segment ->
                        segment.toList().forEach(fix -> all.add(new Suspect(all.size() + 1L, fix, Double.NaN))));
        return new TrackReceipt(
                made.sourceId(),
                made.file(),
                made.format(),
                made.sha256(),
                made.first(),
                made.last(),
                made.points(),
                new TrackReceipt.Rules(
                        toleranceM,
                        TrackReceipt.ToleranceOrigin.AUTHOR,
                        MapTolerance.ALTITUDE_M,
                        MapTolerance.SPEED_MPS,
                        rules.maxGap(),
                        rules.maxGapM(),
                        rules.maxSpeedMps()),
                all);
    }
}

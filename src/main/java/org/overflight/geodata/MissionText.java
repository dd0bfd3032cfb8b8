package org.overflight.geodata;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.overflight.formats.FixRows;
import org.overflight.formats.Receipt;
import org.overflight.formats.RecordedTrack;
import org.overflight.formats.SeriesKind;
import org.overflight.formats.tracks.GradingRules;
import org.overflight.formats.tracks.SuspectRows;
import org.overflight.formats.tracks.Tolerance;
import org.overflight.model.Route;
import org.overflight.model.TrackReceipt;
import org.overflight.model.When;

/**
 * A mission of imported tracks as text that people can go on writing.
 *
 * @param title its headline
 */
record MissionText(String title, List<ImportedFlight> flights) {
    /**
     * A flight.
     *
     * @param receipt of the whole file
     */
    record ImportedFlight(RecordedTrack track, TrackRoutes.GradedPart part, Receipt receipt) {}

    String yaml() {
        StringBuilder out = new StringBuilder();
        out.append("title: ").append(quoted(title)).append('\n');
        out.append("date: ").append(date()).append('\n');
        out.append("flights:\n");
        for (ImportedFlight flight : flights) {
            flight(out, flight);
        }
        return out.toString();
    }

    private String date() {
        List<Route> routes =
                flights.stream().map(f -> f.part().graded().route()).toList();
        When days = TrackTitles.days(routes);
        if (days instanceof When.On on) {
            return on.date().toString();
        }
        return days instanceof When.Between between ? between.first() + "/" + between.last() : "unknown";
    }

    private static void flight(StringBuilder out, ImportedFlight flight) {
        TrackReceipt receipt = flight.part().receipt();
        Tolerance tolerance = flight.part().tolerance();
        String aircraft = TrackTitles.aircraft(flight.track().identity());
        out.append("  - title: ")
                .append(quoted(TrackTitles.flight(flight.track())))
                .append('\n');
        if (!aircraft.isEmpty()) {
            out.append("    aircraft: ").append(quoted(aircraft)).append('\n');
        }
        out.append("    track:\n");
        if (!receipt.rules().maxGap().equals(GradingRules.DEFAULT.maxGap())) {
            out.append("      max_gap: ")
                    .append(receipt.rules().maxGap().toSeconds())
                    .append(" s\n");
        }
        out.append("      receipt:\n");
        out.append("        file: ").append(quoted(receipt.file())).append('\n');
        out.append("        format: ").append(quoted(receipt.format())).append('\n');
        out.append("        sha256: ").append(quoted(receipt.sha256())).append('\n');
        if (flight.track().kind() != SeriesKind.RECORDED) {
            out.append("        series: ")
                    .append(flight.track().kind().name().toLowerCase(Locale.ROOT))
                    .append('\n');
        }
        window(out, receipt);
        out.append("        read: ").append(receipt.points().read()).append('\n');
        dropped(out, receipt);
        if (tolerance != null) {
            out.append("        tolerance: ")
                    .append(decimals(tolerance.positionM()))
                    .append(" m\n");
            out.append("        tolerance_by: ")
                    .append(receipt.rules().toleranceOrigin().name().toLowerCase(Locale.ROOT))
                    .append('\n');
        }
        rows(out, "suspects", SuspectRows.COLUMNS, flight.part().grader().suspectRows());
        rows(out, "fixes", FixRows.COLUMNS, flight.part().grader().rows(tolerance));
    }

    /** For readers: the fixes say it too. */
    private static void window(StringBuilder out, TrackReceipt receipt) {
        if (receipt.first() != null && receipt.last() != null) {
            out.append("        # from ")
                    .append(receipt.first())
                    .append(" to ")
                    .append(receipt.last())
                    .append(", ")
                    .append(receipt.points().kept())
                    .append(" positions kept\n");
        }
    }

    private static void dropped(StringBuilder out, TrackReceipt receipt) {
        if (!receipt.points().dropped().isEmpty()) {
            out.append("        dropped:\n");
            receipt.points()
                    .dropped()
                    .forEach(drop -> out.append("          ")
                            .append(quoted(drop.reason()))
                            .append(": ")
                            .append(drop.count())
                            .append('\n'));
        }
    }

    private static void rows(StringBuilder out, String key, String columns, List<String> rows) {
        if (!rows.isEmpty()) {
            out.append("      # ").append(columns).append('\n');
            out.append("      ").append(key).append(":\n");
            rows.forEach(row -> out.append("        - ")
                    .append(row.contains("|") || row.startsWith("-") ? quoted(row) : row)
                    .append('\n'));
        }
    }

    private static String decimals(double metres) {
        return new BigDecimal(metres)
                .setScale(2, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** A text between quotation marks: nothing in it means anything to YAML, and it cites nothing. */
    static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.replace("[@", "\\[@").codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                out.append('\\').appendCodePoint(c);
            } else if (c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029 || c == 0xFEFF) {
                out.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.append('"').toString();
    }
}

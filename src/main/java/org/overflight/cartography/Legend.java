package org.overflight.cartography;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.overflight.cartography.MapSubject.FlightMark;
import org.overflight.cartography.MapSubject.Marker;
import org.overflight.model.Evidence;
import org.overflight.model.MapSettings;
import org.overflight.scene.BoxPx;
import org.overflight.scene.Look;
import org.overflight.scene.Mark;
import org.overflight.scene.Outline;
import org.overflight.scene.PointPx;
import org.overflight.scene.SymbolKind;

/** The key of a map: a row for each kind of mark that is on it, with a real sample of the mark. */
final class Legend {
    private static final double ROW_PX = 17;
    private static final double SAMPLE_PX = 44;
    private static final double PADDING_PX = 10;

    private final MapLettering lettering;
    private final List<Row> rows;

    private record Row(String text, List<Mark> sample) {}

    private Legend(MapLettering lettering, List<Row> rows) {
        this.lettering = lettering;
        this.rows = rows;
    }

    /** The rows for a subject. */
    static Legend of(MapSubject subject, MapLettering lettering) {
        List<Row> rows = new ArrayList<>();
        if (subject.places().stream().anyMatch(p -> p.marker() == Marker.DISC)) {
            rows.add(symbolRow("Reported place", SymbolKind.DISC, "1", Look.DISC));
        }
        if (subject.places().stream().anyMatch(p -> p.marker() == Marker.RING)) {
            rows.add(symbolRow("Waypoint that nobody reported", SymbolKind.RING, "", Look.RING));
        }
        rows.addAll(lineRows(subject));
        if (!subject.events().isEmpty()) {
            rows.add(symbolRow("Event", SymbolKind.BURST, "", Look.EVENT));
        }
        if (!subject.areas().isEmpty()) {
            rows.add(areaRow("Airspace", Look.AIRSPACE, Look.AIRSPACE_EDGE));
        }
        if (!subject.tintedCountries().isEmpty()) {
            rows.add(areaRow("Country named by the story", Look.COUNTRY_TINT));
        }
        MapSettings.Night night = subject.night();
        if (night != null) {
            rows.add(areaRow(night.isMoment() ? "Night" : "Night all the time", Look.NIGHT));
        }
        if (night != null && !night.isMoment()) {
            rows.add(areaRow("Night part of the time", Look.NIGHT_PARTLY));
        }
        return new Legend(lettering, rows);
    }

    private static List<Row> lineRows(MapSubject subject) {
        Map<String, Row> byText = new LinkedHashMap<>();
        List<FlightMark> mostImportantFirst = new ArrayList<>(subject.flights());
        mostImportantFirst.sort(
                Comparator.comparing((FlightMark m) -> m.flight().role())
                        .thenComparing(m -> m.flight().returnOf() != null));
        for (FlightMark mark : mostImportantFirst) {
            for (Evidence grade : Evidence.bestFirst()) {
                if (mark.flight().route().legs().stream().anyMatch(l -> l.evidence() == grade)) {
                    String text = mark.kind() + ", " + gradeWord(grade);
                    byText.putIfAbsent(text, lineRow(text, mark.colour(), grade));
                }
            }
        }
        return List.copyOf(byText.values());
    }

    private static String gradeWord(Evidence grade) {
        return switch (grade) {
            case OBSERVED -> "recorded";
            case REPORTED -> "reported";
            case INFERRED -> "inferred";
            case ILLUSTRATIVE -> "illustrative";
        };
    }

    private static Row symbolRow(String text, SymbolKind kind, String number, Look... looks) {
        return new Row(
                text, List.of(new Mark.Symbol(kind, new PointPx(SAMPLE_PX / 2 - 4, 0), 0, 1, number, List.of(looks))));
    }

    private static Row lineRow(String text, List<Look> colour, Evidence grade) {
        Outline line =
                Outline.lines().startPart().add(0, 0).add(SAMPLE_PX - 8, 0).build();
        List<Look> looks = new ArrayList<>(List.of(Look.ROUTE));
        looks.addAll(colour);
        looks.add(FlightColors.byEvidence(grade));
        List<Look> arrowLooks = new ArrayList<>(colour);
        arrowLooks.add(Look.ARROW);
        return new Row(
                text,
                List.of(
                        new Mark.Shape(line, looks),
                        new Mark.Symbol(SymbolKind.ARROW, new PointPx(SAMPLE_PX / 2 - 4, 0), 0, 0.86, "", arrowLooks)));
    }

    private static Row areaRow(String text, Look... looks) {
        Outline box = Outline.of(new BoxPx(6, -5, SAMPLE_PX - 20, 10));
        return new Row(text, List.of(new Mark.Shape(box, List.of(looks))));
    }

    /** Its size, in the upper left corner of the sheet. */
    BoxPx size() {
        double widest =
                rows.stream().mapToDouble(r -> textWidthPx(r.text())).max().orElse(0);
        return new BoxPx(0, 0, SAMPLE_PX + widest + 2 * PADDING_PX, rows.size() * ROW_PX + 2 * PADDING_PX - 4);
    }

    private double textWidthPx(String text) {
        return lettering.widthPx(text, Look.LEGEND_TEXT);
    }

    /** The marks, with the card's upper left corner at the corner of the box. */
    List<Mark> marks(BoxPx box) {
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Shape(Outline.of(box), List.of(Look.CARD)));
        double y = box.yPx() + PADDING_PX + ROW_PX / 2 - 2;
        for (Row row : rows) {
            for (Mark mark : row.sample()) {
                marks.add(Marks.moved(mark, box.xPx() + PADDING_PX, y));
            }
            marks.add(lettering.label(
                    row.text(), new PointPx(box.xPx() + PADDING_PX + SAMPLE_PX, y + 3.8), Look.LEGEND_TEXT));
            y += ROW_PX;
        }
        return marks;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }
}

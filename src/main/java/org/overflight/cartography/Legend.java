package org.overflight.cartography;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /**
     * The rows for a subject.
     *
     * @param markers kinds of symbols that can be seen
     */
    static Legend of(MapSubject subject, Set<Marker> markers, RouteDrawing routes, MapLettering lettering) {
        List<Row> rows = new ArrayList<>();
        if (markers.contains(Marker.DISC)) {
            rows.add(symbolRow("Reported place", SymbolKind.DISC, "1", Look.DISC));
        }
        if (markers.contains(Marker.RING)) {
            rows.add(symbolRow("Waypoint that nobody reported", SymbolKind.RING, "", Look.RING));
        }
        rows.addAll(lineRows(subject, routes));
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

    /** By kind and grade; where several kinds of lines have several grades, first the kinds, then the grades. */
    private static List<Row> lineRows(MapSubject subject, RouteDrawing routes) {
        List<FlightMark> mostImportantFirst = new ArrayList<>(subject.flights());
        mostImportantFirst.sort(
                Comparator.comparing((FlightMark m) -> m.flight().role())
                        .thenComparing(m -> m.flight().returnOf() != null));
        Map<String, FlightMark> byKind = new LinkedHashMap<>();
        mostImportantFirst.forEach(mark -> byKind.putIfAbsent(mark.kind(), mark));
        List<Evidence> grades = Evidence.bestFirst().stream()
                .filter(grade -> mostImportantFirst.stream().anyMatch(m -> has(m, grade)))
                .toList();
        if (routes.hasThinLines()) {
            grades = grades.stream().filter(Legend::isToldApart).toList();
        }
        List<Row> rows = new ArrayList<>();
        if (byKind.size() > 1) {
            byKind.forEach((kind, mark) -> rows.add(kindRow(mark, bestOf(kind, subject), routes)));
        }
        List<Look> neutral = byKind.size() > 1
                ? List.of(Look.NEUTRAL)
                : mostImportantFirst.stream()
                        .findFirst()
                        .map(FlightMark::colour)
                        .orElse(List.of());
        for (Evidence grade : grades) {
            String words = routes.hasThinLines() ? thinWords(grade) : gradeWords(grade, grades.size());
            rows.add(lineRow(words, neutral, grade, routes));
        }
        return rows;
    }

    /** Of thin lines only two classes are. */
    private static boolean isToldApart(Evidence grade) {
        return grade == Evidence.INFERRED || grade == Evidence.ILLUSTRATIVE;
    }

    private static String thinWords(Evidence grade) {
        return grade == Evidence.ILLUSTRATIVE ? "illustrative" : "between reported points";
    }

    private static boolean has(FlightMark mark, Evidence grade) {
        return mark.flight().route().legs().stream().anyMatch(leg -> leg.evidence() == grade);
    }

    /** The best grade that lines of a kind have. */
    private static Evidence bestOf(String kind, MapSubject subject) {
        return Evidence.bestFirst().stream()
                .filter(grade ->
                        subject.flights().stream().anyMatch(m -> m.kind().equals(kind) && has(m, grade)))
                .findFirst()
                .orElse(Evidence.ILLUSTRATIVE);
    }

    private static Row kindRow(FlightMark mark, Evidence grade, RouteDrawing routes) {
        return routes.isBar(mark)
                ? barRow(mark.kind(), mark.colour())
                : lineRow(mark.kind(), mark.colour(), grade, routes);
    }

    private static Row barRow(String text, List<Look> colour) {
        Outline line = Outline.lines()
                .startPart()
                .add(SAMPLE_PX / 2 - 12, 0)
                .add(SAMPLE_PX / 2 + 4, 0)
                .build();
        List<Look> looks = new ArrayList<>(List.of(Look.ROUTE));
        looks.addAll(colour);
        looks.add(Look.ESCORT_BAR);
        return new Row(text, List.of(new Mark.Shape(line, looks)));
    }

    private static String gradeWords(Evidence grade, int grades) {
        String only = grades == 1 ? "All lines " : "Line ";
        return only
                + switch (grade) {
                    case OBSERVED -> "recorded";
                    case REPORTED -> "reported";
                    case INFERRED -> "inferred from what is reported";
                    case ILLUSTRATIVE -> "illustrative, drawn to be seen";
                };
    }

    private static Row symbolRow(String text, SymbolKind kind, String number, Look... looks) {
        return new Row(
                text, List.of(new Mark.Symbol(kind, new PointPx(SAMPLE_PX / 2 - 4, 0), 0, 1, number, List.of(looks))));
    }

    private static Row lineRow(String text, List<Look> colour, Evidence grade, RouteDrawing routes) {
        Outline line =
                Outline.lines().startPart().add(0, 0).add(SAMPLE_PX - 8, 0).build();
        List<Look> looks = new ArrayList<>(List.of(Look.ROUTE));
        looks.addAll(colour);
        looks.addAll(routes.gradeLooks(grade));
        List<Mark> marks = new ArrayList<>(List.of(new Mark.Shape(line, looks)));
        if (routes.hasArrows() && !colour.contains(Look.NEUTRAL)) {
            List<Look> arrowLooks = new ArrayList<>(colour);
            arrowLooks.add(Look.ARROW);
            marks.add(new Mark.Symbol(SymbolKind.ARROW, new PointPx(SAMPLE_PX / 2 - 4, 0), 0, 0.86, "", arrowLooks));
        }
        return new Row(text, marks);
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

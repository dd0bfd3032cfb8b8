package org.overflight.cartography;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.overflight.cartography.MapSubject.FlightMark;
import org.overflight.cartography.MapSubject.Marker;
import org.overflight.model.Evidence;
import org.overflight.model.LonLat;
import org.overflight.model.MapSettings;
import org.overflight.scene.BoxPx;
import org.overflight.scene.Look;
import org.overflight.scene.Mark;
import org.overflight.scene.Outline;
import org.overflight.scene.PointPx;
import org.overflight.scene.SymbolKind;

/** What a key explains: each kind of mark that can be seen on the maps of a sheet or in their insets, with a real sample of it. */
final class LegendRows {
    /** Room for a sample, from its left end to the words. */
    static final double SAMPLE_PX = 44;

    private static final Set<Evidence> KNOWN = Set.of(Evidence.OBSERVED, Evidence.REPORTED);

    private final List<MapStage> stages;
    private final MapSubject subject;
    private final RouteDrawing routes;
    private final Set<Marker> markers = EnumSet.noneOf(Marker.class);

    private LegendRows(List<MapStage> stages, RouteDrawing routes) {
        this.stages = stages;
        this.subject = stages.get(0).subject();
        this.routes = routes;
        for (MapStage stage : stages) {
            markers.addAll(new PlaceSymbols(stage).shown());
            stage.insets().forEach(inset -> markers.addAll(new PlaceSymbols(inset.stage()).shown()));
        }
    }

    /**
     * A row.
     *
     * @param sample its left end and its middle at the origin
     */
    record Row(String text, List<Mark> sample) {
        Row {
            sample = List.copyOf(sample);
        }
    }

    /** The rows for a sheet; none if a single one would explain what its name explains already. */
    static List<Row> of(List<MapStage> stages, RouteDrawing routes) {
        LegendRows legend = new LegendRows(stages, routes);
        List<Row> rows = legend.rows();
        boolean plain = rows.size() == 1 && legend.subject.flights().isEmpty();
        return plain ? List.of() : rows;
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        if (markers.contains(Marker.DISC)) {
            boolean numbered = subject.places().stream().anyMatch(p -> p.number() > 0);
            rows.add(symbolRow(knownPlace(), SymbolKind.DISC, numbered ? "1" : "", Look.DISC));
        }
        if (markers.contains(Marker.RING)) {
            rows.add(symbolRow("Waypoint that nobody reported", SymbolKind.RING, "", Look.RING));
        }
        rows.addAll(lineRows());
        if (routes.hasArrows()
                && stages.stream().anyMatch(stage -> !SuspectMarks.of(stage).isEmpty())) {
            PointPx middle = new PointPx(SAMPLE_PX / 2 - 4, 0);
            rows.add(new Row("Impossible position, left out", List.of(SuspectMarks.sample(middle))));
        }
        if (subject.events().stream().anyMatch(event -> isVisible(event.position()))) {
            rows.add(symbolRow("Event", SymbolKind.BURST, "", Look.EVENT));
        }
        if (subject.areas().stream()
                .anyMatch(area -> stages.stream()
                        .anyMatch(
                                stage -> !stage.sheet().polygon(area.polygon()).isEmpty()))) {
            rows.add(areaRow("Airspace", Look.AIRSPACE, Look.AIRSPACE_EDGE));
        }
        if (!subject.tintedCountries().isEmpty()) {
            rows.add(areaRow("Country named by the story", Look.COUNTRY_TINT));
        }
        MapSettings.Night night = subject.night();
        if (night != null) {
            rows.add(nightRow(night.isMoment() ? "Night" : "Night all the time", Look.NIGHT));
        }
        if (night != null && !night.isMoment()) {
            rows.add(nightRow("Night part of the time", Look.NIGHT_PARTLY));
        }
        return rows;
    }

    private boolean isVisible(LonLat position) {
        return stages.stream().anyMatch(stage -> stage.visible(position).isPresent());
    }

    /** By kind and grade; where several kinds of lines have several grades, first the kinds, then the grades. */
    private List<Row> lineRows() {
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
            // Thin lines that are recorded look like those that are reported.
            boolean both = grades.containsAll(KNOWN);
            grades = grades.stream()
                    .filter(grade -> !both || grade != Evidence.OBSERVED)
                    .toList();
        }
        List<Row> rows = new ArrayList<>();
        if (byKind.size() > 1) {
            byKind.forEach((kind, mark) -> rows.add(kindRow(mark, bestOf(kind))));
        }
        List<Look> neutral = byKind.size() > 1
                ? List.of(Look.NEUTRAL)
                : mostImportantFirst.stream()
                        .findFirst()
                        .map(FlightMark::colour)
                        .orElse(List.of());
        for (Evidence grade : grades) {
            String words = routes.hasThinLines() ? thinWords(grade) : gradeWords(grade, grades.size());
            rows.add(lineRow(words, neutral, grade));
        }
        return rows;
    }

    private String thinWords(Evidence grade) {
        return switch (grade) {
            case OBSERVED -> "Recorded";
            case REPORTED -> hasLeg(Evidence.OBSERVED) ? "Recorded or reported" : "Reported";
            case INFERRED -> "Inferred between known points";
            case ILLUSTRATIVE -> "Illustrative, drawn to be seen";
        };
    }

    private boolean hasLeg(Evidence grade) {
        return subject.flights().stream().anyMatch(mark -> has(mark, grade));
    }

    private boolean hasPoint(Evidence grade) {
        return subject.flights().stream()
                .anyMatch(mark -> mark.flight().route().waypoints().stream().anyMatch(w -> w.evidence() == grade));
    }

    /** What a disc marks. */
    private String knownPlace() {
        boolean reported = hasPoint(Evidence.REPORTED);
        if (!hasPoint(Evidence.OBSERVED)) {
            return "Reported place";
        }
        return reported ? "Recorded or reported place" : "Recorded position";
    }

    /** What a line is inferred from. */
    private String basis() {
        boolean recorded = hasLeg(Evidence.OBSERVED) || hasPoint(Evidence.OBSERVED);
        boolean reported = hasLeg(Evidence.REPORTED) || hasPoint(Evidence.REPORTED);
        return recorded ? reported ? "known" : "recorded" : "reported";
    }

    private static boolean has(FlightMark mark, Evidence grade) {
        return mark.flight().route().legs().stream().anyMatch(leg -> leg.evidence() == grade);
    }

    /** The best grade that lines of a kind have. */
    private Evidence bestOf(String kind) {
        return Evidence.bestFirst().stream()
                .filter(grade ->
                        subject.flights().stream().anyMatch(m -> m.kind().equals(kind) && has(m, grade)))
                .findFirst()
                .orElse(Evidence.ILLUSTRATIVE);
    }

    private Row kindRow(FlightMark mark, Evidence grade) {
        return routes.isBar(mark) ? barRow(mark.kind(), mark.colour()) : lineRow(mark.kind(), mark.colour(), grade);
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

    private String gradeWords(Evidence grade, int grades) {
        String only = grades == 1 ? "All lines " : "Line ";
        return only
                + switch (grade) {
                    case OBSERVED -> "recorded";
                    case REPORTED -> "reported";
                    case INFERRED -> "inferred from what is " + basis();
                    case ILLUSTRATIVE -> "illustrative, drawn to be seen";
                };
    }

    private static Row symbolRow(String text, SymbolKind kind, String number, Look... looks) {
        return new Row(
                text, List.of(new Mark.Symbol(kind, new PointPx(SAMPLE_PX / 2 - 4, 0), 0, 1, number, List.of(looks))));
    }

    private Row lineRow(String text, List<Look> colour, Evidence grade) {
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

    /** Day on the left, night on the right, as on water. */
    private static Row nightRow(String text, Look shade) {
        double widthPx = SAMPLE_PX - 20;
        Outline day = Outline.of(new BoxPx(6, -5, widthPx, 10));
        Outline night = Outline.of(new BoxPx(6 + widthPx / 3, -5, widthPx * 2 / 3, 10));
        Outline edge = Outline.lines()
                .startPart()
                .add(6 + widthPx / 3, -5)
                .add(6 + widthPx / 3, 5)
                .build();
        return new Row(
                text,
                List.of(
                        new Mark.Shape(day, List.of(Look.WATER)),
                        new Mark.Shape(night, List.of(shade)),
                        new Mark.Shape(edge, List.of(Look.NIGHT_EDGE))));
    }
}

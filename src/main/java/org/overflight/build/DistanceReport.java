package org.overflight.build;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Distances as text. */
final class DistanceReport {
    private static final List<String> FIELDS =
            List.of("nm", "km", "mi", "initial_course_deg", "final_course_deg", "mid_lat_deg", "mid_lon_deg");

    private DistanceReport() {}

    static List<String> lines(List<DistanceRow> rows, QuickAnswers.Form form) {
        return switch (form) {
            case TABLE -> table(rows);
            case CSV -> csv(rows).lines().toList();
            case JSON -> List.of(json(rows));
        };
    }

    private static List<String> table(List<DistanceRow> rows) {
        int width = rows.stream().mapToInt(row -> name(row).length()).max().orElse(0);
        String form = "%-" + Math.max(5, width) + "s %10s %10s %10s %8s %8s   %s";
        List<String> lines = new ArrayList<>();
        lines.add(String.format(Locale.ROOT, form, "", "NM", "km", "mi", "initial", "final", "midpoint"));
        for (DistanceRow row : rows) {
            List<String> courses = row.courses();
            String line = row.isTotal()
                    ? String.format(Locale.ROOT, form, "total", row.nm(), row.km(), row.mi(), "", "", "")
                    : String.format(
                            Locale.ROOT,
                            form,
                            name(row),
                            row.nm(),
                            row.km(),
                            row.mi(),
                            courses.get(0) + "\u00b0",
                            courses.get(1) + "\u00b0",
                            courses.get(2) + " " + courses.get(3));
            lines.add(line.stripTrailing());
        }
        return lines;
    }

    private static String name(DistanceRow row) {
        return row.from() + " - " + row.to();
    }

    private static String csv(List<DistanceRow> rows) {
        StringWriter text = new StringWriter();
        CsvWriter csv = CsvWriter.builder().build(text);
        List<String> header = new ArrayList<>(List.of("path", "leg", "from", "to"));
        header.addAll(FIELDS);
        csv.writeRecord(header);
        for (DistanceRow row : rows) {
            List<String> fields = new ArrayList<>();
            fields.add(Integer.toString(row.path()));
            fields.add(row.isTotal() ? "total" : Integer.toString(row.leg()));
            fields.addAll(List.of(row.from(), row.to(), row.nm(), row.km(), row.mi()));
            fields.addAll(row.isTotal() ? List.of("", "", "", "") : row.courses());
            csv.writeRecord(fields);
        }
        return text.toString();
    }

    /** {@code {"paths":[{"legs":[{"from":...}],"total":{"nm":...}}]}}. */
    private static String json(List<DistanceRow> rows) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeArrayPropertyStart("paths");
            int last = rows.isEmpty() ? 0 : rows.get(rows.size() - 1).path();
            for (int path = 1; path <= last; path++) {
                int number = path;
                write(json, rows.stream().filter(row -> row.path() == number).toList());
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void write(JsonGenerator json, List<DistanceRow> path) {
        if (path.isEmpty()) {
            return;
        }
        json.writeStartObject();
        json.writeArrayPropertyStart("legs");
        for (DistanceRow row : path) {
            if (!row.isTotal()) {
                write(json, row);
            }
        }
        json.writeEndArray();
        json.writeName("total");
        DistanceRow total = path.get(path.size() - 1);
        json.writeStartObject();
        lengths(json, total);
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, DistanceRow leg) {
        json.writeStartObject();
        json.writeStringProperty("from", leg.from());
        json.writeStringProperty("to", leg.to());
        lengths(json, leg);
        for (int i = 0; i < leg.courses().size(); i++) {
            json.writeName(FIELDS.get(i + 3));
            json.writeNumber(leg.courses().get(i));
        }
        json.writeEndObject();
    }

    private static void lengths(JsonGenerator json, DistanceRow row) {
        List<String> lengths = List.of(row.nm(), row.km(), row.mi());
        for (int i = 0; i < lengths.size(); i++) {
            json.writeName(FIELDS.get(i));
            json.writeNumber(lengths.get(i));
        }
    }
}

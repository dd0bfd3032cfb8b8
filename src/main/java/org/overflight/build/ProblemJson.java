package org.overflight.build;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import org.overflight.model.Problem;
import org.overflight.model.TextPosition;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Problems as {@code {"problems":[{"severity":"error","rule":...,"file":...,"line":1,"column":1,"message":...}]}}. */
final class ProblemJson {
    private ProblemJson() {}

    static String of(List<Problem> problems) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeArrayPropertyStart("problems");
            problems.forEach(problem -> write(json, problem));
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void write(JsonGenerator json, Problem problem) {
        TextPosition where = problem.where();
        json.writeStartObject();
        json.writeStringProperty("severity", problem.severity().name().toLowerCase(Locale.ROOT));
        json.writeStringProperty("rule", problem.rule());
        json.writeStringProperty("file", where.file());
        if (where.line() > 0) {
            json.writeNumberProperty("line", where.line());
        }
        if (where.column() > 0) {
            json.writeNumberProperty("column", where.column());
        }
        json.writeStringProperty("message", problem.message());
        if (!problem.remedy().isEmpty()) {
            json.writeStringProperty("remedy", problem.remedy());
        }
        json.writeEndObject();
    }
}

package org.overflight.build;

import java.io.StringWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.overflight.model.Problem;
import org.overflight.model.TextPosition;
import org.overflight.review.MissionReview;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Problems as a SARIF log of one run. Reference: OASIS, Static Analysis Results Interchange Format 2.1.0. */
final class Sarif {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final JsonGenerator json;
    private final List<Problem> problems;
    /** Descriptions of the rules by their ids, in order. */
    private final Map<String, String> rules = new TreeMap<>();

    private Sarif(JsonGenerator json, List<Problem> problems) {
        this.json = json;
        this.problems = problems;
        problems.forEach(problem -> rules.put(problem.rule(), ""));
        MissionReview.rules().forEach(rule -> rules.put(rule.id(), rule.about()));
    }

    static String of(List<Problem> problems) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            new Sarif(json, problems).log();
        }
        return text.toString();
    }

    private void log() {
        json.writeStartObject();
        json.writeStringProperty("$schema", SCHEMA);
        json.writeStringProperty("version", "2.1.0");
        json.writeArrayPropertyStart("runs");
        json.writeStartObject();
        json.writeObjectPropertyStart("tool");
        driver();
        json.writeEndObject();
        json.writeStringProperty("columnKind", "unicodeCodePoints");
        json.writeArrayPropertyStart("results");
        List<String> ids = List.copyOf(rules.keySet());
        problems.forEach(problem -> result(problem, ids.indexOf(problem.rule())));
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void driver() {
        json.writeObjectPropertyStart("driver");
        json.writeStringProperty("name", "overflight");
        json.writeArrayPropertyStart("rules");
        rules.forEach((id, about) -> {
            json.writeStartObject();
            json.writeStringProperty("id", id);
            if (!about.isEmpty()) {
                text("shortDescription", about);
            }
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeEndObject();
    }

    private void result(Problem problem, int ruleIndex) {
        json.writeStartObject();
        json.writeStringProperty("ruleId", problem.rule());
        json.writeNumberProperty("ruleIndex", ruleIndex);
        json.writeStringProperty(
                "level",
                switch (problem.severity()) {
                    case ERROR -> "error";
                    case WARNING -> "warning";
                    case NOTE -> "note";
                });
        text("message", ProblemReport.words(problem));
        json.writeArrayPropertyStart("locations");
        json.writeStartObject();
        json.writeObjectPropertyStart("physicalLocation");
        location(problem.where());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void location(TextPosition where) {
        json.writeObjectPropertyStart("artifactLocation");
        json.writeStringProperty("uri", uri(where.file()));
        json.writeEndObject();
        if (where.line() > 0) {
            json.writeObjectPropertyStart("region");
            json.writeNumberProperty("startLine", where.line());
            if (where.column() > 0) {
                json.writeNumberProperty("startColumn", where.column());
            }
            json.writeEndObject();
        }
    }

    private void text(String name, String words) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("text", words);
        json.writeEndObject();
    }

    private static String uri(String file) {
        try {
            return new URI(null, null, file, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(file, e);
        }
    }
}

package org.overflight.docs;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The data reference as Markdown tables, printed from the JSON Schema: a table for each kind of object. */
record SchemaTables(JsonNode schema) {
    private static final List<String> FILES = List.of("site", "place", "airspace", "event", "source", "mission");

    String markdown() {
        StringBuilder text = new StringBuilder();
        Set<String> done = new LinkedHashSet<>();
        for (String name : FILES) {
            append(text, name, done);
        }
        return text.toString().stripTrailing() + "\n";
    }

    private void append(StringBuilder text, String name, Set<String> done) {
        JsonNode definition = schema.path("$defs").path(name);
        if (!keys(definition).has("properties") || !done.add(name)) {
            return;
        }
        text.append("### ").append(definition.path("title").asString(name)).append("\n\n");
        text.append(definition.path("description").asString("")).append("\n\n");
        text.append("| key | value | |\n|---|---|---|\n");
        List<String> mentioned = new ArrayList<>();
        rows(text, keys(definition), "", mentioned);
        text.append('\n');
        mentioned.forEach(next -> append(text, next, done));
    }

    /** What has the keys: the definition, or its long form where it has a short one too. */
    private static JsonNode keys(JsonNode definition) {
        return definition.has("properties") ? definition : definition.path("then");
    }

    private void rows(StringBuilder text, JsonNode object, String prefix, List<String> mentioned) {
        Set<String> required = new LinkedHashSet<>();
        object.path("required").forEach(r -> required.add(r.asString()));
        for (var property : object.path("properties").properties()) {
            JsonNode value = property.getValue();
            String key = prefix + property.getKey();
            text.append("| `")
                    .append(key)
                    .append("` | ")
                    .append(kind(value, mentioned))
                    .append(" | ")
                    .append(cell(value.path("description").asString("")))
                    .append(required.contains(property.getKey()) ? " *Required.*" : "")
                    .append(example(value))
                    .append(" |\n");
            if (value.has("properties")) {
                rows(text, value, key + ".", mentioned);
            } else if (value.path("items").has("properties")) {
                rows(text, value.path("items"), key + "[].", mentioned);
            }
        }
    }

    private String kind(JsonNode value, List<String> mentioned) {
        if (value.has("enum")) {
            return values(value.path("enum"));
        }
        if (value.has("$ref")) {
            String name = value.path("$ref").asString("").replace("#/$defs/", "");
            JsonNode definition = schema.path("$defs").path(name);
            if (keys(definition).has("properties")) {
                mentioned.add(name);
            }
            return definition.has("enum")
                    ? values(definition.path("enum"))
                    : definition.path("title").asString(name);
        }
        if (value.path("type").asString("").equals("array") || value.has("items")) {
            return "list of " + kind(value.path("items"), mentioned);
        }
        for (String either : List.of("oneOf", "anyOf")) {
            if (value.has(either)) {
                List<String> kinds = new ArrayList<>();
                value.path(either).forEach(v -> kinds.add(kind(v, mentioned)));
                return kinds.stream().distinct().collect(Collectors.joining(" or "));
            }
        }
        return value.path("type").isArray()
                ? values(value.path("type"))
                : value.path("type").asString("text");
    }

    private static String values(JsonNode list) {
        List<String> values = new ArrayList<>();
        list.forEach(v -> values.add("`" + v.asString("") + "`"));
        return String.join(", ", values);
    }

    private static String example(JsonNode value) {
        JsonNode first = value.path("examples").path(0);
        if (first.isMissingNode()) {
            return "";
        }
        return " Example: `" + cell(first.isString() ? first.asString("") : first.toString()) + "`";
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("\n", " ");
    }
}

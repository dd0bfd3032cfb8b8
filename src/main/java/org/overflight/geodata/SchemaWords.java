package org.overflight.geodata;

import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.overflight.gazetteer.Spelling;
import org.overflight.model.TextPosition;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** Words for what the schema validator finds, made of the keyword and the schema around it. */
final class SchemaWords {
    private static final Map<String, String> TYPES = Map.of(
            "object", "a group of keys",
            "array", "a list",
            "string", "a text",
            "number", "a number",
            "integer", "a whole number",
            "boolean", "true or false");

    private final JsonNode schema;

    SchemaWords(JsonNode schema) {
        this.schema = schema;
    }

    void report(Error error, NodeAtPath at, ProblemLog log) {
        TextPosition here = at.node().position();
        String property = error.getProperty() == null ? "" : error.getProperty();
        switch (error.getKeyword()) {
            case "additionalProperties" -> unknownKey(error, at, log);
            case "required" ->
                log.error(
                        at.name(),
                        "missing-key",
                        "The key \u201c" + property + "\u201d is missing.",
                        about(error, property));
            case "type" -> type(error, at, log);
            case "enum" -> choice(error, at, log);
            case "pattern" -> pattern(error, at, log);
            case "maxLength" ->
                log.error(
                        keyOrValue(error, at),
                        "too-long",
                        "This is longer than " + value(error).asString() + " characters.",
                        "Shorten it.");
            case "minItems" ->
                log.error(here, "too-few", "At least " + count(value(error), "item") + " needed here.", "");
            case "maxItems" ->
                log.error(here, "too-many", "At most " + count(value(error), "item") + " allowed here.", "");
            case "uniqueItems" -> log.error(here, "repeated", "An item is in the list twice.", "Remove one of them.");
            case "minProperties", "maxProperties", "oneOf", "anyOf" -> branches(error, at, log);
            case "not" ->
                log.error(
                        at.name(),
                        "contradiction",
                        "Only one of " + quoted(required(value(error))) + " can be here.",
                        "Remove the other.");
            case "dependentRequired" ->
                log.error(
                        at.name(),
                        "missing-key",
                        "The key \u201c" + property + "\u201d is missing, which another key here needs.",
                        "");
            default -> {
                if (!error.getKeyword().equals("propertyNames")) {
                    log.error(here, "format", "This does not fit the format (" + error.getKeyword() + ").", "");
                }
            }
        }
    }

    private void unknownKey(Error error, NodeAtPath at, ProblemLog log) {
        String key = error.getProperty() == null ? "" : error.getProperty();
        List<String> known = names(around(error).path("properties"));
        Optional<String> meant = Spelling.closest(key, known);
        String remedy = meant.map(word -> "Did you mean \u201c" + word + "\u201d?")
                .orElse("Known here: " + String.join(", ", known) + ".");
        log.error(at.key(key), "unknown-key", "The key \u201c" + key + "\u201d is not known here.", remedy);
    }

    private void type(Error error, NodeAtPath at, ProblemLog log) {
        JsonNode expected = value(error);
        List<String> types = new ArrayList<>();
        if (expected.isArray()) {
            expected.forEach(type -> types.add(TYPES.getOrDefault(type.asString(), type.asString())));
        } else {
            types.add(TYPES.getOrDefault(expected.asString(), expected.asString()));
        }
        if (types.contains("a text")) {
            types.removeIf(type -> type.contains("number") || type.contains("true"));
        }
        boolean absent = at.node() instanceof YamlNode.Scalar scalar && scalar.isAbsent();
        log.error(
                absent ? at.name() : at.node().position(),
                "wrong-type",
                "Expected " + String.join(" or ", types) + ", but this is "
                        + at.node().described() + ".",
                absent ? "Leave the key out if there is nothing to say." : "");
    }

    private void choice(Error error, NodeAtPath at, ProblemLog log) {
        List<String> known = new ArrayList<>();
        value(error).forEach(each -> known.add(each.asString()));
        String written = at.node() instanceof YamlNode.Scalar scalar ? scalar.value() : "";
        Optional<String> meant = written.isEmpty() ? Optional.empty() : Spelling.closest(written, known);
        log.error(
                at.node().position(),
                "unknown-word",
                "Expected one of " + String.join(", ", known) + ", but this is "
                        + at.node().described() + ".",
                meant.map(word -> "Did you mean \u201c" + word + "\u201d?").orElse(""));
    }

    private void pattern(Error error, NodeAtPath at, ProblemLog log) {
        String words = around(error).path("patternErrorMessage").asString("This is not well formed.");
        log.error(keyOrValue(error, at), "bad-form", words, "");
    }

    /** Alternatives that each need a key, and none of them, or several, are there. */
    private void branches(Error error, NodeAtPath at, ProblemLog log) {
        List<String> keys = new ArrayList<>();
        JsonNode around = around(error);
        for (String keyword : List.of("oneOf", "anyOf")) {
            around.path(keyword).forEach(branch -> keys.addAll(required(branch)));
        }
        if (keys.isEmpty()) {
            keys.addAll(names(around.path("properties")));
        }
        String number = error.getKeyword().equals("anyOf") ? "At least one of " : "Exactly one of ";
        log.error(at.name(), "missing-key", number + quoted(keys) + " is needed here.", "");
    }

    private String about(Error error, String property) {
        JsonNode definition = around(error).path("properties").path(property);
        String words = definition.path("description").asString("");
        String none = property.equals("evidence")
                ? " There is no default: write observed, reported, inferred or illustrative."
                : "";
        return words + none;
    }

    /** A key that is no good as an id is reported at the key itself. */
    private static TextPosition keyOrValue(Error error, NodeAtPath at) {
        boolean ofKey = error.getEvaluationPath().contains("propertyNames");
        String key =
                error.getInstanceNode() == null ? "" : error.getInstanceNode().asString("");
        return ofKey ? at.key(key) : at.node().position();
    }

    /** The keyword's own value in the schema. */
    private JsonNode value(Error error) {
        return around(error).path(error.getKeyword());
    }

    /** The part of the schema that the keyword stands in. */
    private JsonNode around(Error error) {
        String fragment = error.getSchemaLocation().getFragment().toString();
        int end = fragment.lastIndexOf("/" + error.getKeyword());
        return schema.at(JsonPointer.compile(end < 0 ? "" : fragment.substring(0, end)));
    }

    private static List<String> required(JsonNode branch) {
        List<String> keys = new ArrayList<>();
        branch.path("required").forEach(key -> keys.add(key.asString()));
        return keys;
    }

    private static List<String> names(JsonNode properties) {
        return List.copyOf(properties.propertyNames());
    }

    private static String quoted(List<String> words) {
        return "\u201c" + String.join("\u201d, \u201c", words) + "\u201d";
    }

    private static String count(JsonNode number, String noun) {
        int n = number.asInt();
        return n == 1 ? "one " + noun + " is" : n + " " + noun + "s are";
    }
}

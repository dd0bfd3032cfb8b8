package org.overflight.geodata;

import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Nodes as JSON for the schema validator. Every scalar is a string, so that no source id becomes a number and no country a
 * truth value; only an unquoted {@code true} or {@code false} is one, and nothing at all is null.
 */
final class SchemaInstance {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private SchemaInstance() {}

    static JsonNode of(YamlNode node) {
        if (node instanceof YamlNode.Entries entries) {
            ObjectNode object = JSON.objectNode();
            entries.entries().forEach((key, entry) -> object.set(key, of(entry.value())));
            return object;
        }
        if (node instanceof YamlNode.Items items) {
            ArrayNode array = JSON.arrayNode();
            items.nodes().forEach(item -> array.add(of(item)));
            return array;
        }
        return scalar((YamlNode.Scalar) node);
    }

    private static JsonNode scalar(YamlNode.Scalar scalar) {
        if (scalar.isAbsent()) {
            return JSON.nullNode();
        }
        return isTruthValue(scalar) ? JSON.booleanNode(isTrue(scalar)) : JSON.stringNode(scalar.value());
    }

    static boolean isTruthValue(YamlNode.Scalar scalar) {
        String lower = scalar.value().toLowerCase(Locale.ROOT);
        return scalar.isPlain() && (lower.equals("true") || lower.equals("false"));
    }

    static boolean isTrue(YamlNode.Scalar scalar) {
        return scalar.value().toLowerCase(Locale.ROOT).equals("true");
    }
}

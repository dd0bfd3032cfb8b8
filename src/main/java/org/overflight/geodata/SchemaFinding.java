package org.overflight.geodata;

import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * A fault that the schema validator found, with the part of the schema that it found it by.
 *
 * @param keyword of the schema, for example {@code required}; of alternatives, {@code oneOf} or {@code anyOf} itself
 * @param property the key in question; empty if it is none
 * @param rules the part of the schema in which the keyword stands
 * @param at the node at fault
 */
record SchemaFinding(String keyword, String property, JsonNode rules, NodeAtPath at) {
    static SchemaFinding of(Error error, JsonNode schema, YamlNode root) {
        String path = error.getSchemaLocation().getFragment().toString();
        String keyword = error.getKeyword();
        for (String alternatives : List.of("oneOf", "anyOf")) {
            if (path.contains("/" + alternatives + "/")) {
                keyword = alternatives;
            }
        }
        int end = path.lastIndexOf("/" + keyword);
        JsonNode rules = schema.at(JsonPointer.compile(path.substring(0, Math.max(0, end))));
        String property = error.getProperty() == null ? "" : error.getProperty();
        return new SchemaFinding(keyword, property, rules, NodeAtPath.find(root, error.getInstanceLocation()));
    }

    boolean isUnknownKey() {
        return keyword.equals("additionalProperties");
    }

    /** What the keyword demands. */
    JsonNode demand() {
        return rules.path(keyword);
    }

    /** What the schema says of the key in question. */
    String description() {
        return rules.path("properties").path(property).path("description").asString("");
    }

    /** The keys that the schema knows here. */
    List<String> knownKeys() {
        return List.copyOf(rules.path("properties").propertyNames());
    }

    /** The keys that a rule demands. */
    static List<String> required(JsonNode rule) {
        return texts(rule.path("required"));
    }

    /** The keys that the alternatives demand, each its own; all known ones if they demand none. */
    List<String> alternatives() {
        List<String> keys = new ArrayList<>();
        demand().forEach(branch -> keys.addAll(required(branch)));
        return keys.isEmpty() ? knownKeys() : keys;
    }

    static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(each -> texts.add(each.asString()));
        return texts;
    }
}

package org.overflight.geodata;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Lists the keys that the schema defines, with what it says of them. */
final class SchemaKeys {
    private final Map<String, String> keys = new LinkedHashMap<>();

    private SchemaKeys() {}

    static Map<String, String> of(String schema) {
        SchemaKeys found = new SchemaKeys();
        JsonNode definitions = JsonMapper.shared().readTree(schema).path("$defs");
        for (String name : definitions.propertyNames()) {
            found.collect(name, definitions.path(name));
        }
        return found.keys;
    }

    private void collect(String record, JsonNode rules) {
        for (JsonNode part : new JsonNode[] {rules, rules.path("then")}) {
            JsonNode properties = part.path("properties");
            for (String key : properties.propertyNames()) {
                JsonNode property = properties.path(key);
                keys.put(record + "." + key, property.path("description").asString(""));
                collect(record + "." + key, property);
            }
        }
    }
}

package org.overflight.geodata;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds files against the JSON Schema.
 *
 * <p>The library's own messages follow the machine's language; {@link SchemaWords} makes ours from the keyword and its place in
 * the schema. Loading it takes half a second: nothing else in this package names the library.
 */
final class SchemaCheck {
    private final JsonNode tree;
    private final SchemaRegistry registry;
    private final Map<FileKind, Schema> schemas = new EnumMap<>(FileKind.class);

    SchemaCheck() {
        String text = DataSchema.text();
        this.tree = JsonMapper.shared().readTree(text);
        this.registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Map.of(DataSchema.ID, text)));
    }

    void check(DataFile file, ProblemLog log) {
        Schema schema = schemas.computeIfAbsent(file.kind(), this::schema);
        List<Error> errors = schema.validate(SchemaInstance.of(file.root()));
        Set<String> mistyped = new HashSet<>();
        for (Error error : errors) {
            if (error.getKeyword().equals("type")) {
                mistyped.add(error.getInstanceLocation().toString());
            }
        }
        SchemaWords words = new SchemaWords(tree, log);
        errors.stream()
                // What else is wrong with a value of the wrong type only follows from that.
                .filter(error -> error.getKeyword().equals("type")
                        || !mistyped.contains(error.getInstanceLocation().toString()))
                .map(error -> SchemaFinding.of(error, tree, file.root()))
                // A misspelt key is not missing: so unknown ones first.
                .sorted(Comparator.comparing(finding -> !finding.isUnknownKey()))
                .forEach(words::report);
    }

    private Schema schema(FileKind kind) {
        return registry.getSchema(SchemaLocation.of(DataSchema.ID + "#/$defs/" + kind.definition()));
    }
}

package org.overflight.geodata;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds files against the JSON Schema and words what it finds.
 *
 * <p>The library's own messages follow the machine's language; ours come from the keyword and its place in the schema.
 */
final class SchemaCheck {
    private final SchemaRegistry registry;
    private final SchemaWords words;
    private final Map<FileKind, Schema> schemas = new EnumMap<>(FileKind.class);

    SchemaCheck() {
        String text = DataSchema.text();
        this.registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Map.of(DataSchema.ID, text)));
        this.words = new SchemaWords(JsonMapper.shared().readTree(text));
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
        for (Error error : errors) {
            boolean follows = !error.getKeyword().equals("type")
                    && mistyped.contains(error.getInstanceLocation().toString());
            if (!follows) {
                words.report(error, NodeAtPath.find(file.root(), error.getInstanceLocation()), log);
            }
        }
    }

    private Schema schema(FileKind kind) {
        return registry.getSchema(SchemaLocation.of(DataSchema.ID + "#/$defs/" + kind.definition()));
    }

    /** Only for tests: the schema as a tree. */
    static JsonNode tree() {
        return JsonMapper.shared().readTree(DataSchema.text());
    }

    static String lastName(NodePath path) {
        return path.getNameCount() == 0 ? "" : path.getName(-1);
    }
}

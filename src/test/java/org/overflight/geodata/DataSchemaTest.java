package org.overflight.geodata;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.overflight.model.Evidence;
import org.overflight.model.FlightRole;
import org.overflight.model.LineKind;
import org.overflight.model.MissionKind;
import org.overflight.model.PlaceKind;
import org.overflight.projection.ProjectionFamily;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DataSchemaTest {
    private static final JsonNode SCHEMA = JsonMapper.shared().readTree(DataSchema.text());
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Map.of(DataSchema.ID, DataSchema.text())));

    @Test
    void itIsASchemaOfTheYear2020() {
        Schema meta = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(SCHEMA.path("$schema").asString()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(meta.validate(DataSchema.text(), InputFormat.JSON)).isEmpty();
        assertThat(meta.validate(DataSchema.text().replace("\"array\"", "\"arr\""), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void everyKeyIsDescribed() {
        assertThat(DataSchema.keys())
                .hasSizeGreaterThan(100)
                .containsKeys("waypoint.altitude", "map.close_up.caption", "legTerms.line");
        assertThat(DataSchema.keys())
                .allSatisfy(
                        (key, description) -> assertThat(description).as(key).matches("(?s)[A-Z].{3,}\\."));
    }

    @Test
    void everyDefinitionIsDescribedAndUsed() {
        String text = DataSchema.text();
        for (String name : SCHEMA.path("$defs").propertyNames()) {
            assertThat(SCHEMA.path("$defs").path(name).path("description").asString(""))
                    .as(name)
                    .isNotEmpty();
            boolean isFile = Arrays.stream(FileKind.values())
                    .anyMatch(kind -> kind.definition().equals(name));
            assertThat(isFile || text.contains("\"#/$defs/" + name + "\""))
                    .as(name)
                    .isTrue();
        }
    }

    @Test
    void itsWordsAreThoseOfTheModel() {
        assertThat(words("evidence")).isEqualTo(kebab(Evidence.values()));
        assertThat(words("place/properties/kind")).isEqualTo(kebab(PlaceKind.values()));
        assertThat(words("mission/properties/kind")).isEqualTo(kebab(MissionKind.values()));
        assertThat(words("flight/properties/role")).isEqualTo(kebab(FlightRole.values()));
        assertThat(words("legTerms/then/properties/line")).isEqualTo(kebab(LineKind.values()));
    }

    @Test
    void itsProjectionsAreThoseThatAreDrawn() {
        List<String> drawn = Arrays.stream(ProjectionFamily.values())
                .filter(family -> family != ProjectionFamily.WKT)
                .map(ProjectionFamily::kebabName)
                .toList();
        assertThat(words("map/properties/projection/else")).containsExactlyInAnyOrderElementsOf(drawn);
    }

    /** Every key that the readers ask for is in the schema, and every key of the schema is asked for. */
    @Test
    void theReadersAskForTheKeysOfTheSchema() throws IOException {
        TreeSet<String> asked = new TreeSet<>();
        Pattern key = Pattern.compile("\"([a-z0-9_]+)\"[,)]");
        try (Stream<Path> files = Files.list(Path.of("src/main/java/org/overflight/geodata"))) {
            for (Path file : files.filter(
                            path -> path.toString().matches(".*(Reader|Values|FlightDraft|Routes|Ids)\\.java"))
                    .toList()) {
                Matcher matcher = key.matcher(Files.readString(file));
                while (matcher.find()) {
                    asked.add(matcher.group(1));
                }
            }
        }
        TreeSet<String> defined = new TreeSet<>();
        DataSchema.keys().keySet().forEach(name -> defined.add(name.substring(name.lastIndexOf('.') + 1)));
        assertThat(defined).isSubsetOf(asked);
    }

    static Stream<Path> goodFiles() throws IOException {
        Path geodata = GoodProjectTest.PROJECT.resolve("geodata");
        try (Stream<Path> files = Files.walk(geodata)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }

    /** Editors read YAML 1.2 with its types: numbers, truth values. The schema must fit to that as well. */
    @ParameterizedTest
    @MethodSource("goodFiles")
    void editorsFindNoFaultInAGoodFile(Path file) throws IOException {
        assertThat(asEditorsSee(file, Files.readString(file))).isEmpty();
    }

    @Test
    void editorsFindAFaultInABadFile() throws IOException {
        Path file = GoodProjectTest.PROJECT.resolve("geodata/places.yaml");
        String bad = Files.readString(file).replace("kind: airport", "kind: airprot");
        assertThat(asEditorsSee(file, bad)).extracting(Error::getKeyword).containsExactly("enum");
    }

    /** The comment in the first line names the schema's part, as the language server resolves it. */
    private static List<Error> asEditorsSee(Path file, String text) {
        Matcher comment = Pattern.compile(
                        "# yaml-language-server: \\$schema=(\\.\\./)?overflight\\.schema\\.json(#\\S+)?\n")
                .matcher(text);
        assertThat(comment.lookingAt()).as(file.toString()).isTrue();
        String fragment = comment.group(2) == null ? "" : comment.group(2);
        LoadSettings typed = LoadSettings.builder().setSchema(new CoreSchema()).build();
        JsonNode tree = JsonMapper.shared().valueToTree(new Load(typed).loadFromString(text));
        return REGISTRY.getSchema(SchemaLocation.of(DataSchema.ID + fragment)).validate(tree);
    }

    private static List<String> words(String definition) {
        return SchemaFinding.texts(SCHEMA.at("/$defs/" + definition).path("enum"));
    }

    private static List<String> kebab(Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }
}

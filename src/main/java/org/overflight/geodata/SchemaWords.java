package org.overflight.geodata;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.overflight.gazetteer.Spelling;
import org.overflight.model.TextPosition;
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
    private final ProblemLog log;
    /** Records with the keys that were probably meant by misspelt ones. */
    private final Set<Map.Entry<TextPosition, String>> misspelt = new HashSet<>();

    SchemaWords(JsonNode schema, ProblemLog log) {
        this.schema = schema;
        this.log = log;
    }

    void report(SchemaFinding finding) {
        TextPosition name = finding.at().name();
        TextPosition here = finding.at().node().position();
        JsonNode demand = finding.demand();
        switch (finding.keyword()) {
            case "additionalProperties" -> unknownKey(finding);
            case "propertyNames" -> keyName(finding);
            case "required" -> missingKey(finding);
            case "type" -> type(finding);
            case "enum" -> choice(finding);
            case "pattern" -> pattern(finding);
            case "maxLength" -> log.error(here, "too-long", tooLong(demand), "Shorten it.");
            case "minItems" -> log.error(here, "too-few", "At least " + items(demand) + " needed here.", "");
            case "maxItems" -> log.error(here, "too-many", "At most " + items(demand) + " allowed here.", "");
            case "uniqueItems" -> log.error(here, "repeated", "An item is in the list twice.", "Remove one of them.");
            case "minProperties", "maxProperties" ->
                log.error(
                        name,
                        "missing-key",
                        "Exactly one of " + Quote.all(finding.knownKeys()) + " is needed here.",
                        "");
            case "oneOf" ->
                log.error(
                        name,
                        "missing-key",
                        "Exactly one of " + Quote.all(finding.alternatives()) + " is needed here.",
                        "");
            case "anyOf" ->
                log.error(
                        name,
                        "missing-key",
                        "At least one of " + Quote.all(finding.alternatives()) + " is needed here.",
                        "");
            case "not" ->
                log.error(
                        name,
                        "contradiction",
                        "Only one of " + Quote.all(SchemaFinding.required(demand)) + " can be here.",
                        "Remove the other.");
            case "dependentRequired" ->
                log.error(
                        finding.at().key(finding.property()),
                        "missing-key",
                        "The key " + Quote.of(finding.property()) + " needs another one beside it: "
                                + Quote.all(SchemaFinding.texts(demand.path(finding.property()))) + ".",
                        "");
            default -> log.error(here, "bad-form", "This does not fit the format (" + finding.keyword() + ").", "");
        }
    }

    private void unknownKey(SchemaFinding finding) {
        List<String> known = finding.knownKeys();
        Optional<String> meant = Spelling.closest(finding.property(), known);
        meant.ifPresent(key -> misspelt.add(Map.entry(finding.at().name(), key)));
        String remedy = meant.map(Quote::didYouMean).orElse("Known here: " + String.join(", ", known) + ".");
        log.error(
                finding.at().key(finding.property()),
                "unknown-key",
                "The key " + Quote.of(finding.property()) + " is not known here.",
                remedy);
    }

    private void keyName(SchemaFinding finding) {
        String key = finding.property();
        String definition = finding.demand().path("$ref").asString("#").substring(1);
        JsonNode rules = schema.at(definition);
        int longest = rules.path("maxLength").asInt(Integer.MAX_VALUE);
        if (key.codePointCount(0, key.length()) > longest) {
            log.error(finding.at().key(key), "too-long", tooLong(rules.path("maxLength")), "Shorten it.");
            return;
        }
        String slug = definition.endsWith("/id") ? IdRules.mended(key) : "";
        log.error(
                finding.at().key(key),
                "bad-form",
                formMessage(rules) + lookAlike(rules, key),
                slug.isEmpty() ? "" : Quote.didYouMean(slug));
    }

    private void pattern(SchemaFinding finding) {
        JsonNode rules = finding.rules();
        String text = finding.at().node() instanceof YamlNode.Scalar scalar ? scalar.value() : "";
        log.error(finding.at().node().position(), "bad-form", formMessage(rules) + lookAlike(rules, text), "");
    }

    /** Names a character that looks like one that would be right. */
    private String lookAlike(JsonNode rules, String text) {
        int foreign = text.codePoints().filter(c -> c > 0x7F).findFirst().orElse(0);
        boolean isId = rules.equals(schema.at("/$defs/id"));
        return isId && foreign > 0 ? String.format(Locale.ROOT, " One character here is U+%04X.", foreign) : "";
    }

    private void missingKey(SchemaFinding finding) {
        if (misspelt.contains(Map.entry(finding.at().name(), finding.property()))) {
            return;
        }
        String none = finding.property().equals("evidence")
                ? " There is no default: write observed, reported, inferred or illustrative."
                : "";
        log.error(
                finding.at().name(),
                finding.property().equals("evidence") ? "missing-evidence" : "missing-key",
                "The key " + Quote.of(finding.property()) + " is missing.",
                finding.description() + none);
    }

    private void type(SchemaFinding finding) {
        JsonNode demand = finding.demand();
        List<String> types = new ArrayList<>();
        for (String type : demand.isArray() ? SchemaFinding.texts(demand) : List.of(demand.asString())) {
            types.add(TYPES.getOrDefault(type, type));
        }
        if (types.contains("a text")) {
            // Numbers and truth values stand beside text only for editors, which take some texts for them.
            types.removeIf(type -> type.contains("number") || type.contains("true"));
        }
        YamlNode node = finding.at().node();
        boolean absent = node instanceof YamlNode.Scalar scalar && scalar.isAbsent();
        log.error(
                absent ? finding.at().name() : node.position(),
                "wrong-type",
                "Expected " + String.join(" or ", types) + ", but this is " + node.described() + ".",
                absent ? "Leave the key out if there is nothing to say." : truthValue(node, types));
    }

    private static String truthValue(YamlNode node, List<String> types) {
        boolean asked = types.equals(List.of("true or false")) && node instanceof YamlNode.Scalar;
        String written = asked ? ((YamlNode.Scalar) node).value() : "";
        if (written.equals("true") || written.equals("false")) {
            // Unquoted, YAML would have taken it for what it says.
            return "Leave out the quotation marks.";
        }
        return switch (written.toLowerCase(Locale.ROOT)) {
            case "yes", "on", "y", "true" -> Quote.didYouMean("true");
            case "no", "off", "n", "false" -> Quote.didYouMean("false");
            default -> "";
        };
    }

    private void choice(SchemaFinding finding) {
        List<String> known = SchemaFinding.texts(finding.demand());
        YamlNode node = finding.at().node();
        String written = node instanceof YamlNode.Scalar scalar ? scalar.value() : "";
        log.error(
                node.position(),
                "unknown-word",
                "Expected one of " + String.join(", ", known) + ", but this is " + node.described() + ".",
                Spelling.closest(written, known).map(Quote::didYouMean).orElse(""));
    }

    private static String formMessage(JsonNode rules) {
        return rules.path("patternErrorMessage").asString("This is not well formed.");
    }

    private static String tooLong(JsonNode longest) {
        return "This is longer than " + longest.asInt() + " characters.";
    }

    private static String items(JsonNode number) {
        return number.asInt() == 1 ? "one item is" : number.asInt() + " items are";
    }
}

package org.overflight.geodata;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.overflight.model.Problem;
import org.overflight.model.TextPosition;

class YamlParserTest {
    /** Texts that other readers of YAML take for numbers, truth values, dates, times, nothing. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "71e592",
                "NO",
                "no",
                "on",
                "Off",
                "yes",
                "y",
                "~",
                "null",
                "2021-03-07",
                "12:30",
                "1_000",
                "0x1F",
                "010",
                ".5",
                ".inf",
                ".NaN",
                "1e3",
                "true",
                "True",
                "0o17",
                "=",
                "<<"
            })
    void everyScalarIsText(String text) throws UnreadableTextException {
        YamlNode.Entries root = (YamlNode.Entries) parse("key: " + text + "\n").node();
        assertThat(((YamlNode.Scalar) root.entries().get("key").value()).value())
                .isEqualTo(text);
    }

    @Test
    void onlyAnUnquotedTrueOrFalseIsATruthValue() throws UnreadableTextException {
        assertThat(SchemaInstance.of(node("[true, False, 'true', yes, on, 1, '']"))
                        .toString())
                .isEqualTo("[true,false,\"true\",\"yes\",\"on\",\"1\",\"\"]");
        assertThat(SchemaInstance.of(node("{a: , b: null}")).toString()).isEqualTo("{\"a\":null,\"b\":\"null\"}");
    }

    @Test
    void everyCharacterOfAValueIsFoundInTheFileHoweverItIsWritten() throws UnreadableTextException {
        String text = """
                plain: one two MARK three
                folded plain: one
                  two MARK
                  three
                single: 'it''s a
                  MARK'
                double: "tab\\t\\x41 \\u00e9\\U0001F6E9 \\" \\
                    MARK"
                literal: |
                  one

                  two MARK
                folded: >-   # a comment with MURK
                  one

                  \uD83D\uDEE9 MARK
                """;
        String[] lines = text.split("\n", -1);
        YamlNode.Entries root = (YamlNode.Entries) node(text);
        assertThat(root.entries()).hasSize(6).allSatisfy((key, entry) -> {
            YamlNode.Scalar scalar = (YamlNode.Scalar) entry.value();
            TextPosition where = scalar.position(scalar.value().indexOf("MARK"));
            String line = lines[where.line() - 1];
            assertThat(line.substring(line.offsetByCodePoints(0, where.column() - 1)))
                    .as(key)
                    .startsWith("MARK");
        });
    }

    @Test
    void theEndOfAValueIsFoundToo() throws UnreadableTextException {
        YamlNode.Items items = (YamlNode.Items) node("[abc, 'abc', \"abc\"]");
        assertThat(items.nodes())
                .extracting(node -> ((YamlNode.Scalar) node).position(3).column())
                .containsExactly(5, 11, 18);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "? ", "[[", "{", "- - "})
    void nestingCannotExhaustTheStack(String opening) throws UnreadableTextException {
        List<Problem> problems = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> parse(opening.repeat(100_000)).problems());
        assertThat(problems).hasSize(1);
    }

    @Test
    void nestingOfManyLinesCannotEither() throws UnreadableTextException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 1000; i++) {
            text.append(" ".repeat(i)).append("a:\n");
        }
        assertThat(parse(text.toString()).problems()).singleElement().asString().contains("nested");
    }

    @Test
    void anEndlessTextIsRefused() throws UnreadableTextException {
        assertThat(parse("a: " + "x".repeat(YamlParser.LONGEST_TEXT + 1)).problems())
                .singleElement()
                .extracting(Problem::message)
                .asString()
                .contains("longer than");
        assertThat(parse("a: " + "x".repeat(YamlParser.LONGEST_TEXT)).problems())
                .isEmpty();
    }

    @Test
    void aBillionLaughsAreRefusedAtTheFirst() throws UnreadableTextException {
        assertThat(parse("a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n").problems())
                .singleElement()
                .extracting(Problem::rule)
                .isEqualTo("yaml");
    }

    @Test
    void noTextMakesItFailOtherwise() {
        String alphabet = "ab: -[]{},#&*!|>'\"%@`?~\n\n  \t\\0";
        Random random = new Random(3);
        for (int i = 0; i < 30_000; i++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(40);
            for (int j = 0; j < length; j++) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            assertThatCode(() -> {
                        Parsed parsed = parse(text.toString());
                        // Either something was read, or it was said why not.
                        assertThat(parsed.node() == null && parsed.problems().isEmpty())
                                .isFalse();
                    })
                    .as(text.toString())
                    .doesNotThrowAnyException();
        }
    }

    private record Parsed(YamlNode node, List<Problem> problems) {}

    private static YamlNode node(String text) throws UnreadableTextException {
        Parsed parsed = parse(text);
        assertThat(parsed.problems()).isEmpty();
        return parsed.node();
    }

    private static Parsed parse(String text) throws UnreadableTextException {
        ProblemLog log = new ProblemLog();
        YamlNode node = YamlParser.parse(SourceText.decode("test.yaml", text.getBytes(UTF_8)), log);
        return new Parsed(node, log.sorted());
    }
}

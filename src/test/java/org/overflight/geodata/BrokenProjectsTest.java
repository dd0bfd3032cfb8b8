package org.overflight.geodata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.overflight.model.Problem;
import org.overflight.model.Problem.Severity;

/**
 * Sample projects with one fault each, in {@code src/test/resources/broken}. Their {@code expected.txt} holds every line that
 * reading them reports, word for word.
 */
class BrokenProjectsTest {
    private static final Path BROKEN = Path.of("src/test/resources/broken");
    private static final Pattern LINE = Pattern.compile(
            "geodata(/[\\w./-]+)?(:\\d+(:\\d+)?)?: (error|warning|note): .*[.?] \\[(?<rule>[a-z]+(-[a-z]+)*)]");

    static List<Path> projects() throws IOException {
        try (Stream<Path> folders = Files.list(BROKEN)) {
            return folders.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("projects")
    void eachFaultIsReportedWordForWord(Path project) throws IOException {
        ReadResult result = AtlasReader.read(project);
        assertThat(result.problems())
                .extracting(Problem::toLine)
                .containsExactlyElementsOf(Files.readAllLines(project.resolve("expected.txt")));
        boolean hasErrors = result.problems().stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
        assertThat(result.atlas() == null).isEqualTo(hasErrors);
    }

    @Test
    void thereIsAProjectForEveryRule() throws IOException {
        Set<String> rules = new TreeSet<>();
        for (Path project : projects()) {
            for (String line : Files.readAllLines(project.resolve("expected.txt"))) {
                Matcher matcher = LINE.matcher(line);
                assertThat(matcher.matches()).as(line).isTrue();
                rules.add(matcher.group("rule"));
            }
        }
        assertThat(projects()).hasSizeGreaterThan(100);
        // Reported from bytes that a version control system might change, and so tested from memory: see EncodingTest.
        rules.addAll(Set.of("encoding", "too-large"));
        // Ten million positions are too many: see LimitOptionsTest.
        rules.add("too-many-points");
        // Of the command line: see ImportCommandTest.
        rules.add("bad-option");
        assertThat(rules).containsAll(rulesInTheCode());
    }

    /** Every rule name that stands as an argument in the code of this package. */
    private static Set<String> rulesInTheCode() throws IOException {
        Set<String> rules = new TreeSet<>();
        Pattern rule =
                Pattern.compile("\"([a-z]+(?:-[a-z]+)+|yaml|citation|encoding|outside|repeated|contradiction)\",");
        try (Stream<Path> files = Files.list(Path.of("src/main/java/org/overflight/geodata"))) {
            for (Path file : files.toList()) {
                Matcher matcher = rule.matcher(Files.readString(file));
                while (matcher.find()) {
                    rules.add(matcher.group(1));
                }
            }
        }
        assertThat(rules).contains("unknown-id", "reference-cycle").hasSizeGreaterThan(30);
        rules.removeAll(Set.of("rhumb-line"));
        return rules;
    }
}

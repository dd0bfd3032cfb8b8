package org.overflight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A whole small site: the same twice, the same as the pictures that were looked at, and compared byte for byte. */
class SmallSiteTest {
    private static final Path PROJECT = Path.of("src/test/resources/good/three-points");
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @TempDir
    Path folder;

    @BeforeEach
    void build() {
        assertThat(run("build", PROJECT.toString(), "-o", site().toString())).isZero();
    }

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    private Path site() {
        return folder.resolve("site");
    }

    private static int run(String... arguments) {
        return CommandLines.run(List.of(arguments)).exitCode();
    }

    @Test
    void aBuildInAnotherLocaleAndZoneGivesTheSameBytes() throws IOException {
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
        Path again = folder.resolve("again");
        assertThat(run("build", PROJECT.toString(), "-o", again.toString())).isZero();
        assertThat(hashes(again)).isEqualTo(hashes(site())).isNotEmpty();
    }

    private static Map<String, Integer> hashes(Path site) throws IOException {
        Map<String, Integer> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                hashes.put(site.relativize(file).toString(), Arrays.hashCode(Files.readAllBytes(file)));
            }
        }
        return hashes;
    }

    @Test
    void aSiteThatABuildWouldWriteIsFresh() {
        assertThat(run("build", "--check", PROJECT.toString(), "-o", site().toString()))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"changed", "missing", "extra"})
    void aStaleSiteIsToldFileByFile(String fault) throws IOException {
        Path page = site().resolve("method.html");
        switch (fault) {
            case "changed" -> Files.writeString(page, Files.readString(page) + " ");
            case "missing" -> Files.delete(page);
            default -> Files.writeString(site().resolve("extra.html"), "");
        }
        CommandLines.Run run =
                CommandLines.run(List.of("build", "--check", PROJECT.toString(), "-o", site().toString()));
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains(fault + ": " + (fault.equals("extra") ? "extra.html" : "method.html"));
    }

    /** Written where it is missing, but not in CI; where a picture differs, it is kept beside for a look. */
    @Test
    void thePicturesAreThoseThatWereLookedAt() throws IOException {
        try (Stream<Path> files = Files.walk(site())) {
            List<Path> pictures =
                    files.filter(f -> f.toString().endsWith(".svg")).sorted().toList();
            assertThat(pictures).isNotEmpty();
            for (Path picture : pictures) {
                compare(picture);
            }
        }
    }

    private static void compare(Path picture) throws IOException {
        Path golden = GOLDEN.resolve(picture.getFileName().toString());
        String drawn = Files.readString(picture);
        if (!Files.exists(golden) && System.getenv("CI") == null) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, drawn);
        }
        String expected = Files.exists(golden) ? Files.readString(golden) : "";
        if (!drawn.equals(expected)) {
            Files.writeString(Path.of("target", "differs-" + picture.getFileName()), drawn);
        }
        assertThat(drawn)
                .as("%s; what was drawn is in target/differs-...", golden)
                .isEqualTo(expected);
    }
}

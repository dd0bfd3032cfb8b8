package org.overflight.formats;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Files of others, which are not part of the project. */
public final class Samples {
    private Samples() {}

    /** A folder of them; the test that asks is skipped where it does not exist. */
    public static Path folder(String name) {
        Path folder = Path.of(System.getProperty("overflight.shared", "shared"), "samples", name);
        Assumptions.assumeTrue(
                Files.isDirectory(folder), "no " + folder + ": name its folder with -Doverflight.shared");
        return folder;
    }

    /** Files of a folder by the end of their names, sorted. */
    public static List<Path> files(String folder, String suffix) {
        try (Stream<Path> files = Files.list(folder(folder))) {
            return files.filter(f -> f.toString().endsWith(suffix)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a file with the limits that are the default. */
    public static Recording read(Path file) {
        try {
            return RecordingReader.read(String.valueOf(file.getFileName()), Files.readAllBytes(file), Limits.DEFAULT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

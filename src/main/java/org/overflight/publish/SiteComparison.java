package org.overflight.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Compares a folder with the files that a build would write, byte for byte; times of files do not matter. */
public final class SiteComparison {
    private SiteComparison() {}

    /** How a file of the folder differs from the build. */
    public enum Kind {
        /** Other bytes. */
        CHANGED,
        /** The build would write it. */
        MISSING,
        /** The build would not write it. */
        EXTRA
    }

    /** One file that differs. */
    public record Difference(Kind kind, String path) {}

    /**
     * Compares.
     *
     * @param folder need not exist: then every file is missing
     * @return differences sorted by path; empty if the folder is what a build would write
     * @throws PublishException if the folder or a file in it cannot be read
     */
    public static List<Difference> compare(Path folder, List<SiteFile> files) throws PublishException {
        try {
            return differences(folder, files);
        } catch (IOException e) {
            throw new PublishException("The site in " + folder + " cannot be compared: " + Publisher.reason(e), e);
        }
    }

    private static List<Difference> differences(Path folder, List<SiteFile> files) throws IOException {
        List<Difference> differences = new ArrayList<>();
        Set<String> expected = new HashSet<>();
        for (SiteFile file : files) {
            expected.add(file.path().path());
            compare(folder, file, differences);
        }
        for (String path : paths(folder)) {
            if (!expected.contains(path)) {
                differences.add(new Difference(Kind.EXTRA, path));
            }
        }
        differences.sort(Comparator.comparing(Difference::path));
        return List.copyOf(differences);
    }

    private static void compare(Path folder, SiteFile file, List<Difference> differences) throws IOException {
        Path path = folder.resolve(file.path().path());
        if (!Files.isRegularFile(path)) {
            differences.add(new Difference(Kind.MISSING, file.path().path()));
        } else if (!Arrays.equals(Files.readAllBytes(path), file.bytes())) {
            differences.add(new Difference(Kind.CHANGED, file.path().path()));
        }
    }

    private static List<String> paths(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(p -> !Files.isDirectory(p))
                    .map(p -> folder.relativize(p).toString().replace('\\', '/'))
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}

package org.overflight.geodata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.overflight.gazetteer.Spelling;

/** Finds files that data name by their path in {@code geodata}; never one outside of it. */
final class GeodataPaths {
    private static final int DEEPEST = 6;
    private static final int MOST_LISTED = 10_000;

    private final ProjectFolder folder;
    private final ProblemLog log;

    GeodataPaths(ProjectFolder folder, ProblemLog log) {
        this.folder = folder;
        this.log = log;
    }

    /** The file of that name; null if there is none that may be read, which is then in the log. */
    @Nullable
    Path find(YamlNode.Scalar name) {
        try {
            return inside(name);
        } catch (IOException e) {
            log.unreadable(name.position(), e);
            return null;
        }
    }

    private @Nullable Path inside(YamlNode.Scalar name) throws IOException {
        Path geodata = folder.path();
        Path path = resolve(geodata, name.value());
        if (path == null || !path.normalize().startsWith(geodata.normalize())) {
            return outside(name);
        }
        if (!Files.isRegularFile(path)) {
            log.error(
                    name.position(),
                    "no-file",
                    "There is no file \u201cgeodata/" + name.value() + "\u201d.",
                    similar(name.value()).orElse("Paths start at the folder geodata, with forward slashes."));
            return null;
        }
        // A link could lead out of the project although the path does not.
        return path.toRealPath().startsWith(geodata.toRealPath()) ? path.normalize() : outside(name);
    }

    private static @Nullable Path resolve(Path geodata, String name) {
        boolean foreign = name.contains("\\") || name.contains(":") || name.startsWith("/") || name.startsWith("~");
        try {
            return foreign ? null : geodata.resolve(name);
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private @Nullable Path outside(YamlNode.Scalar name) {
        log.error(
                name.position(),
                "outside",
                "The path " + Quote.of(name.value()) + " does not stay in the folder geodata.",
                "Put the file there and write its path from there, with forward slashes.");
        return null;
    }

    /** A file of the same name in another folder, or one of nearly the same path. */
    private Optional<String> similar(String name) throws IOException {
        Path geodata = folder.path();
        List<String> known;
        try (Stream<Path> files = Files.walk(geodata, DEEPEST)) {
            known = files.filter(Files::isRegularFile)
                    .limit(MOST_LISTED)
                    .map(file -> geodata.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
        String last = name.substring(name.lastIndexOf('/') + 1);
        return known.stream()
                .filter(path -> path.substring(path.lastIndexOf('/') + 1).equalsIgnoreCase(last))
                .findFirst()
                .or(() -> Spelling.closest(name, known))
                .map(Quote::didYouMean);
    }
}

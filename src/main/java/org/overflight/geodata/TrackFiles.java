package org.overflight.geodata;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.overflight.formats.Receipt;
import org.overflight.formats.Recording;
import org.overflight.formats.RecordingReader;
import org.overflight.model.Prose;
import org.overflight.model.Source;
import org.overflight.model.TextPosition;
import org.overflight.model.When;

/**
 * Reads the files of recorded positions of a project. Each that was used is a source of its own: a grade of {@code observed} rests
 * on the file, whoever made it.
 */
final class TrackFiles {
    private static final int SHOWN_OF_HASH = 8;
    private static final int LONGEST_NAME = 48;

    private final ProjectFolder folder;
    private final ProblemLog log;
    private final GeodataPaths paths;
    private final Map<String, Source> sources = new TreeMap<>();
    private final Set<Path> named = new TreeSet<>();
    private @Nullable Path lastPath;
    private @Nullable TrackFile last;

    TrackFiles(ProjectFolder folder, ProblemLog log) {
        this.folder = folder;
        this.log = log;
        this.paths = new GeodataPaths(folder, log);
    }

    /** The file that a text names; null if it cannot be read, which is then in the log. */
    @Nullable
    TrackFile read(YamlNode.Scalar name) {
        Path path = paths.find(name);
        if (path == null) {
            return null;
        }
        named.add(path);
        return read(path);
    }

    /** A file; null if it cannot be read, which is then in the log. Asked twice in a row, it is read once: it may be large. */
    @Nullable
    TrackFile read(Path path) {
        if (!path.equals(lastPath)) {
            last = null;
            lastPath = path;
            last = file(path);
        }
        return last;
    }

    private @Nullable TrackFile file(Path path) {
        String name = folder.name(path);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
            Recording recording = RecordingReader.read(name, in, folder.limits());
            recording.problems().forEach(log::add);
            return recording.hasErrors() ? null : used(name, recording);
        } catch (IOException e) {
            log.unreadable(new TextPosition(name, 0, 0), e);
            return null;
        }
    }

    /** A recording with the source that stands for it. */
    private TrackFile used(String name, Recording recording) {
        return new TrackFile(name, sourceId(name, recording), recording);
    }

    /** Positions that stand in a mission, with the source that stands for the file that they were taken from. */
    TrackFile written(String name, Recording recording, TextPosition where) {
        return new TrackFile(name, sourceId(name, recording), recording, where);
    }

    private String sourceId(String name, Recording recording) {
        Source source = source(name, recording.receipt());
        sources.put(source.id(), source);
        return source.id();
    }

    private static Source source(String name, Receipt receipt) {
        String file = name.substring(name.lastIndexOf('/') + 1);
        String slug = IdRules.slug(file, "track");
        String id = slug.substring(0, Math.min(slug.length(), LONGEST_NAME)) + "-"
                + receipt.sha256().substring(0, SHOWN_OF_HASH);
        return new Source(
                id.replace("--", "-"),
                "Track file",
                file + ", " + receipt.format(),
                null,
                new When.Unknown(),
                new Prose(List.of(new Prose.Words("SHA-256 " + receipt.sha256() + "."))));
    }

    /** The files that were read, as sources by their ids. */
    Map<String, Source> sources() {
        return Map.copyOf(sources);
    }

    /** Whether a mission or a flight names a file, so that it is no mission of its own. */
    boolean isNamed(Path path) {
        return named.contains(path);
    }
}

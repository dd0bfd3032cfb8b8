package org.overflight.geodata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.overflight.formats.Limits;
import org.overflight.gazetteer.Spelling;
import org.overflight.model.TextPosition;

/**
 * The folder {@code geodata} of a project.
 *
 * @param project the folder that holds it
 * @param limits of files of tracks and areas in it
 */
record ProjectFolder(Path project, Limits limits) {
    static final String NAME = "geodata";
    static final String ENDING = ".yaml";

    private static final int DEEPEST = 4;

    Path path() {
        return project.resolve(NAME);
    }

    boolean exists() {
        return Files.isDirectory(path());
    }

    /** The files that may hold records of a kind, in the order of their names: the single file first, then the folder's. */
    List<Path> files(FileKind kind) throws IOException {
        List<Path> files = new ArrayList<>();
        Path single = path().resolve(kind.fileName() + ENDING);
        if (kind != FileKind.MISSION && Files.isRegularFile(single)) {
            files.add(single);
        }
        if (kind != FileKind.SITE) {
            files.addAll(list(kind.fileName(), ENDING));
        }
        return files;
    }

    /** Files of a folder in {@code geodata} with this ending, in the order of their names; none if there is no such folder. */
    List<Path> list(String folder, String ending) throws IOException {
        Path from = path().resolve(folder);
        if (!Files.isDirectory(from)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.list(from)) {
            return paths.filter(Files::isRegularFile)
                    .filter(path -> path.toString().endsWith(ending))
                    .sorted(Comparator.comparing(this::name))
                    .toList();
        }
    }

    /** Files among the missions that may be recordings, whatever their names end with; not notes, and nothing hidden. */
    List<Path> trackMissions() throws IOException {
        return list(FileKind.MISSION.fileName(), "").stream()
                .filter(path -> !String.valueOf(path.getFileName())
                        .toLowerCase(Locale.ROOT)
                        .matches("\\..*|.*~|.*\\.(ya?ml|md|txt|bak)|(readme|license|desktop\\.ini|thumbs\\.db).*"))
                .toList();
    }

    /** The file of a mission in YAML, named from the project's folder. */
    static String missionFile(String id) {
        return NAME + "/" + FileKind.MISSION.fileName() + "/" + id + ENDING;
    }

    /** Whether a file, named from the project's folder, holds a mission in YAML. */
    static boolean isMissionFile(String name) {
        return name.startsWith(NAME + "/" + FileKind.MISSION.fileName() + "/") && name.endsWith(ENDING);
    }

    /** Path of a file from the project's folder, with forward slashes. */
    String name(Path path) {
        return project.relativize(path).toString().replace('\\', '/');
    }

    /** Reports files that look like data and are not among those that were read: a misspelt name would lose them silently. */
    void reportUnread(List<Path> read, ProblemLog log) throws IOException {
        try (Stream<Path> paths = Files.walk(path(), DEEPEST)) {
            paths.filter(Files::isRegularFile)
                    .filter(path -> path.toString().toLowerCase(Locale.ROOT).matches(".*\\.ya?ml"))
                    .filter(path -> !read.contains(path))
                    .forEach(path -> reportUnread(name(path), log));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** With the right ending; among the missions also with a name that can be an id. */
    private static String rightName(String name) {
        String bare = name.replaceFirst("\\.[^.]*$", "");
        String id = bare.substring(bare.lastIndexOf('/') + 1);
        boolean mendable = isMissionFile(bare + ENDING) && !IdRules.mended(id).isEmpty();
        return mendable ? missionFile(IdRules.mended(id)) : bare + ENDING;
    }

    private static void reportUnread(String name, ProblemLog log) {
        List<String> known = new ArrayList<>();
        for (FileKind kind : FileKind.values()) {
            if (kind != FileKind.MISSION) {
                known.add(NAME + "/" + kind.fileName() + ENDING);
            }
        }
        String ending = rightName(name);
        String remedy = Optional.of(ending)
                .filter(right -> !right.equals(name))
                .or(() -> Spelling.closest(name, known))
                .map(Quote::didYouMean)
                .orElse("Missions are geodata/missions/<id>.yaml; the other files are " + String.join(", ", known)
                        + ".");
        log.error(
                new TextPosition(name, 0, 0),
                "unread-file",
                "This file is not read: its name or folder is not known.",
                remedy);
    }
}

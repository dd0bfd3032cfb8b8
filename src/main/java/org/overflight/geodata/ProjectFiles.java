package org.overflight.geodata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.overflight.model.TextPosition;

/** The data files of a project, decoded and parsed, kind by kind and in the order of their names. */
final class ProjectFiles {
    /** A data file of this size would take years to write by hand. */
    static final long LARGEST_BYTES = 4L << 20;

    private final ProjectFolder folder;
    private final ProblemLog log;
    private final List<DataFile> files = new ArrayList<>();
    private final Set<FileKind> broken = EnumSet.noneOf(FileKind.class);

    private ProjectFiles(ProjectFolder folder, ProblemLog log) {
        this.folder = folder;
        this.log = log;
    }

    /** Reads what is there; what cannot be read is in the log. */
    static ProjectFiles read(ProjectFolder folder, ProblemLog log) throws IOException {
        ProjectFiles found = new ProjectFiles(folder, log);
        if (!folder.exists()) {
            log.error(
                    new TextPosition(ProjectFolder.NAME, 0, 0),
                    "no-data",
                    "There is no folder \u201cgeodata\u201d in the project.",
                    "Make it, with site.yaml and missions/<id>.yaml in it, or name another folder.");
            return found;
        }
        List<Path> read = new ArrayList<>();
        for (FileKind kind : FileKind.values()) {
            for (Path path : folder.files(kind)) {
                read.add(path);
                found.readFile(kind, path);
            }
        }
        folder.reportUnread(read, log);
        found.requireFiles();
        return found;
    }

    List<DataFile> files() {
        return List.copyOf(files);
    }

    List<DataFile> files(FileKind kind) {
        return files.stream().filter(file -> file.kind() == kind).toList();
    }

    /** Whether all files of a kind could be parsed, so that an id that is not in them exists nowhere. */
    boolean isComplete(FileKind kind) {
        return !broken.contains(kind);
    }

    private void requireFiles() throws IOException {
        if (files(FileKind.SITE).isEmpty() && isComplete(FileKind.SITE)) {
            log.error(
                    new TextPosition("geodata/site.yaml", 0, 0),
                    "no-data",
                    "The file is missing.",
                    "Make it, with at least \u201ctitle: Name of the site\u201d in it.");
        }
        if (files(FileKind.MISSION).isEmpty()
                && isComplete(FileKind.MISSION)
                && folder.trackMissions().isEmpty()) {
            log.error(
                    new TextPosition("geodata/missions", 0, 0),
                    "no-data",
                    "There is no mission.",
                    "Write one into a file geodata/missions/<id>.yaml, or put a track file there.");
        }
    }

    private void readFile(FileKind kind, Path path) throws IOException {
        YamlNode root = parse(path);
        if (root instanceof YamlNode.Entries entries) {
            String name = String.valueOf(path.getFileName());
            String id = name.substring(0, name.length() - ProjectFolder.ENDING.length());
            files.add(new DataFile(kind, id, entries));
            return;
        }
        broken.add(kind);
        if (root != null) {
            String expected = kind == FileKind.SITE || kind == FileKind.MISSION
                    ? "keys like \u201ctitle: ...\u201d"
                    : "ids, each with the keys of its " + kind.recordName() + " below it";
            log.error(
                    root.position(),
                    "wrong-type",
                    "Expected " + expected + ", but this is " + root.described() + ".",
                    "");
        }
    }

    private @Nullable YamlNode parse(Path path) throws IOException {
        String name = folder.name(path);
        if (Files.size(path) > LARGEST_BYTES) {
            log.error(
                    new TextPosition(name, 0, 0),
                    "too-large",
                    "The file is larger than " + (LARGEST_BYTES >> 20) + " MB.",
                    "Split it.");
            return null;
        }
        try {
            return YamlParser.parse(SourceText.decode(name, Files.readAllBytes(path)), log);
        } catch (UnreadableTextException e) {
            e.report(log);
            return null;
        }
    }
}

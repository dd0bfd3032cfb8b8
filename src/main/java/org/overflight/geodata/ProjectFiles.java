package org.overflight.geodata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.overflight.model.TextPosition;

/** Finds, decodes and parses the files of a project, in the order of their names. */
final class ProjectFiles {
    /** A data file of this size would take hours to write by hand. */
    static final long LARGEST_BYTES = 4L << 20;

    private static final String FOLDER = "geodata";
    private static final String ENDING = ".yaml";

    private final Path project;
    private final ProblemLog log;
    private final List<DataFile> files = new ArrayList<>();
    private final List<FileKind> broken = new ArrayList<>();

    private ProjectFiles(Path project, ProblemLog log) {
        this.project = project;
        this.log = log;
    }

    /** Reads what is there; what cannot be read is in the log. */
    static ProjectFiles read(Path project, ProblemLog log) throws IOException {
        ProjectFiles found = new ProjectFiles(project, log);
        if (!Files.isDirectory(project.resolve(FOLDER))) {
            log.error(
                    new TextPosition(FOLDER, 0, 0),
                    "no-data",
                    "There is no folder \u201c" + FOLDER + "\u201d in " + project.getFileName() + ".",
                    "Make it, with site.yaml and missions/<id>.yaml in it, or name another folder.");
            return found;
        }
        for (FileKind kind : FileKind.values()) {
            found.readKind(kind);
        }
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

    private void readKind(FileKind kind) throws IOException {
        Path geodata = project.resolve(FOLDER);
        Path single = geodata.resolve(kind.fileName() + ENDING);
        if (kind != FileKind.MISSION && Files.exists(single)) {
            readFile(kind, single);
        }
        Path folder = geodata.resolve(kind.fileName());
        if (kind != FileKind.SITE && Files.isDirectory(folder)) {
            for (Path path : list(folder)) {
                if (path.toString().endsWith(ENDING)) {
                    readFile(kind, path);
                }
            }
        }
    }

    private void requireFiles() {
        if (files(FileKind.SITE).isEmpty() && isComplete(FileKind.SITE)) {
            log.error(
                    new TextPosition(FOLDER + "/site.yaml", 0, 0),
                    "no-data",
                    "The file is missing.",
                    "Make it, with at least \u201ctitle: Name of the site\u201d in it.");
        }
        if (files(FileKind.MISSION).isEmpty() && isComplete(FileKind.MISSION)) {
            log.error(
                    new TextPosition(FOLDER + "/missions", 0, 0),
                    "no-data",
                    "There is no mission.",
                    "Write one into a file " + FOLDER + "/missions/<id>.yaml.");
        }
    }

    private void readFile(FileKind kind, Path path) throws IOException {
        YamlNode root = parse(path);
        if (root instanceof YamlNode.Entries entries) {
            String name = String.valueOf(path.getFileName());
            files.add(new DataFile(kind, name.substring(0, name.length() - ENDING.length()), entries));
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
        String name = nameInProject(path);
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

    private String nameInProject(Path path) {
        return project.relativize(path).toString().replace('\\', '/');
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(path -> String.valueOf(path.getFileName())))
                    .toList();
        }
    }
}

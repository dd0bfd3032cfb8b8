package org.overflight.geodata;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.overflight.formats.RecordedArea;
import org.overflight.formats.Recording;
import org.overflight.formats.RecordingReader;
import org.overflight.model.LonLat;
import org.overflight.model.SphericalPolygon;
import org.overflight.model.TextPosition;

/**
 * Reads outlines from files in the project's {@code geodata} folder: airspaces of OpenAir, polygons of KML and GeoJSON, or plain
 * text with a position in each line, a blank line between rings, comments from {@code #} to the end of the line.
 */
final class OutlineFiles {
    private static final int LONGEST_START = 4096;

    private final ProjectFolder folder;
    private final GeodataPaths paths;
    private final ProblemLog log;

    OutlineFiles(ProjectFolder folder, ProblemLog log) {
        this.folder = folder;
        this.paths = new GeodataPaths(folder, log);
        this.log = log;
    }

    /**
     * The outline of a file.
     *
     * @param choice name or number of the airspace that is meant; null if there is only one
     */
    FileOutline read(YamlNode.Scalar name, YamlNode.@Nullable Scalar choice) {
        Path path = paths.find(name);
        if (path == null) {
            return FileOutline.NONE;
        }
        try {
            byte[] bytes = Files.readAllBytes(path);
            return isPlain(bytes) ? new FileOutline(rings(name, path), "") : area(name, choice, bytes);
        } catch (IOException e) {
            log.unreadable(new TextPosition(folder.name(path), 0, 0), e);
            return FileOutline.NONE;
        }
    }

    /** Whether the first line that says anything is a position. */
    private static boolean isPlain(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, LONGEST_START), StandardCharsets.UTF_8);
        String first = start.lines()
                .map(line -> line.replaceFirst("#.*", "").replace("\uFEFF", "").strip())
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse("");
        // OpenAir's comments begin with a star, and have dates and versions in them.
        boolean other = first.startsWith("{") || first.startsWith("*");
        return first.isEmpty() || (CoordinateNotation.isMeant(first) && !other);
    }

    private FileOutline area(YamlNode.Scalar name, YamlNode.@Nullable Scalar choice, byte[] bytes) {
        Recording recording = RecordingReader.read(ProjectFolder.NAME + "/" + name.value(), bytes, folder.limits());
        recording.problems().forEach(log::add);
        RecordedArea area = recording.hasErrors() ? null : new AreaChoice(name, recording, log).area(choice);
        return area == null ? FileOutline.NONE : new FileOutline(area.polygon(), AreaChoice.words(area));
    }

    private SphericalPolygon rings(YamlNode.Scalar name, Path path) throws IOException {
        String file = folder.name(path);
        List<List<LonLat>> rings = new ArrayList<>();
        List<LonLat> ring = new ArrayList<>();
        int number = 0;
        for (String line : text(file, path).split("\\R", -1)) {
            number++;
            String content = line.replaceFirst("#.*", "");
            if (!content.isBlank()) {
                add(ring, content, new TextPosition(file, number, 0));
            } else if (line.isBlank()) {
                endRing(ring, rings, new TextPosition(file, number, 0));
            }
        }
        endRing(ring, rings, new TextPosition(file, number, 0));
        if (rings.isEmpty()) {
            log.error(name.position(), "too-few", "The file " + Quote.of(file) + " has no outline in it.", "");
        }
        return Rings.region(rings);
    }

    private String text(String file, Path path) throws IOException {
        try {
            return SourceText.decode(file, Files.readAllBytes(path)).text();
        } catch (UnreadableTextException e) {
            e.report(log);
            return "";
        }
    }

    private void add(List<LonLat> ring, String content, TextPosition line) {
        try {
            ring.add(CoordinateNotation.parse(content));
        } catch (NotationException e) {
            int column = content.codePointCount(0, e.offset()) + 1;
            log.error(new TextPosition(line.file(), line.line(), column), "bad-position", e.words(), e.remedy());
        }
    }

    private void endRing(List<LonLat> ring, List<List<LonLat>> rings, TextPosition where) {
        if (ring.size() >= 3) {
            rings.add(List.copyOf(ring));
        } else if (!ring.isEmpty()) {
            log.error(where, "too-few", "The ring that ends here has fewer than three positions.", "");
        }
        ring.clear();
    }
}

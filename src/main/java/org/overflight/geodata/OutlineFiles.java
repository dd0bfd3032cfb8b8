package org.overflight.geodata;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.overflight.formats.RecordedArea;
import org.overflight.formats.Recording;
import org.overflight.formats.RecordingReader;
import org.overflight.model.SphericalPolygon;
import org.overflight.model.TextPosition;
import org.overflight.model.VerticalExtent;

/**
 * Reads outlines from files in the project's {@code geodata} folder: airspaces of OpenAir, polygons of KML and GeoJSON, or a
 * {@link PlainOutline}.
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
            return outline(name, choice, path);
        } catch (IOException e) {
            log.unreadable(new TextPosition(folder.name(path), 0, 0), e);
            return FileOutline.NONE;
        }
    }

    private FileOutline outline(YamlNode.Scalar name, YamlNode.@Nullable Scalar choice, Path path) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
            in.mark(LONGEST_START);
            boolean plain = isPlain(in.readNBytes(LONGEST_START));
            in.reset();
            return plain
                    ? new FileOutline(rings(name, path, in), VerticalExtent.NOT_GIVEN, "")
                    : area(name, choice, in);
        }
    }

    private SphericalPolygon rings(YamlNode.Scalar name, Path path, InputStream in) throws IOException {
        PlainOutline outline = new PlainOutline(folder.name(path), folder.limits(), log);
        if (outline.read(in) && outline.rings().isEmpty()) {
            log.error(
                    name.position(),
                    "too-few",
                    "The file " + Quote.of(folder.name(path)) + " has no outline in it.",
                    "");
        }
        return Rings.region(outline.rings());
    }

    /** Whether the first line that says anything is a position. */
    private static boolean isPlain(byte[] beginning) {
        String start = new String(beginning, StandardCharsets.UTF_8);
        String first = start.lines()
                .map(line -> line.replaceFirst("#.*", "").replace("\uFEFF", "").strip())
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse("");
        // OpenAir's comments begin with a star, and have dates and versions in them.
        boolean other = first.startsWith("{") || first.startsWith("*");
        return first.isEmpty() || (CoordinateNotation.isMeant(first) && !other);
    }

    private FileOutline area(YamlNode.Scalar name, YamlNode.@Nullable Scalar choice, InputStream in)
            throws IOException {
        Recording recording = RecordingReader.read(ProjectFolder.NAME + "/" + name.value(), in, folder.limits());
        recording.problems().forEach(log::add);
        RecordedArea area = recording.hasErrors() ? null : new AreaChoice(name, recording, log).area(choice);
        return area == null
                ? FileOutline.NONE
                : new FileOutline(
                        area.polygon(), new VerticalExtent(area.floor(), area.ceiling()), AreaChoice.words(area));
    }
}

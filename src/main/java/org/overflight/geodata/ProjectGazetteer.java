package org.overflight.geodata;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.overflight.gazetteer.Gazetteer;
import org.overflight.model.TextPosition;

/** The program's gazetteer, joined by the tables of a project, {@code geodata/gazetteer/*.csv}. */
final class ProjectGazetteer {
    private static final long LARGEST_BYTES = 64L << 20;

    private final ProjectFolder folder;
    private final ProblemLog log;

    private ProjectGazetteer(ProjectFolder folder, ProblemLog log) {
        this.folder = folder;
        this.log = log;
    }

    static Gazetteer join(Gazetteer program, ProjectFolder folder, ProblemLog log) throws IOException {
        ProjectGazetteer reader = new ProjectGazetteer(folder, log);
        Gazetteer gazetteer = program;
        for (Path table : folder.list("gazetteer", ".csv")) {
            if (reader.isUsable(table)) {
                gazetteer = gazetteer.with(() -> reader.text(table));
            }
        }
        return gazetteer;
    }

    private boolean isUsable(Path table) throws IOException {
        TextPosition whole = new TextPosition(folder.name(table), 0, 0);
        if (Files.size(table) > LARGEST_BYTES) {
            log.error(whole, "too-large", "The file is larger than " + (LARGEST_BYTES >> 20) + " MB.", "");
            return false;
        }
        List<String> missing = Gazetteer.missingColumns(firstLine(table));
        if (!missing.isEmpty()) {
            log.error(
                    new TextPosition(whole.file(), 1, 0),
                    "missing-column",
                    "The table lacks the columns " + String.join(", ", missing) + ".",
                    "Its first line names the columns as OurAirports does: ident, name, latitude_deg, longitude_deg and more.");
        }
        return missing.isEmpty();
    }

    private static String firstLine(Path table) throws IOException {
        byte[] start;
        try (var in = Files.newInputStream(table)) {
            start = in.readNBytes(4096);
        }
        String text = new String(start, StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private String text(Path table) {
        try {
            return SourceText.decode(folder.name(table), Files.readAllBytes(table))
                    .text();
        } catch (UnreadableTextException e) {
            e.report(log);
            return "";
        } catch (IOException e) {
            log.unreadable(new TextPosition(folder.name(table), 0, 0), e);
            return "";
        }
    }
}

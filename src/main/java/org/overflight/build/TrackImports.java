package org.overflight.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.overflight.geodata.ImportTerms;
import org.overflight.geodata.ImportedMission;
import org.overflight.geodata.TrackImport;

/** Imports track files. */
public final class TrackImports {
    private TrackImports() {}

    /** What to do if there is a file already. */
    public enum Existing {
        /** Leave it as it is. */
        KEEP,
        /** Write over it. */
        REPLACE
    }

    /** The file to write. */
    public record Target(Path file, Existing existing) {}

    /** Which part of the files is taken, as it was written; see {@link ImportTerms}. */
    public record Choice(
            @Nullable String track,
            @Nullable String segment,
            @Nullable String from,
            @Nullable String to,
            @Nullable String tolerance,
            @Nullable String maxGap) {
        ImportTerms terms() {
            return new ImportTerms(track, segment, from, to, tolerance, maxGap);
        }
    }

    /** The mission of files, as a report. */
    public static Outcome told(List<Path> files, Choice choice, FileLimits limits) {
        return imported(files, choice, limits, mission -> List.of(mission.stripTrailing()));
    }

    /** Writes the mission of files. */
    public static Outcome written(List<Path> files, Choice choice, FileLimits limits, Target target) {
        return imported(files, choice, limits, mission -> {
            StandardOpenOption[] options = target.existing() == Existing.REPLACE
                    ? new StandardOpenOption[] {
                        StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE
                    }
                    : new StandardOpenOption[] {StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE};
            Files.writeString(target.file(), mission, StandardCharsets.UTF_8, options);
            return List.of("Wrote " + target.file() + ".");
        });
    }

    @FunctionalInterface
    private interface Ending {
        List<String> with(String mission) throws IOException;
    }

    private static Outcome imported(List<Path> files, Choice choice, FileLimits limits, Ending ending) {
        List<String> folders = files.stream()
                .filter(Files::isDirectory)
                .map(folder -> folder + " is a folder. Name the files in it that are to become a mission.")
                .toList();
        if (!folders.isEmpty()) {
            return Outcome.failed(List.of(), folders);
        }
        try {
            ImportedMission mission = TrackImport.of(files, choice.terms(), limits.limits());
            String text = mission.yaml();
            return new Outcome(mission.problems(), List.of(), text == null ? List.of() : ending.with(text));
        } catch (FileAlreadyExistsException e) {
            return Outcome.failed(
                    List.of(), List.of("There is a file " + e.getFile() + " already. --force writes over it."));
        } catch (NoSuchFileException e) {
            return Outcome.failed(List.of(), List.of("There is no file or folder " + e.getFile() + "."));
        } catch (IOException e) {
            return Outcome.failed(List.of(), List.of("A file cannot be read or written: " + e.getMessage() + "."));
        }
    }
}

package org.overflight.publish;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes a site beside the old one and swaps the two. */
public final class Publisher {
    /** File that marks a folder as made by Overflight, and so as one that may be replaced. */
    public static final String MARKER = "overflight-site.txt";

    private static final String MARKER_TEXT = """
            This folder was made by Overflight, and every build replaces it as a whole.
            Change geodata/ and templates/ instead.
            """;

    private Publisher() {}

    /** The marker as a file of the site. */
    public static SiteFile marker() {
        return SiteFile.text(MARKER, MARKER_TEXT);
    }

    /**
     * Replaces the site in a folder.
     *
     * @param folder the site's folder, or a link to it, which stays a link; need not exist
     * @param files all files, {@link #marker()} among them
     * @throws PublishException if the folder is not a site of Overflight, or cannot be written; it is as it was then
     */
    public static void publish(Path folder, List<SiteFile> files) throws PublishException {
        Path target = followed(folder);
        Path name = target.getFileName();
        Path parent = target.getParent();
        if (name == null || parent == null) {
            throw new PublishException("The root of a file system cannot be a site: " + folder);
        }
        refuseForeign(target);
        // Beside the site, and so on its file system: only there a move is one step.
        Path fresh = parent.resolve("." + name + ".new");
        Path old = parent.resolve("." + name + ".old");
        refuseForeignLeftover(fresh);
        refuseForeignLeftover(old);
        try {
            recover(target, old);
            delete(fresh);
            Files.createDirectories(parent);
            write(fresh, files);
            swap(target, fresh, old);
        } catch (IOException e) {
            throw new PublishException("The site could not be written to " + folder + ": " + reason(e), e);
        }
    }

    private static Path followed(Path folder) throws PublishException {
        if (Files.exists(folder)) {
            try {
                return folder.toRealPath();
            } catch (IOException e) {
                throw new PublishException("Cannot read " + folder + ": " + reason(e), e);
            }
        }
        if (Files.isSymbolicLink(folder)) {
            throw new PublishException(
                    folder + " is a link to a folder that is not there. Make the folder, or remove the link.");
        }
        return folder.toAbsolutePath().normalize();
    }

    /** What a killed build left has the marker or nothing yet; anything else is somebody's. */
    private static void refuseForeignLeftover(Path leftover) throws PublishException {
        boolean ours =
                Files.isDirectory(leftover, LinkOption.NOFOLLOW_LINKS) && (isEmpty(leftover) || isSite(leftover));
        if (Files.exists(leftover, LinkOption.NOFOLLOW_LINKS) && !ours) {
            throw new PublishException(leftover + " was not made by Overflight (it has no " + MARKER
                    + ") and stands where a build works. Move it away, or name another folder with -o.");
        }
    }

    private static void refuseForeign(Path target) throws PublishException {
        if (Files.exists(target) && !Files.isDirectory(target)) {
            throw new PublishException(target + " is a file; name a folder for the site.");
        }
        if (Files.isDirectory(target) && !isEmpty(target) && !isSite(target)) {
            throw new PublishException(target + " was not made by Overflight (it has no " + MARKER
                    + ") and is left alone. Name another folder with -o, or empty this one.");
        }
    }

    private static boolean isSite(Path folder) {
        return Files.isRegularFile(folder.resolve(MARKER));
    }

    private static boolean isEmpty(Path folder) throws PublishException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        } catch (IOException e) {
            throw new PublishException("Cannot read " + folder + ": " + reason(e), e);
        }
    }

    /** A build that was killed between the two moves of a swap has left the last good site beside its place. */
    private static void recover(Path target, Path old) throws IOException {
        if (Files.isDirectory(old)) {
            if (Files.exists(target)) {
                delete(old);
            } else {
                Files.move(old, target);
            }
        }
    }

    /** The marker comes first: a build that is killed leaves a folder that is known as ours. */
    private static void write(Path fresh, List<SiteFile> files) throws IOException {
        Files.createDirectories(fresh);
        Path marker = Files.writeString(fresh.resolve(MARKER), MARKER_TEXT);
        for (SiteFile file : files) {
            Path path = fresh.resolve(file.path().path());
            Path folder = path.getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            if (!path.equals(marker)) {
                // Never over another file of the same name.
                Files.write(path, file.bytes(), StandardOpenOption.CREATE_NEW);
            }
        }
    }

    private static void swap(Path target, Path fresh, Path old) throws IOException {
        boolean replaced = Files.exists(target);
        if (replaced) {
            move(target, old);
        }
        try {
            move(fresh, target);
        } catch (IOException e) {
            if (replaced) {
                move(old, target);
            }
            throw e;
        }
        delete(old);
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to);
        }
    }

    /** The marker goes last: what is left of a folder is known as ours until it is gone. */
    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Path marker = folder.resolve(MARKER);
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (!file.equals(marker)) {
                    Files.delete(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException e) throws IOException {
                if (e != null) {
                    throw e;
                }
                if (directory.equals(folder)) {
                    Files.deleteIfExists(marker);
                }
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    static String reason(IOException e) {
        String[] words = {e.getClass().getSimpleName(), String.valueOf(e.getMessage())};
        return String.join(": ", Arrays.asList(words));
    }
}

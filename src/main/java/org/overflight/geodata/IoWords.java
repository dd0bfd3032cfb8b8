package org.overflight.geodata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Why a file could not be read, for people; the messages of exceptions are often the file's name alone. */
public final class IoWords {
    private IoWords() {}

    /** What happened, and to which file if that is known. */
    public static String of(IOException e) {
        if (e instanceof AccessDeniedException denied) {
            return "no permission for " + denied.getFile();
        }
        if (e instanceof NoSuchFileException missing) {
            return "there is no " + missing.getFile();
        }
        String message = e.getMessage();
        return e instanceof FileSystemException || message == null
                ? e.getClass().getSimpleName() + ": " + message
                : message;
    }

    /** The same, of a failure that has come through code which cannot throw it. */
    public static String of(UncheckedIOException e) {
        IOException cause = e.getCause();
        return cause == null ? String.valueOf(e.getMessage()) : of(cause);
    }
}

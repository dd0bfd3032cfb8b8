package org.overflight.geodata;

import java.io.IOException;
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
        boolean named = e instanceof FileSystemException || e.getMessage() == null;
        return named ? e.getClass().getSimpleName() + ": " + e.getMessage() : e.getMessage();
    }
}

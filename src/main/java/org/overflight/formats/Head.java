package org.overflight.formats;

import java.util.List;
import java.util.Set;

/**
 * The beginning of a file, by which its format is told.
 *
 * @param isZip whether it is a zip archive
 * @param text its first characters, without a byte order mark and blanks before them
 * @param jsonMembers names of the members of the outermost object, if it is JSON; those within the beginning
 * @param xmlRoot name of the root element without its prefix, if it is XML; else empty
 */
record Head(boolean isZip, String text, Set<String> jsonMembers, String xmlRoot) {
    private static final int LINES = 200;

    Head {
        jsonMembers = Set.copyOf(jsonMembers);
    }

    static Head of(boolean isZip, String beginning) {
        String text = beginning.stripLeading();
        boolean json = text.startsWith("{") || text.startsWith("[");
        boolean xml = text.startsWith("<");
        return new Head(isZip, text, json ? JsonOutline.members(text) : Set.of(), xml ? XmlOutline.root(text) : "");
    }

    boolean isJson() {
        return text.startsWith("{") || text.startsWith("[");
    }

    boolean isXml() {
        return text.startsWith("<");
    }

    /** Its first lines, without blank ones. The last may be cut. */
    List<String> lines() {
        return text.lines().filter(l -> !l.isBlank()).limit(LINES).toList();
    }

    /** The first line of a table that is neither blank nor a comment; empty if it has none. */
    String headerLine() {
        return text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .findFirst()
                .orElse("");
    }

    /** Its first line; empty if it has none. */
    String firstLine() {
        return text.lines().findFirst().orElse("");
    }
}

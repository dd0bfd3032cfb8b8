package org.overflight.model;

import java.util.Comparator;

/**
 * A position in a file.
 *
 * @param file path relative to the project, with forward slashes
 * @param line from 1; 0 if the whole file is meant
 * @param column from 1, in Unicode code points; 0 if the whole line is meant
 */
public record TextPosition(String file, int line, int column) implements Comparable<TextPosition> {
    private static final Comparator<TextPosition> READING_ORDER = Comparator.comparing(TextPosition::file)
            .thenComparingInt(TextPosition::line)
            .thenComparingInt(TextPosition::column);

    @Override
    public int compareTo(TextPosition other) {
        return READING_ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return line == 0 ? file : column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}

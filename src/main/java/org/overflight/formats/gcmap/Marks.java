package org.overflight.formats.gcmap;

import org.overflight.model.TextPosition;

/** Tells the line and column of a character of the text as it was given. */
record Marks(String source, String text) {
    TextPosition at(int offset) {
        int end = Math.min(offset, text.length());
        int lineStart = text.lastIndexOf('\n', end - 1) + 1;
        int line = 1
                + (int) text.substring(0, lineStart)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        return new TextPosition(source, line, 1 + text.codePointCount(lineStart, end));
    }
}

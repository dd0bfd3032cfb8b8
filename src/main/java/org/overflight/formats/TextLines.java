package org.overflight.formats;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;

/** A text as a run of lines, whatever ends them; long ones are cut. */
final class TextLines implements Cursor {
    private static final int LONGEST = 2_000;

    private final BufferedReader reader;
    private final StringBuilder text = new StringBuilder();
    private int line;
    private int column;
    private boolean afterReturn;

    private TextLines(Reader reader) {
        this.reader = new BufferedReader(reader);
    }

    /** What a format does with a line. */
    interface Work {
        void line(String text, TextLines lines) throws BadInput;
    }

    /** Reads a file from its start to its end. */
    static void read(Body body, RecordingBuilder into, Work work) throws IOException {
        try (Reader reader = body.text(into)) {
            TextLines lines = new TextLines(reader);
            into.log().follow(lines);
            while (lines.next()) {
                work.line(lines.text.toString(), lines);
            }
        }
    }

    private boolean next() throws IOException {
        text.setLength(0);
        line++;
        column = 0;
        for (int c = reader.read(); c >= 0; c = reader.read()) {
            boolean ended = c == '\r' || (c == '\n' && !afterReturn);
            boolean rest = c == '\n' && afterReturn;
            afterReturn = c == '\r';
            if (ended) {
                return true;
            }
            if (!rest && text.length() < LONGEST) {
                text.append((char) c);
            }
        }
        return !text.isEmpty();
    }

    /** Sets the column for problems, from 1. */
    void moveTo(int otherColumn) {
        column = otherColumn;
    }

    @Override
    public int line() {
        return line;
    }

    @Override
    public int column() {
        return column;
    }
}

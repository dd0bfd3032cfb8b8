package org.overflight.formats;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Refuses XML with a name or word of absurd length: a parser would keep all of it in memory. */
final class WordGuard extends FilterReader {
    private static final int LONGEST = 1_000_000;
    private static final String ENDS = " \t\r\n<>=\"'/,";

    private int length;

    WordGuard(Reader in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] buffer, int offset, int wanted) throws IOException {
        int read = in.read(buffer, offset, wanted);
        length = read > 0 ? unended(buffer, offset, read) : length;
        if (length > LONGEST) {
            throw new BadInput("too-long", "The XML has a word of over " + LONGEST + " characters.", "");
        }
        return read;
    }

    /** Length of the word that what was read ends in; looked for from its end, as words are short. */
    private int unended(char[] buffer, int offset, int read) {
        for (int i = read - 1; i >= 0; i--) {
            if (ENDS.indexOf(buffer[offset + i]) >= 0) {
                return read - 1 - i;
            }
        }
        return length + read;
    }
}

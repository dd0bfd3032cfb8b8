package org.overflight.formats;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The file cannot be read further. Becomes a problem at the place where the parser stands. */
final class BadInput extends IOException {
    private static final long serialVersionUID = 1;

    private final String rule;
    private final String words;
    private final String remedy;

    /**
     * @param rule as of a problem
     * @param words as the message of a problem
     */
    BadInput(String rule, String words, String remedy) {
        super(words);
        this.rule = rule;
        this.words = words;
        this.remedy = remedy;
    }

    String rule() {
        return rule;
    }

    String words() {
        return words;
    }

    String remedy() {
        return remedy;
    }

    /** The one that a parser has wrapped into an exception of its own, if it has. */
    static @Nullable BadInput within(Throwable thrown) {
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < 16; depth++) {
            if (cause instanceof BadInput bad) {
                return bad;
            }
            cause = cause.getCause();
        }
        return null;
    }
}

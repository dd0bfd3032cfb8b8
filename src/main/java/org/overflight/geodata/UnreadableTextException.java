package org.overflight.geodata;

import org.overflight.model.TextPosition;

/** A file that is no text in UTF-8. */
final class UnreadableTextException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient TextPosition where;
    private final String remedy;

    UnreadableTextException(TextPosition where, String message, String remedy) {
        super(message);
        this.where = where;
        this.remedy = remedy;
    }

    void report(ProblemLog log) {
        String message = getMessage();
        log.error(where, "encoding", message == null ? "" : message, remedy);
    }
}

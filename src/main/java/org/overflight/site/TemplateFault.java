package org.overflight.site;

/** A template that is missing or wrong. The message is FreeMarker's own: file, line, column, what failed, and a tip. */
public final class TemplateFault extends Exception {
    private static final long serialVersionUID = 1;

    TemplateFault(String message, Throwable cause) {
        super(message, cause);
    }
}

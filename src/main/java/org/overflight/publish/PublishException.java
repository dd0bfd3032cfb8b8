package org.overflight.publish;

/** A site could not be written; the message tells a person why and what to do. The old site is as it was. */
public final class PublishException extends Exception {
    private static final long serialVersionUID = 1;

    PublishException(String message) {
        super(message);
    }

    PublishException(String message, Throwable cause) {
        super(message, cause);
    }
}

package org.overflight.build;

/** A build cannot go on, and the reason is not in the data; the message is for people. */
final class BuildFault extends Exception {
    private static final long serialVersionUID = 1;

    BuildFault(String message) {
        super(message);
    }
}

package org.overflight.model;

/**
 * Something that a person should mend in the data.
 *
 * @param where file and position
 * @param rule short stable name of what was broken, for example {@code unknown-id}
 * @param message what is wrong and what was expected
 * @param remedy what was probably meant or how to mend it; empty if there is nothing to add
 */
public record Problem(Severity severity, TextPosition where, String rule, String message, String remedy)
        implements Comparable<Problem> {
    /** How bad it is. */
    public enum Severity {
        /** Nothing is written. */
        ERROR,
        /** The result is right, but may not be what was meant. */
        WARNING,
        /** Worth knowing. */
        NOTE
    }

    /** By file, line, column, then rule and message: the order in which a person reads. */
    @Override
    public int compareTo(Problem other) {
        int order = where.compareTo(other.where);
        if (order == 0) {
            order = rule.compareTo(other.rule);
        }
        return order != 0 ? order : message.compareTo(other.message);
    }

    /** One line, {@code file:line:column: error: message. Remedy [rule]}, the way compilers write it. */
    public String toLine() {
        String tail = remedy.isEmpty() ? "" : " " + remedy;
        return where + ": " + label() + ": " + message + tail + " [" + rule + "]";
    }

    private String label() {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "note";
        };
    }
}

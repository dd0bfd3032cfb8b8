package org.overflight.geodata;

/** A text that does not follow a notation, with the place in it where it goes wrong. */
public final class NotationException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final int offset;
    private final String remedy;

    /**
     * @param offset index of the character at fault, 0 to the length of the text
     * @param message what is wrong and what was expected, as a sentence
     * @param remedy how to mend it, as a sentence; may be empty
     */
    NotationException(int offset, String message, String remedy) {
        super(message);
        this.offset = offset;
        this.remedy = remedy;
    }

    /** Index of the character at fault in the text. */
    public int offset() {
        return offset;
    }

    /** How to mend it; empty if there is nothing to add. */
    public String remedy() {
        return remedy;
    }

    /** What is wrong, as a sentence. */
    String words() {
        String message = getMessage();
        return message == null ? "" : message;
    }
}

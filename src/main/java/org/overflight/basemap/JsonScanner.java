package org.overflight.basemap;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Reads JSON forward, as it is needed and without a token for every number: a single map spends longer on warming up a general
 * parser than on all the rest of a file. Only for files that travel in the jar: it believes that they are well-formed, and knows
 * no escapes in strings.
 */
final class JsonScanner {
    private final byte[] bytes;
    private int at;

    /** @param bytes in UTF-8; kept, not copied */
    JsonScanner(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Enters the array or object that comes next. */
    void begin() {
        int opening = peek();
        if (opening != '[' && opening != '{') {
            throw unexpected();
        }
        at++;
    }

    /** Whether the array or object has another element or member; if it has none, that leaves it. */
    boolean hasNext() {
        int next = peek();
        boolean over = next == ']' || next == '}';
        at += over ? 1 : 0;
        return !over;
    }

    /** Leaves an array that should have no more elements. */
    void end() {
        if (hasNext()) {
            throw unexpected();
        }
    }

    /** Whether what comes next begins with a character. */
    boolean isAt(char first) {
        return peek() == first;
    }

    /** The text of the string or of the number that comes next; of a member, its name. */
    String text() {
        if (peek() != '"') {
            return number();
        }
        int start = ++at;
        toEndOfString();
        return new String(bytes, start, at++ - start, UTF_8);
    }

    int integer() {
        boolean negative = peek() == '-';
        at += negative ? 1 : 0;
        int value = 0;
        int start = at;
        for (; bytes[at] >= '0' && bytes[at] <= '9'; at++) {
            value = 10 * value + bytes[at] - '0';
        }
        if (at == start) {
            throw unexpected();
        }
        return negative ? -value : value;
    }

    double decimal() {
        peek();
        return Double.parseDouble(number());
    }

    /** Passes over whatever value comes next. */
    void skip() {
        int depth = 0;
        do {
            int next = peek();
            if (next == '"') {
                at++;
                toEndOfString();
                at++;
            } else if (next == '[' || next == '{') {
                depth++;
                at++;
            } else if (next == ']' || next == '}') {
                depth--;
                at++;
            } else {
                at += lengthOfNumber();
            }
        } while (depth > 0);
    }

    /** The byte that comes next behind white space and what parts values. */
    private int peek() {
        while ((bytes[at] <= ' ' && bytes[at] >= 0) || bytes[at] == ',' || bytes[at] == ':') {
            at++;
        }
        return bytes[at];
    }

    private void toEndOfString() {
        while (bytes[at] != '"') {
            if (bytes[at] == '\\') {
                throw unexpected();
            }
            at++;
        }
    }

    private String number() {
        int length = lengthOfNumber();
        at += length;
        return new String(bytes, at - length, length, ISO_8859_1);
    }

    /** Of a number, or of true, false and null. */
    private int lengthOfNumber() {
        int end = at;
        while (bytes[end] > ' ' && bytes[end] != ',' && bytes[end] != ']' && bytes[end] != '}') {
            end++;
        }
        if (end == at) {
            throw unexpected();
        }
        return end - at;
    }

    private IllegalStateException unexpected() {
        return new IllegalStateException("not what should be at byte " + at + " of a file in the jar");
    }
}

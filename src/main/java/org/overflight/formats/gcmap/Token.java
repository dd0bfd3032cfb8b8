package org.overflight.formats.gcmap;

import java.util.ArrayList;
import java.util.List;

/** A piece of a text, without the blanks around it. */
final class Token {
    private final MappedText whole;
    private final int from;
    private final int to;

    Token(MappedText whole, int start, int end) {
        this.whole = whole;
        int first = start;
        int last = end;
        while (first < last && Character.isWhitespace(whole.text().charAt(first))) {
            first++;
        }
        while (last > first && Character.isWhitespace(whole.text().charAt(last - 1))) {
            last--;
        }
        this.from = first;
        this.to = last;
    }

    String text() {
        return whole.text().substring(from, to);
    }

    boolean isBlank() {
        return from == to;
    }

    /** Where it was in the text as given. */
    int origin() {
        return whole.origin(from);
    }

    /** Where one of its characters was in the text as given. */
    int origin(int index) {
        return whole.origin(from + index);
    }

    /** Its pieces between any of some characters; at least one. */
    List<Token> split(String separators) {
        List<Token> pieces = new ArrayList<>();
        int start = from;
        for (int i = from; i < to; i++) {
            if (separators.indexOf(whole.text().charAt(i)) >= 0) {
                pieces.add(new Token(whole, start, i));
                start = i + 1;
            }
        }
        pieces.add(new Token(whole, start, to));
        return pieces;
    }

    Token before(char separator) {
        return new Token(whole, from, from + text().indexOf(separator));
    }

    Token after(char separator) {
        return new Token(whole, from + text().indexOf(separator) + 1, to);
    }

    /** Without separators at its end, which are often left over. */
    Token withoutTrailing(char separator) {
        Token shorter = this;
        while (shorter.to > shorter.from + 1 && shorter.whole.text().charAt(shorter.to - 1) == separator) {
            shorter = new Token(shorter.whole, shorter.from, shorter.to - 1);
        }
        return shorter;
    }
}

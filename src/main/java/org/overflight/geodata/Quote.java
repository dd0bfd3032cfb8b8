package org.overflight.geodata;

import java.util.List;
import java.util.stream.Collectors;

/** Words of a file in a message: between quotation marks, on one line and short enough to read. */
final class Quote {
    private static final int LONGEST = 60;

    private Quote() {}

    static String of(String text) {
        String line = onOneLine(text);
        boolean fits = line.codePointCount(0, line.length()) <= LONGEST;
        String shown = fits ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "\u2026";
        return "\u201c" + shown + "\u201d";
    }

    /** Words that may hold breaks and control characters, without them. */
    static String onOneLine(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}]+", " ");
    }

    static String all(List<String> words) {
        return words.stream().map(Quote::of).collect(Collectors.joining(", "));
    }

    static String didYouMean(String word) {
        return "Did you mean " + of(word) + "?";
    }
}

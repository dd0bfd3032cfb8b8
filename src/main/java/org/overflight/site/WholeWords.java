package org.overflight.site;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.overflight.site.view.SpanView;

/**
 * Finds the words in a text that browsers would part at their hyphen and readers would stumble over: designations like B-52H,
 * F-15Es and VH-ZNM, and dates of digits.
 */
final class WholeWords {
    private static final int LONGEST = 16;
    private static final Pattern DESIGNATION = Pattern.compile(
            "(?<![\\p{L}\\p{N}-])(?:[\\p{L}\\p{N}]+-)+(?:\\p{N}[\\p{L}\\p{N}]*|\\p{Lu}+(?![\\p{L}\\p{N}]))");

    private WholeWords() {}

    /** The text in pieces, in order; nothing is added or left out. */
    static List<SpanView> in(String text) {
        List<SpanView> spans = new ArrayList<>();
        Matcher word = DESIGNATION.matcher(text);
        int done = 0;
        while (word.find()) {
            if (word.end() - word.start() <= LONGEST) {
                addWords(spans, text.substring(done, word.start()));
                spans.add(SpanView.whole(word.group()));
                done = word.end();
            }
        }
        addWords(spans, text.substring(done));
        return spans;
    }

    private static void addWords(List<SpanView> spans, String text) {
        if (!text.isEmpty()) {
            spans.add(SpanView.words(text));
        }
    }
}

package org.overflight.geodata;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.overflight.model.Prose;

/**
 * Reads words with citations: {@code Ten rockets hit the base. [@katc-2021-03-03, @military]}.
 *
 * <p>A citation is an opening bracket with an at sign behind it, source ids each with an at sign, commas between them, and a
 * closing bracket. Blanks before it go, so that its number stands close to the words. {@code \[@} gives the two characters
 * {@code [@}. Runs of blanks and line ends are one blank.
 */
final class ProseNotation {
    private static final String OPENING = "[@";
    private static final Pattern CITED = Pattern.compile("\\s*@([^\\s,;@\\[\\]]+)\\s*");

    /**
     * A source id in a text.
     *
     * @param offset index of its first character
     */
    record CitedId(String id, int offset) {}

    /** What was read: the prose, and where in the text its source ids stand. */
    record Parsed(Prose prose, List<CitedId> cited) {}

    private final String text;
    private final List<Prose.Span> spans = new ArrayList<>();
    private final List<CitedId> cited = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();

    private ProseNotation(String text) {
        this.text = text;
    }

    /** @throws NotationException at a citation that is not well formed */
    static Parsed parse(String text) {
        ProseNotation notation = new ProseNotation(text);
        notation.read();
        return new Parsed(new Prose(notation.spans), notation.cited);
    }

    /** Index of the first citation, -1 if there is none. */
    static int firstCitation(String text) {
        int found = text.indexOf(OPENING);
        while (found > 0 && text.charAt(found - 1) == '\\') {
            found = text.indexOf(OPENING, found + 1);
        }
        return found;
    }

    private void read() {
        int i = 0;
        while (i < text.length()) {
            if (text.startsWith("\\" + OPENING, i)) {
                words.append(OPENING);
                i += 3;
            } else if (text.startsWith(OPENING, i)) {
                i = citation(i);
            } else {
                words.append(text.charAt(i++));
            }
        }
        endWords();
    }

    private int citation(int start) {
        int end = text.indexOf(']', start);
        if (end < 0) {
            throw new NotationException(
                    start,
                    "The citation that starts here is not closed.",
                    "Close it with ], or write \\[@ for the two characters.");
        }
        endWords();
        List<String> ids = new ArrayList<>();
        int at = start + 1;
        for (String part : text.substring(start + 1, end).split("[,;]", -1)) {
            Matcher matcher = CITED.matcher(part);
            if (!matcher.matches()) {
                throw new NotationException(
                        at + leadingBlanks(part),
                        "Expected a source id with an @ before it.",
                        "Write it like [@one, @two].");
            }
            cited.add(new CitedId(matcher.group(1), at + matcher.start(1)));
            ids.add(matcher.group(1));
            at += part.length() + 1;
        }
        spans.add(new Prose.Citation(ids));
        return end + 1;
    }

    private void endWords() {
        String run = words.toString().replaceAll("\\s+", " ").stripTrailing();
        words.setLength(0);
        run = spans.isEmpty() ? run.stripLeading() : run;
        if (!run.isEmpty()) {
            spans.add(new Prose.Words(run));
        }
    }

    private static int leadingBlanks(String part) {
        return part.length() - part.stripLeading().length();
    }
}

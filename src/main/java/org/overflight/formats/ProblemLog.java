package org.overflight.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.overflight.model.Problem;
import org.overflight.model.Problem.Severity;
import org.overflight.model.TextPosition;

/** Problems of one file. Of each rule the first are kept one by one, and the rest as a number. */
final class ProblemLog {
    private static final int KEPT_OF_EACH_RULE = 10;
    private static final int LONGEST_QUOTE = 40;

    private final String fileName;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Integer> countByRule = new TreeMap<>();
    private Cursor cursor = Cursor.FILE;

    ProblemLog(String fileName) {
        this.fileName = fileName;
    }

    /** Where problems are from now on. */
    void follow(Cursor parser) {
        this.cursor = parser;
    }

    /** The line where the parser is, from 1; 0 if it is not in the text. */
    int line() {
        return cursor.line();
    }

    void error(BadInput bad) {
        add(Severity.ERROR, bad.rule(), bad.words(), bad.remedy());
    }

    void error(String rule, String message, String remedy) {
        add(Severity.ERROR, rule, message, remedy);
    }

    void warning(String rule, String message, String remedy) {
        add(Severity.WARNING, rule, message, remedy);
    }

    /** Said once in a file, however often it is met. */
    void noteOnce(String rule, String message) {
        if (!countByRule.containsKey(rule)) {
            add(Severity.NOTE, rule, message, "");
        }
    }

    /** How often a rule was broken. */
    int count(String rule) {
        return countByRule.getOrDefault(rule, 0);
    }

    List<Problem> problems() {
        List<Problem> all = new ArrayList<>(problems);
        countByRule.forEach((rule, count) -> {
            if (count > KEPT_OF_EACH_RULE) {
                String more = "and " + (count - KEPT_OF_EACH_RULE) + " more of this kind";
                all.add(new Problem(Severity.NOTE, new TextPosition(fileName, 0, 0), rule, more, ""));
            }
        });
        return List.copyOf(all);
    }

    private void add(Severity severity, String rule, String message, String remedy) {
        int count = countByRule.merge(rule, 1, Integer::sum);
        if (count <= KEPT_OF_EACH_RULE) {
            TextPosition where = new TextPosition(fileName, cursor.line(), cursor.column());
            problems.add(new Problem(severity, where, rule, message, remedy));
        }
    }

    /** Words of a file within a message: in quotes, without control characters, cut if long. */
    static String quote(String words) {
        StringBuilder quoted = new StringBuilder("\"");
        int[] characters = words.codePoints().limit(LONGEST_QUOTE + 1L).toArray();
        for (int i = 0; i < Math.min(characters.length, LONGEST_QUOTE); i++) {
            quoted.appendCodePoint(isPlain(characters[i]) ? characters[i] : '\uFFFD');
        }
        return quoted.append(characters.length > LONGEST_QUOTE ? "…\"" : "\"").toString();
    }

    private static boolean isPlain(int character) {
        int type = Character.getType(character);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR
                && type != Character.UNASSIGNED;
    }
}

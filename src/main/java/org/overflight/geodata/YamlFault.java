package org.overflight.geodata;

import java.util.List;
import java.util.Optional;
import org.overflight.model.TextPosition;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * A fault of syntax that the YAML library found, in words for people who do not know its grammar.
 *
 * @param line from 1, 0 if not known
 * @param column from 1, 0 if not known
 */
record YamlFault(int line, int column, String message, String remedy) {
    /** What the library says, in part, and what we say instead. The first that fits is taken. */
    private record Wording(String fragment, String message, String remedy) {}

    private static final List<Wording> WORDINGS = List.of(
            new Wording(
                    "\\t(TAB)",
                    "A tab cannot indent a line or start a value.",
                    "Use blanks; most editors can be set to write them."),
            new Wording(
                    "mapping values are not allowed here",
                    "A colon with a blank behind it makes a key, and there can be none here.",
                    "Put the text in quotes, or check the indentation of this line and the one above."),
            new Wording(
                    "found unexpected end of stream",
                    "A quotation mark is never closed.",
                    "Close it; inside of double quotes write \\\" for a quotation mark."),
            new Wording(
                    "could not find expected ':'",
                    "A key without a colon behind it, or a text that goes on in a line that is not indented enough.",
                    "Write \u201ckey: value\u201d, or indent the text by two more blanks."),
            new Wording(
                    "expected ',' or ']'",
                    "A list in brackets is not closed, or a comma is missing before this.",
                    "Text with a comma, colon or bracket in it needs quotes inside of [ ]."),
            new Wording(
                    "expected ',' or '}'",
                    "A group in braces is not closed, or a comma is missing before this.",
                    "Text with a comma, colon or brace in it needs quotes inside of { }."),
            new Wording(
                    "expected <block end>",
                    "This line does not fit to the ones above: it is indented too far or too little.",
                    "Keys of one record stand exactly below each other; so do the hyphens of a list."),
            new Wording(
                    "unknown escape character",
                    "In double quotes a backslash starts an escape, and this is none.",
                    "Write \\\\ for a backslash, or use single quotes."),
            new Wording(
                    "that cannot start any token",
                    "A text cannot start with this character unless it is in quotes.",
                    "Put the text in quotes."),
            new Wording(
                    "sequence entries are not allowed here",
                    "A list cannot start in the line of its key.",
                    "Start it in the next line, indented by two blanks."));

    static YamlFault of(MarkedYamlEngineException e) {
        String problem = e.getProblem() == null ? "" : e.getProblem();
        String all = e.getContext() + " " + problem;
        // What is open until the end of the file is mended where it starts.
        boolean atEnd = problem.contains("end of stream") || problem.contains("<stream end>");
        Optional<Mark> mark = atEnd ? e.getContextMark().or(e::getProblemMark) : e.getProblemMark();
        int line = mark.map(at -> at.getLine() + 1).orElse(0);
        int column = mark.map(at -> at.getColumn() + 1).orElse(0);
        for (Wording wording : WORDINGS) {
            if (all.contains(wording.fragment())) {
                return new YamlFault(line, column, wording.message(), wording.remedy());
            }
        }
        return new YamlFault(line, column, "This is no YAML: " + Quote.onOneLine(problem) + ".", "");
    }

    void report(String file, ProblemLog log) {
        log.error(new TextPosition(file, line, column), "yaml", message, remedy);
    }
}

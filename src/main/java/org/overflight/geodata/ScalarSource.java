package org.overflight.geodata;

import org.overflight.model.TextPosition;
import org.snakeyaml.engine.v2.common.ScalarStyle;

/**
 * Where in a file a scalar is written, so that a character of its value can be pointed at.
 *
 * <p>Folding and quoting change blanks and escapes only: every other character of the value stands in the file in the same
 * order. So the n-th character that is no blank is looked for.
 *
 * @param startCodePoint number of the first character in the file, a quote or a block's {@code |} included
 * @param endCodePoint number behind the last character
 */
record ScalarSource(SourceText source, int startCodePoint, int endCodePoint, ScalarStyle style) {
    /** Where the character {@code offset} of {@code value} stands. */
    TextPosition position(String value, int offset) {
        long solid = value.substring(0, Math.min(offset, value.length()))
                .codePoints()
                .filter(c -> !isBlank(c))
                .count();
        int start = source.indexOfCodePoint(startCodePoint);
        int end = source.indexOfCodePoint(endCodePoint);
        return source.position(indexOfSolid(start, end, solid));
    }

    /** Whether every line end of the file is one of the value, as in a block that starts with {@code |}. */
    boolean keepsLineEnds() {
        return style == ScalarStyle.LITERAL;
    }

    private int indexOfSolid(int start, int end, long number) {
        long left = number;
        int i = contentStart(start, end);
        while (i < end) {
            char c = source.text().charAt(i);
            int length = unitLength(i, end);
            if (!isBlank(c) && !isEscapedBlank(i, end)) {
                if (left == 0) {
                    return i;
                }
                left--;
            }
            i += length;
        }
        return isQuoted() ? Math.max(start, end - 1) : end;
    }

    private int contentStart(int start, int end) {
        if (isQuoted()) {
            return start + 1;
        }
        if (style == ScalarStyle.LITERAL || style == ScalarStyle.FOLDED) {
            int lineEnd = source.text().indexOf('\n', start);
            return lineEnd < 0 ? end : lineEnd;
        }
        return start;
    }

    private boolean isQuoted() {
        return style == ScalarStyle.SINGLE_QUOTED || style == ScalarStyle.DOUBLE_QUOTED;
    }

    /** Characters of the file that stand for one of the value. */
    private int unitLength(int i, int end) {
        char c = source.text().charAt(i);
        if (style == ScalarStyle.SINGLE_QUOTED && c == '\'') {
            return 2;
        }
        if (style != ScalarStyle.DOUBLE_QUOTED || c != '\\' || i + 1 >= end) {
            return Character.charCount(source.text().codePointAt(i));
        }
        return switch (source.text().charAt(i + 1)) {
            case 'x' -> 4;
            case 'u' -> 6;
            case 'U' -> 10;
            default -> 2;
        };
    }

    private boolean isEscapedBlank(int i, int end) {
        boolean escape = style == ScalarStyle.DOUBLE_QUOTED && source.text().charAt(i) == '\\' && i + 1 < end;
        return escape && " \t\n\rtnr".indexOf(source.text().charAt(i + 1)) >= 0;
    }

    private static boolean isBlank(int c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }
}

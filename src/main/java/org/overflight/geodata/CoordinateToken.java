package org.overflight.geodata;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a coordinate text.
 *
 * @param offset index of its first character
 * @param text as written, in plain characters: {@code - ° ' "} for all that look like them
 */
record CoordinateToken(Kind kind, int offset, String text) {
    /** What a piece is. */
    enum Kind {
        NUMBER,
        SIGN,
        DEGREES,
        MINUTES,
        SECONDS,
        COLON,
        HEMISPHERE,
        SEPARATOR
    }

    /** @throws NotationException at a character that is no part of a coordinate */
    static List<CoordinateToken> scan(String text) {
        String plain = plain(text);
        List<CoordinateToken> tokens = new ArrayList<>();
        int i = 0;
        while (i < plain.length()) {
            char c = plain.charAt(i);
            int end = i + 1;
            if (isDigit(c)) {
                end = numberEnd(plain, i);
                tokens.add(new CoordinateToken(Kind.NUMBER, i, plain.substring(i, end)));
            } else if (plain.startsWith("''", i)) {
                end = i + 2;
                tokens.add(new CoordinateToken(Kind.SECONDS, i, "\""));
            } else if (c != ' ') {
                tokens.add(new CoordinateToken(kind(c, i), i, String.valueOf(Character.toUpperCase(c))));
            }
            i = end;
        }
        return tokens;
    }

    /** The same text, character for character, in the plain signs. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            plain.append(plain(text.charAt(i)));
        }
        return plain.toString();
    }

    private static char plain(char c) {
        return switch (c) {
            // minus sign, hyphens, figure dash, en dash, small and full-width hyphen-minus
            case '\u2212', '\u2010', '\u2011', '\u2012', '\u2013', '\uFE63', '\uFF0D' -> '-';
            // masculine ordinal, ring above, ring operator, combining ring, modifier small o
            case '\u00BA', '\u02DA', '\u2218', '\u030A', '\u1D52' -> '\u00B0';
            // prime, apostrophes, modifier prime and apostrophe, acute accent, grave accent
            case '\u2032', '\u2018', '\u2019', '\u201B', '\u02B9', '\u02BC', '\u00B4', '`' -> '\'';
            // double prime, quotation marks, modifier double prime, double acute
            case '\u2033', '\u201C', '\u201D', '\u201E', '\u201F', '\u02BA', '\u02DD' -> '"';
            // no-break, figure, thin and narrow blanks, tab, line ends of folded text
            case '\u00A0', '\u2007', '\u2009', '\u202F', '\u2002', '\u2003', '\t', '\n', '\r' -> ' ';
            default -> c;
        };
    }

    private static int numberEnd(String plain, int start) {
        int end = start;
        while (end < plain.length() && isDigit(plain.charAt(end))) {
            end++;
        }
        boolean hasFraction = end + 1 < plain.length() && plain.charAt(end) == '.' && isDigit(plain.charAt(end + 1));
        if (hasFraction) {
            end++;
            while (end < plain.length() && isDigit(plain.charAt(end))) {
                end++;
            }
        }
        return end;
    }

    private static Kind kind(char c, int offset) {
        return switch (c) {
            case '-', '+' -> Kind.SIGN;
            case '\u00B0' -> Kind.DEGREES;
            case '\'' -> Kind.MINUTES;
            case '"' -> Kind.SECONDS;
            case ':' -> Kind.COLON;
            case 'N', 'S', 'E', 'W', 'n', 's', 'e', 'w' -> Kind.HEMISPHERE;
            case ',', ';', '/' -> Kind.SEPARATOR;
            default ->
                throw new NotationException(
                        offset,
                        Quote.of(String.valueOf(c)) + " is no part of a coordinate.",
                        "Write it like 48.4156N 101.358W.");
        };
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}

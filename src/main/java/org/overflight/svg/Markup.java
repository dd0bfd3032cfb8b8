package org.overflight.svg;

/**
 * XML under construction. Everything that comes from outside of this package goes through {@link #attribute} or {@link #text},
 * which escape.
 */
final class Markup {
    private final StringBuilder out = new StringBuilder(1 << 14);

    /** Appends what this package itself has written: no escaping. */
    Markup raw(String markup) {
        out.append(markup);
        return this;
    }

    /** Appends an attribute with a space before it. */
    Markup attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        escape(value);
        out.append('"');
        return this;
    }

    /** Appends an attribute with a number. */
    Markup attribute(String name, double value, int decimals) {
        out.append(' ').append(name).append("=\"");
        Decimals.append(out, Decimals.scaled(value, decimals), decimals);
        out.append('"');
        return this;
    }

    /** Appends character data. */
    Markup text(String text) {
        escape(text);
        return this;
    }

    /** Where path data is appended. */
    StringBuilder buffer() {
        return out;
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            i += Character.charCount(character);
            switch (character) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\t', '\n', '\r' -> out.append(' ');
                default -> {
                    if (isAllowed(character)) {
                        out.appendCodePoint(character);
                    }
                }
            }
        }
    }

    /** Whether XML 1.0 has the character, and it is no control character; the others are dropped. */
    private static boolean isAllowed(int character) {
        return (character >= 0x20 && character < 0x7F)
                || (character >= 0xA0 && character < 0xD800)
                || (character >= 0xE000 && character < 0xFFFE)
                || character >= 0x10000;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}

package org.overflight.formats.downloads;

/** XML under construction, an element on a line. Everything that comes from outside goes through {@link #escaped}. */
final class XmlText {
    private static final String INDENT = "  ";

    private final StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private int depth;

    /**
     * Begins an element.
     *
     * @param tag its name with its attributes, which are escaped already
     */
    XmlText open(String tag) {
        indent().append('<').append(tag).append(">\n");
        depth++;
        return this;
    }

    /** Ends an element. */
    XmlText close(String name) {
        depth--;
        indent().append("</").append(name).append(">\n");
        return this;
    }

    /** An element with text alone. */
    XmlText leaf(String name, String text) {
        indent().append('<')
                .append(name)
                .append('>')
                .append(escaped(text))
                .append("</")
                .append(name)
                .append(">\n");
        return this;
    }

    /** The same, but nothing at all for an empty text. */
    XmlText leafIfAny(String name, String text) {
        return text.isEmpty() ? this : leaf(name, text);
    }

    private StringBuilder indent() {
        return out.append(INDENT.repeat(depth));
    }

    /** A text as character data or as the value of an attribute; what XML 1.0 does not have is left out. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> {
                    if (isCharacter(c)) {
                        escaped.appendCodePoint(c);
                    }
                }
            }
        });
        return escaped.toString();
    }

    /** XML 1.0, production 2. */
    private static boolean isCharacter(int c) {
        return c == '\t' || c == '\n' || (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}

package org.overflight.formats.downloads;

import java.util.List;
import java.util.Map;

/** JSON under construction: members of objects in the order given. */
final class JsonText {
    private JsonText() {}

    /** A string in quotes. */
    static String string(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.codePoints().forEach(c -> escape(out, c));
        return out.append('"').toString();
    }

    private static void escape(StringBuilder out, int character) {
        switch (character) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\t' -> out.append("\\t");
            default -> {
                if (character >= 0x20 && (character < 0xD800 || character > 0xDFFF)) {
                    out.appendCodePoint(character);
                } else {
                    out.append("\\uFFFD");
                }
            }
        }
    }

    /** An array of values that are JSON already. */
    static String array(List<String> values) {
        return "[" + String.join(",", values) + "]";
    }

    /** An object of values that are JSON already. */
    static String object(Map<String, String> members) {
        StringBuilder out = new StringBuilder("{");
        members.forEach((name, value) -> out.append(out.length() > 1 ? "," : "")
                .append(string(name))
                .append(':')
                .append(value));
        return out.append('}').toString();
    }
}

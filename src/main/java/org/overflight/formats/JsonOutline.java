package org.overflight.formats;

import java.util.HashSet;
import java.util.Set;

/** Finds the members of the outermost JSON object in a text that may be cut anywhere. */
final class JsonOutline {
    private static final int MOST = 1000;

    private final String text;
    private final Set<String> members = new HashSet<>();
    private int depth;
    private int at;

    private JsonOutline(String text) {
        this.text = text;
    }

    static Set<String> members(String text) {
        JsonOutline outline = new JsonOutline(text);
        outline.scan();
        return outline.members;
    }

    private void scan() {
        while (at < text.length() && members.size() < MOST) {
            char c = text.charAt(at);
            if (c == '"') {
                string();
            } else {
                if (c == '{' || c == '[') {
                    depth++;
                } else if (c == '}' || c == ']') {
                    depth--;
                }
                at++;
            }
        }
    }

    /** A string; it is a member's name if a colon follows. */
    private void string() {
        int start = ++at;
        while (at < text.length() && text.charAt(at) != '"') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        if (at >= text.length()) {
            return;
        }
        String content = text.substring(start, at++);
        int next = at;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        if (depth == 1 && next < text.length() && text.charAt(next) == ':') {
            members.add(content);
        }
    }
}

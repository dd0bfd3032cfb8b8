package org.overflight.formats;

/** Finds the root element at the beginning of an XML text without parsing it. */
final class XmlOutline {
    private XmlOutline() {}

    /** Name of the first element without its prefix; empty if there is none. */
    static String root(String text) {
        int at = 0;
        while ((at = text.indexOf('<', at)) >= 0 && at + 1 < text.length()) {
            char next = text.charAt(at + 1);
            if (text.startsWith("<!--", at)) {
                at = after(text, "-->", at);
            } else if (next == '?') {
                at = after(text, "?>", at);
            } else if (next == '!') {
                at = after(text, ">", at);
            } else {
                return localName(text, at + 1);
            }
            if (at < 0) {
                return "";
            }
        }
        return "";
    }

    private static int after(String text, String end, int from) {
        int found = text.indexOf(end, from);
        return found < 0 ? -1 : found + end.length();
    }

    private static String localName(String text, int from) {
        int end = from;
        while (end < text.length() && " \t\r\n/>".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        String name = text.substring(from, end);
        return name.substring(name.indexOf(':') + 1);
    }
}

package org.overflight.formats.gcmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A URL of the Great Circle Mapper, or its query alone. */
final class GcmapUrl {
    private static final Pattern URL = Pattern.compile(
            "(https?://|www\\.|gcmap\\.com|[^\\s]{0,40}\\?).*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private GcmapUrl() {}

    static boolean isUrl(String text) {
        return URL.matcher(text.strip()).matches();
    }

    /** The values of its parameters {@code P}; {@code PC} sets the reader's colour. */
    static List<MappedText> paths(String url, GcmapReader reader) {
        List<MappedText> paths = new ArrayList<>();
        int at = url.indexOf('?') + 1;
        int end = url.indexOf('#', at) < 0 ? url.stripTrailing().length() : url.indexOf('#', at);
        while (at > 0 && at < end) {
            int next = url.indexOf('&', at);
            int parameterEnd = next < 0 || next > end ? end : next;
            parameter(url, at, parameterEnd).ifPath(paths, reader);
            at = parameterEnd + 1;
        }
        if (paths.isEmpty()) {
            reader.error(Math.max(0, at - 1), "gcmap-url", "The URL has no path.", "A path stands behind ?P= in it.");
        }
        return paths;
    }

    private static Parameter parameter(String url, int from, int to) {
        int equals = url.indexOf('=', from);
        int nameEnd = equals < 0 || equals > to ? to : equals;
        String name = url.substring(from, nameEnd).toUpperCase(Locale.ROOT);
        return new Parameter(name, from, MappedText.decoded(url, Math.min(to, nameEnd + 1), to));
    }

    private record Parameter(String name, int offset, MappedText value) {
        void ifPath(List<MappedText> paths, GcmapReader reader) {
            switch (name) {
                case "P" -> paths.add(value);
                case "PC" -> reader.color(value.text().strip());
                case "" -> {}
                default ->
                    reader.note(
                            offset,
                            "gcmap-option",
                            "The option " + name + " decides how that site draws; it is passed over.");
            }
        }
    }
}

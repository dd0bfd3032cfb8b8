package org.overflight.formats.gcmap;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.stream.IntStream;

/** A text and where each of its characters was in the text it comes from. */
final class MappedText {
    private final String text;

    /** One for each character. */
    private final int[] origins;

    private MappedText(String text, int[] origins) {
        this.text = text;
        this.origins = origins;
    }

    String text() {
        return text;
    }

    static MappedText plain(String text) {
        return new MappedText(text, IntStream.range(0, text.length()).toArray());
    }

    /** Decodes the value of a URL parameter: {@code +} is a blank, {@code %2C} a comma. */
    static MappedText decoded(String url, int from, int to) {
        StringBuilder text = new StringBuilder();
        int[] origins = new int[to - from];
        for (int i = from; i < to; ) {
            int end = escapesEnd(url, i, to);
            String piece = end > i ? unescaped(url, i, end) : url.charAt(i) == '+' ? " " : url.substring(i, i + 1);
            for (int k = 0; k < piece.length(); k++) {
                origins[text.length() + k] = Math.min(i + 3 * k, Math.max(i, end - 3));
            }
            text.append(piece);
            i = Math.max(end, i + 1);
        }
        return new MappedText(text.toString(), Arrays.copyOf(origins, text.length()));
    }

    /** Where a run of {@code %hh} that starts here ends; here if there is none. */
    private static int escapesEnd(String url, int from, int to) {
        int end = from;
        while (end + 2 < to && url.charAt(end) == '%' && hex(url, end + 1) >= 0 && hex(url, end + 2) >= 0) {
            end += 3;
        }
        return end;
    }

    private static String unescaped(String url, int from, int to) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = from; i < to; i += 3) {
            bytes.write(16 * hex(url, i + 1) + hex(url, i + 2));
        }
        return bytes.toString(UTF_8);
    }

    private static int hex(String text, int index) {
        char c = text.charAt(index);
        return c < 128 ? Character.digit(c, 16) : -1;
    }

    /** Where a character of this text was; where the next would be for its end. */
    int origin(int index) {
        if (index < origins.length) {
            return origins[index];
        }
        return origins.length == 0 ? 0 : origins[origins.length - 1] + 1;
    }
}

package org.overflight.geodata;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.overflight.model.TextPosition;

/**
 * The text of one file, with positions in it.
 *
 * <p>UTF-8 is the only encoding. A byte order mark at the start and any of the three line ends are taken as they come, because
 * editors put them there unasked; none of them changes what is read.
 */
final class SourceText {
    private final String file;
    private final String text;

    private SourceText(String file, String text) {
        this.file = file;
        this.text = text;
    }

    /** @throws UnreadableTextException if the bytes are no text in UTF-8 */
    static SourceText decode(String file, byte[] bytes) throws UnreadableTextException {
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            throw new UnreadableTextException(
                    new TextPosition(file, 0, 0), "The file is in UTF-16.", "Save it as UTF-8.");
        }
        int skipped = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        ByteBuffer in = ByteBuffer.wrap(bytes, skipped, bytes.length - skipped);
        SourceText source = new SourceText(file, decodeUtf8(file, in));
        source.refuseControls();
        return source;
    }

    private static String decodeUtf8(String file, ByteBuffer in) throws UnreadableTextException {
        CharBuffer out = CharBuffer.allocate(in.remaining());
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        String good = out.flip().toString();
        if (result.isError()) {
            TextPosition where = new SourceText(file, good).position(good.length());
            throw new UnreadableTextException(where, "From here on the file is not UTF-8.", "Save it as UTF-8.");
        }
        return good;
    }

    private void refuseControls() throws UnreadableTextException {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isControl(c)) {
                String code = String.format(Locale.ROOT, "U+%04X", (int) c);
                throw new UnreadableTextException(
                        position(i), "The invisible character " + code + " cannot stand in a text.", "Remove it.");
            }
        }
    }

    /** Control characters, byte order marks inside of the text, and what is no character at all. */
    private static boolean isControl(char c) {
        boolean lineOrTab = c == '\t' || c == '\n' || c == '\r';
        return (c < ' ' && !lineOrTab) || (c >= 0x7F && c < 0xA0) || c == 0xFEFF || c >= 0xFFFE;
    }

    String file() {
        return file;
    }

    String text() {
        return text;
    }

    /** Position of the character with this index; lines end with LF, CR or CR LF. */
    TextPosition position(int index) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < index; i++) {
            char c = text.charAt(i);
            boolean endsLine = c == '\n' || (c == '\r' && (i + 1 >= text.length() || text.charAt(i + 1) != '\n'));
            if (endsLine) {
                line++;
                lineStart = i + 1;
            }
        }
        return new TextPosition(file, line, text.codePointCount(lineStart, index) + 1);
    }

    /** Index of a character by its number in code points. */
    int indexOfCodePoint(int codePoints) {
        return text.offsetByCodePoints(0, codePoints);
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}

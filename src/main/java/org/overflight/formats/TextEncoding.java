package org.overflight.formats;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the encoding of a text by its first bytes: byte order mark, zero bytes, XML declaration; UTF-8 otherwise. */
final class TextEncoding {
    private static final int LOOKED_AT = 256;
    private static final Pattern DECLARATION =
            Pattern.compile("^\\s*<\\?xml[^>]{0,100}?\\sencoding\\s*=\\s*[\"']([^\"'>]{1,40})[\"']");

    private TextEncoding() {}

    /** @throws BadInput if it names an encoding that this Java does not know */
    static Charset of(byte[] beginning) throws BadInput {
        if (startsWith(beginning, 0xFF, 0xFE)) {
            return UTF_16LE;
        }
        if (startsWith(beginning, 0xFE, 0xFF)) {
            return UTF_16BE;
        }
        if (startsWith(beginning, 0xEF, 0xBB)) {
            return UTF_8;
        }
        if (beginning.length >= 4) {
            if (areZero(beginning, 1) && !areZero(beginning, 0)) {
                return UTF_16LE;
            }
            if (areZero(beginning, 0) && !areZero(beginning, 1)) {
                return UTF_16BE;
            }
        }
        return declared(new String(beginning, 0, Math.min(beginning.length, LOOKED_AT), ISO_8859_1));
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    /** Whether nearly every second of the first bytes is zero. */
    private static boolean areZero(byte[] bytes, int from) {
        int zeros = 0;
        int looked = 0;
        for (int i = from; i < Math.min(bytes.length, LOOKED_AT); i += 2) {
            looked++;
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return looked > 0 && zeros * 10 >= looked * 9;
    }

    private static Charset declared(String text) throws BadInput {
        Matcher matcher = DECLARATION.matcher(text);
        if (!matcher.find()) {
            return UTF_8;
        }
        String name = matcher.group(1);
        try {
            if (Charset.isSupported(name)) {
                Charset charset = Charset.forName(name);
                // The declaration could be read byte by byte, so it is not in two-byte units, whatever it says.
                return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32") ? UTF_8 : charset;
            }
        } catch (IllegalCharsetNameException e) {
            // told below
        }
        throw new BadInput(
                "encoding", "The encoding " + ProblemLog.quote(name) + " is not known.", "Save it as UTF-8.");
    }
}

package org.overflight.geodata;

import java.util.List;
import java.util.regex.Pattern;
import org.overflight.model.LonLat;

/**
 * Reads a position as people write it.
 *
 * <pre>
 * 48.4156N 101.358W        degrees; N 48.4156 W 101.358 as well, any order, upper or lower case
 * 48.4156, -101.358        without letters: latitude, comma, longitude
 * 48°24'56"N 101°21'29"W   degrees, minutes, seconds; also 48 24 56 N 101 21 29 W and 48:24:56N 101:21:29W
 * N48 24.9 W101 21.5       degrees and minutes
 * 4824N 10121W             compact, as in flight plans: DDMM or DDMMSS, DDDMM or DDDMMSS
 * </pre>
 *
 * <p>Minus signs, primes and degree signs may be any of the characters that look like them. Whatever could mean two things is
 * refused: two numbers with a blank between them and no letters, a sign together with a letter, a decimal comma.
 */
public final class CoordinateNotation {
    private static final Pattern LOOKS_LIKE = Pattern.compile(
            ".*\\d.*[°,;.:'\"].*|.*\\d\\s*[NSns]\\W*\\d+\\s*[EWew]\\W*|\\W*[NSns]\\s*\\d+\\W*[EWew]\\s*\\d+\\W*"
                    + "|[-+]?\\d+\\s+[-+]?\\d+.*|.*\\d\\s*[NSEWnsew]\\s.*\\d.*");

    /** No notation needs more; a limit keeps the patterns quick. */
    private static final int LONGEST = 200;

    private CoordinateNotation() {}

    /**
     * The position that a text names.
     *
     * @throws NotationException if it names none, or could mean several
     */
    public static LonLat parse(String text) {
        if (text.length() > LONGEST) {
            throw new NotationException(
                    LONGEST, "This is too long for a position.", "Write it like 48.4156N 101.358W.");
        }
        List<CoordinateToken> tokens = CoordinateToken.scan(text);
        return new CoordinatePair(text, tokens).position();
    }

    /** Whether a text is meant as coordinates, right or wrong, and not as a code or a name. */
    public static boolean isMeant(String text) {
        return text.length() <= LONGEST
                && LOOKS_LIKE.matcher(CoordinateToken.plain(text)).matches();
    }
}

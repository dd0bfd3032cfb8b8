package org.overflight.geodata;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.overflight.geodata.CoordinateToken.Kind;
import org.overflight.model.LonLat;

/** Puts the pieces of a coordinate text together: two halves, one of them the latitude. */
final class CoordinatePair {
    private static final String EXAMPLE = "Write it like 48.4156N 101.358W.";

    private final String text;
    private final List<CoordinateToken> tokens;
    private final boolean hasLetters;
    private int next;

    CoordinatePair(String text, List<CoordinateToken> tokens) {
        this.text = text;
        this.tokens = tokens;
        this.hasLetters = tokens.stream().anyMatch(token -> token.kind() == Kind.HEMISPHERE);
    }

    /** @throws NotationException if these are not exactly a latitude and a longitude */
    LonLat position() {
        refuseDecimalComma();
        CoordinateHalf first = half();
        boolean separated = skipSeparator();
        CoordinateHalf second = half();
        if (next < tokens.size()) {
            throw fault(tokens.get(next).offset(), "More than a latitude and a longitude.", EXAMPLE);
        }
        if (hasLetters) {
            return withLetters(first, second);
        }
        if (!separated) {
            throw fault(
                    second.offset(),
                    "Two numbers without letters: which is which?",
                    "Write 48.4156N 101.358W, or with a comma latitude, longitude.");
        }
        return withoutLetters(first, second);
    }

    private LonLat withLetters(CoordinateHalf first, CoordinateHalf second) {
        for (CoordinateHalf half : List.of(first, second)) {
            if (half.letter() == null) {
                throw fault(half.offset(), "This half has no letter N, S, E or W.", EXAMPLE);
            }
        }
        if (first.isLatitude() == second.isLatitude()) {
            String both = first.isLatitude() ? "latitudes" : "longitudes";
            throw fault(second.offset(), "Both halves are " + both + ".", EXAMPLE);
        }
        CoordinateHalf lat = first.isLatitude() ? first : second;
        CoordinateHalf lon = first.isLatitude() ? second : first;
        return new LonLat(lon.degrees(false), lat.degrees(true));
    }

    private LonLat withoutLetters(CoordinateHalf first, CoordinateHalf second) {
        if (first.isBeyond(90) && !first.isBeyond(180) && !second.isBeyond(90)) {
            throw fault(
                    first.offset(),
                    "A latitude reaches from -90 to 90, and without letters it stands first.",
                    "Did you mean " + second.words() + ", " + first.words() + "?");
        }
        return new LonLat(second.degrees(false), first.degrees(true));
    }

    private boolean skipSeparator() {
        if (next < tokens.size() && tokens.get(next).kind() == Kind.SEPARATOR) {
            next++;
            return true;
        }
        return false;
    }

    private CoordinateHalf half() {
        int start = next;
        CoordinateToken letter = takeIf(Kind.HEMISPHERE);
        CoordinateToken sign = takeIf(Kind.SIGN);
        List<CoordinateToken> numbers = new ArrayList<>();
        boolean open = true;
        while (open && numbers.size() < 3 && at(Kind.NUMBER)) {
            CoordinateToken number = tokens.get(next++);
            numbers.add(number);
            open = continuesAfter(numbers.size());
        }
        if (letter == null) {
            letter = takeIf(Kind.HEMISPHERE);
        }
        if (numbers.isEmpty()) {
            int offset = start < tokens.size()
                    ? tokens.get(Math.min(next, tokens.size() - 1)).offset()
                    : text.length();
            String half = start == 0 ? "A position" : "The second half of the position";
            throw fault(offset, half + " is missing or has no number here.", EXAMPLE);
        }
        if (letter != null && sign != null) {
            throw fault(sign.offset(), "A sign and a letter together could mean two things.", "Keep only one of them.");
        }
        return new CoordinateHalf(letter, sign, numbers);
    }

    /** Takes the mark behind the {@code count}-th number and says whether another number of the same half may follow. */
    private boolean continuesAfter(int count) {
        if (at(Kind.COLON) && count < 3) {
            next++;
            return true;
        }
        Kind own = count == 1 ? Kind.DEGREES : count == 2 ? Kind.MINUTES : Kind.SECONDS;
        if (at(own)) {
            next++;
            return true;
        }
        if (at(Kind.DEGREES) || at(Kind.MINUTES) || at(Kind.SECONDS)) {
            throw fault(tokens.get(next).offset(), "This sign is out of order: degrees, minutes, seconds.", EXAMPLE);
        }
        // Only with letters can a blank part degrees from minutes: it could part the halves otherwise.
        return hasLetters && !tokens.get(next - 1).text().contains(".");
    }

    private void refuseDecimalComma() {
        for (int i = 1; i + 1 < tokens.size(); i++) {
            CoordinateToken before = tokens.get(i - 1);
            CoordinateToken token = tokens.get(i);
            boolean between = token.text().equals(",")
                    && before.kind() == Kind.NUMBER
                    && tokens.get(i + 1).kind() == Kind.NUMBER;
            boolean tight = between
                    && token.offset() == before.offset() + before.text().length()
                    && tokens.get(i + 1).offset() == token.offset() + 1;
            boolean integers = tight
                    && !before.text().contains(".")
                    && !tokens.get(i + 1).text().contains(".");
            if (integers && (hasLetters || commas() > 1)) {
                throw fault(token.offset(), "A comma cannot stand inside of a number.", "Write a decimal point.");
            }
        }
    }

    private long commas() {
        return tokens.stream().filter(token -> token.text().equals(",")).count();
    }

    private boolean at(Kind kind) {
        return next < tokens.size() && tokens.get(next).kind() == kind;
    }

    private @Nullable CoordinateToken takeIf(Kind kind) {
        return at(kind) ? tokens.get(next++) : null;
    }

    private static NotationException fault(int offset, String message, String remedy) {
        return new NotationException(offset, message, remedy);
    }
}

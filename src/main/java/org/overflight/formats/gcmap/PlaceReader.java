package org.overflight.formats.gcmap;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.overflight.formats.gcmap.GcmapPath.BadCoordinates;
import org.overflight.formats.gcmap.GcmapPath.Code;
import org.overflight.formats.gcmap.GcmapPath.Place;
import org.overflight.formats.gcmap.GcmapPath.Point;
import org.overflight.model.LonLat;

/** A code, or coordinates: {@code 48.35 N 11.78 E}, {@code 48 21.2 N 11 47.1 E}, {@code 40:38:23N 073:46:44W}. */
final class PlaceReader {
    private static final int LONGEST_CODE = 8;
    private static final String DEGREES = "(\\d{1,3}(?:\\.\\d{1,9})?)";
    private static final String SIXTIETHS = "(?:[\\s:°'′]{1,9}(\\d{1,2}(?:\\.\\d{1,9})?))?";
    private static final String MARK = "[\\s°'′\"″]{0,9}";
    private static final String ANGLE = DEGREES + SIXTIETHS + SIXTIETHS + MARK;
    private static final Pattern COORDINATES =
            Pattern.compile(ANGLE + "([NS])\\s{0,9}" + ANGLE + "([EW])", Pattern.CASE_INSENSITIVE);

    private final GcmapReader reader;
    private final GcmapPath.Notation notation;

    PlaceReader(GcmapReader reader, GcmapPath.Notation notation) {
        this.reader = reader;
        this.notation = notation;
    }

    /** Null if it is neither, which is told then. */
    @Nullable
    Place read(Token token) {
        String text = token.text();
        if (text.isEmpty()) {
            reader.error(token.origin(), "gcmap-place", "A place is missing here.", "Places are joined as LHR-JFK.");
            return null;
        }
        Matcher coordinates = COORDINATES.matcher(text);
        if (coordinates.matches()) {
            return point(token, coordinates);
        }
        try {
            LonLat position = notation.read(text);
            if (position != null) {
                return new Point(position, text, reader.marks().at(token.origin()));
            }
        } catch (BadCoordinates e) {
            reader.error(token.origin(e.offset()), "gcmap-place", String.valueOf(e.getMessage()), e.remedy());
            return null;
        }
        return code(token, text);
    }

    private @Nullable Place code(Token token, String text) {
        int wrong = firstWrong(text);
        if (wrong < 0) {
            return new Code(text.toUpperCase(Locale.ROOT), reader.marks().at(token.origin()));
        }
        reader.error(
                token.origin(wrong),
                "gcmap-place",
                wrong == LONGEST_CODE && isCodeLetter(text.charAt(wrong))
                        ? "A code has at most " + LONGEST_CODE + " letters."
                        : "This is neither part of a code nor of coordinates.",
                "A place is a code such as LHR or EGLL, or coordinates with letters, such as 48.35 N 11.78 E: hyphens join"
                        + " places and commas part paths.");
        return null;
    }

    /** The first character that cannot be part of a code; -1 if there is none. */
    private static int firstWrong(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isCodeLetter(text.charAt(i)) || i >= LONGEST_CODE) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isCodeLetter(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }

    private @Nullable Place point(Token token, Matcher matcher) {
        double latDeg = degrees(matcher, 1) * (isLetter(matcher, 4, 'S') ? -1 : 1);
        double lonDeg = degrees(matcher, 5) * (isLetter(matcher, 8, 'W') ? -1 : 1);
        if (!(Math.abs(latDeg) <= 90)) {
            return outOfRange(
                    token.origin(matcher.start(1)), "A latitude is at most 90 degrees, with under 60 minutes.");
        }
        if (!(Math.abs(lonDeg) <= 180)) {
            return outOfRange(
                    token.origin(matcher.start(5)), "A longitude is at most 180 degrees, with under 60 minutes.");
        }
        return new Point(
                new LonLat(lonDeg, latDeg), token.text(), reader.marks().at(token.origin()));
    }

    private @Nullable Place outOfRange(int offset, String message) {
        reader.error(offset, "gcmap-range", message, "");
        return null;
    }

    private static boolean isLetter(Matcher matcher, int group, char letter) {
        return matcher.group(group).equalsIgnoreCase(String.valueOf(letter));
    }

    /** Not a number if minutes or seconds are 60 or more. */
    private static double degrees(Matcher matcher, int group) {
        double minutes = sixtieths(matcher.group(group + 1));
        double seconds = sixtieths(matcher.group(group + 2));
        return Double.parseDouble(matcher.group(group)) + (minutes + seconds / 60) / 60;
    }

    private static double sixtieths(@Nullable String words) {
        double value = words == null ? 0 : Double.parseDouble(words);
        return value < 60 ? value : Double.NaN;
    }
}

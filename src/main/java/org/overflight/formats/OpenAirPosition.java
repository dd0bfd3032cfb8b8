package org.overflight.formats;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.overflight.model.LonLat;

/**
 * Positions as they are written: {@code 54:25:00 N 010:40:00 E}, {@code 54:25.5N 010:40.0E}, {@code 54.5N 10.6E}, {@code
 * 265644.00N 0500434.00E}. Sixty minutes or seconds are the next degree or minute.
 */
final class OpenAirPosition {
    private static final String ANGLE =
            "(\\d{1,7}(?:\\.\\d{1,9})?)(?::(\\d{1,2}(?:\\.\\d{1,9})?))?(?::(\\d{1,2}(?:\\.\\d{1,9})?))?";
    private static final Pattern POSITION =
            Pattern.compile("\\s{0,9}" + ANGLE + "\\s{0,9}([NS])[\\s,]{0,9}" + ANGLE + "\\s{0,9}([EW])\\s{0,9}");
    private static final int DIGITS_OF_DEGREES = 3;
    private static final int DIGITS_WITH_SECONDS = 6;

    private OpenAirPosition() {}

    /** Null if it is none, or not on the Earth. */
    static @Nullable LonLat parse(String words) {
        Matcher matcher = POSITION.matcher(words.toUpperCase(Locale.ROOT));
        if (!matcher.matches()) {
            return null;
        }
        double latDeg = degrees(matcher, 1) * (matcher.group(4).equals("S") ? -1 : 1);
        double lonDeg = degrees(matcher, 5) * (matcher.group(8).equals("W") ? -1 : 1);
        return Math.abs(latDeg) <= 90 && Math.abs(lonDeg) <= 180 ? new LonLat(lonDeg, latDeg) : null;
    }

    /** Not a number if minutes or seconds are over 60. */
    private static double degrees(Matcher matcher, int group) {
        String first = matcher.group(group);
        if (matcher.group(group + 1) == null) {
            return compact(first);
        }
        return sum(Double.parseDouble(first), sixtieths(matcher, group + 1), sixtieths(matcher, group + 2));
    }

    private static double sixtieths(Matcher matcher, int group) {
        return matcher.group(group) == null ? 0 : Double.parseDouble(matcher.group(group));
    }

    /** {@code DDMMSS.ss}, {@code DDMM.mm} or {@code DD.dd}, by the number of digits before the point. */
    private static double compact(String text) {
        int digits = text.indexOf('.') < 0 ? text.length() : text.indexOf('.');
        if (digits <= DIGITS_OF_DEGREES) {
            return Double.parseDouble(text);
        }
        if (digits >= DIGITS_WITH_SECONDS) {
            return sum(
                    Double.parseDouble(text.substring(0, digits - 4)),
                    Double.parseDouble(text.substring(digits - 4, digits - 2)),
                    Double.parseDouble(text.substring(digits - 2)));
        }
        return sum(
                Double.parseDouble(text.substring(0, digits - 2)), Double.parseDouble(text.substring(digits - 2)), 0);
    }

    private static double sum(double degrees, double minutes, double seconds) {
        return minutes <= 60 && seconds <= 60 ? degrees + minutes / 60 + seconds / 3600 : Double.NaN;
    }
}

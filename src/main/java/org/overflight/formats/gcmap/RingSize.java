package org.overflight.formats.gcmap;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.overflight.geodesy.Circles;

/**
 * The radius of a ring.
 *
 * @param radiusM metres, over 0
 * @param label number and unit as written, with a blank between
 */
record RingSize(double radiusM, String label) {
    private static final Pattern SIZE =
            Pattern.compile("(\\d{1,5}(?:\\.\\d{1,3})?)\\s{0,9}(nm|km|mi)", Pattern.CASE_INSENSITIVE);

    /** Null if the words are no radius, or one that no ring can have. */
    static @Nullable RingSize of(String words) {
        Matcher matcher = SIZE.matcher(words);
        if (!matcher.matches()) {
            return null;
        }
        String unit = matcher.group(2).toLowerCase(Locale.ROOT);
        double radiusM = Double.parseDouble(matcher.group(1)) * metres(unit);
        boolean possible = radiusM > 0 && radiusM <= Circles.LARGEST_RADIUS_M;
        return possible ? new RingSize(radiusM, matcher.group(1) + " " + unit) : null;
    }

    private static double metres(String unit) {
        return switch (unit) {
            case "nm" -> 1852;
            case "km" -> 1000;
            default -> 1609.344;
        };
    }
}

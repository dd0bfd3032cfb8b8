package org.overflight.geodata;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A latitude or a longitude as written.
 *
 * @param letter N, S, E or W, if there is one
 * @param sign plus or minus, if there is one; not together with a letter
 * @param numbers degrees, minutes, seconds, or one compact number of them all; one to three
 */
record CoordinateHalf(
        @Nullable CoordinateToken letter, @Nullable CoordinateToken sign, List<CoordinateToken> numbers) {
    CoordinateHalf {
        numbers = List.copyOf(numbers);
    }

    /** Where it starts. */
    int offset() {
        return sign != null ? sign.offset() : numbers.get(0).offset();
    }

    boolean isLatitude() {
        return letter != null && (letter.text().equals("N") || letter.text().equals("S"));
    }

    /** Whether the degrees alone are beyond a limit. */
    boolean isBeyond(int limitDeg) {
        return value(numbers.get(0)) > limitDeg;
    }

    /** As written, sign and first number. */
    String words() {
        return (sign == null ? "" : sign.text()) + numbers.get(0).text();
    }

    /**
     * @throws NotationException if a part is out of range
     */
    double degrees(boolean asLatitude) {
        double size = compactParts(asLatitude) > 1 ? compact(asLatitude) : sexagesimal();
        int limit = asLatitude ? 90 : 180;
        if (size > limit) {
            String name = asLatitude ? "A latitude" : "A longitude";
            throw new NotationException(offset(), name + " is at most " + limit + " degrees.", "");
        }
        boolean negative = (letter != null && "SW".contains(letter.text()))
                || (sign != null && sign.text().equals("-"));
        // Adding zero makes 0 of -0.
        return (negative ? -size : size) + 0.0;
    }

    private double sexagesimal() {
        for (int i = 0; i < numbers.size(); i++) {
            CoordinateToken number = numbers.get(i);
            if (i > 0 && value(number) >= 60) {
                throw new NotationException(
                        number.offset(), (i == 1 ? "Minutes" : "Seconds") + " are less than 60.", "");
            }
            if (i + 1 < numbers.size() && number.text().contains(".")) {
                throw new NotationException(
                        number.offset(), "Only the last number of a coordinate can have a decimal point.", "");
            }
        }
        return inDegrees(
                value(numbers.get(0)),
                numbers.size() > 1 ? value(numbers.get(1)) : 0,
                numbers.size() > 2 ? value(numbers.get(2)) : 0);
    }

    /** How many of degrees, minutes and seconds are in a compact number: told by its digits before the point. */
    private int compactParts(boolean asLatitude) {
        int digits = integerDigits() - (asLatitude ? 2 : 3);
        boolean isCompact = letter != null && numbers.size() == 1 && digits > 0;
        if (!isCompact) {
            return 1;
        }
        if (digits != 2 && digits != 4) {
            throw new NotationException(
                    offset(),
                    asLatitude
                            ? "A compact latitude has 4 or 6 digits: degrees 2, minutes 2, seconds 2."
                            : "A compact longitude has 5 or 7 digits: degrees 3, minutes 2, seconds 2.",
                    asLatitude ? "Write it like 4824N." : "Write it like 10121W or 00121W.");
        }
        return 1 + digits / 2;
    }

    private double compact(boolean asLatitude) {
        String all = numbers.get(0).text();
        int width = asLatitude ? 2 : 3;
        double deg = Double.parseDouble(all.substring(0, width));
        boolean hasSeconds = compactParts(asLatitude) == 3;
        double min = Double.parseDouble(hasSeconds ? all.substring(width, width + 2) : all.substring(width));
        double sec = hasSeconds ? Double.parseDouble(all.substring(width + 2)) : 0;
        if (min >= 60 || sec >= 60) {
            int at = numbers.get(0).offset() + (min >= 60 ? width : width + 2);
            throw new NotationException(at, (min >= 60 ? "Minutes" : "Seconds") + " are less than 60.", "");
        }
        return inDegrees(deg, min, sec);
    }

    private int integerDigits() {
        String all = numbers.get(0).text();
        int point = all.indexOf('.');
        return point < 0 ? all.length() : point;
    }

    private static double inDegrees(double deg, double min, double sec) {
        return min == 0 && sec == 0 ? deg : (deg * 3600 + min * 60 + sec) / 3600;
    }

    private static double value(CoordinateToken number) {
        return Double.parseDouble(number.text());
    }
}

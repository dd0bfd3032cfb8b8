package org.overflight.formats;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Numbers as tables write them: with a decimal point or a decimal comma, with marks between thousands, and angles in degrees,
 * minutes and seconds with a letter.
 */
final class TableNumbers {
    private static final Pattern THOUSANDS = Pattern.compile("[-+]?\\d{1,3}(?:,\\d{3})+(?:\\.\\d{1,20})?");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("[-+]?\\d{1,20},\\d{1,20}");
    private static final Pattern ANGLE =
            Pattern.compile("([NSEW])?\\s{0,3}(\\d{1,3}(?:\\.\\d{1,15})?)[\u00b0\u00ba:\\s]{0,4}"
                    + "(?:(\\d{1,2}(?:\\.\\d{1,15})?)['\u2019\u2032:\\s]{0,4}(?:(\\d{1,2}(?:\\.\\d{1,15})?)[\"\u201d\u2033'\u2019\u2032\\s]{0,4})?)?"
                    + "([NSEW])?");

    private final RecordingBuilder into;
    private boolean commas;

    TableNumbers(RecordingBuilder into) {
        this.into = into;
    }

    /** Begins a row: its latitude tells whether commas stand before decimals or between thousands. */
    void row(String latitude) {
        commas = DECIMAL_COMMA.matcher(latitude).matches();
        if (commas) {
            into.log().noteOnce("decimal-comma", "Numbers are taken with a decimal comma, as in the latitudes.");
        }
    }

    /** A number; not a number if it is none, which is then in the log. */
    double number(String what, String text) {
        if (text.indexOf(',') < 0) {
            return into.numbers().parse(what, text);
        }
        if (commas && DECIMAL_COMMA.matcher(text).matches()) {
            return into.numbers().parse(what, text.replace(',', '.'));
        }
        boolean grouped = !commas && THOUSANDS.matcher(text).matches();
        return into.numbers().parse(what, grouped ? text.replace(",", "") : text);
    }

    /**
     * A latitude or longitude: a number, or degrees, minutes and seconds with the letter of the hemisphere.
     *
     * @param letters that of the positive and that of the negative hemisphere
     */
    double angle(String what, String text, String letters) {
        if (Numbers.isDecimal(text)) {
            return number(what, text);
        }
        Matcher matcher = ANGLE.matcher(text.toUpperCase(Locale.ROOT));
        if (!matcher.matches() || (matcher.group(1) == null) == (matcher.group(5) == null)) {
            return number(what, text);
        }
        int sign = letters.indexOf(matcher.group(1) == null ? matcher.group(5) : matcher.group(1));
        double minutes = part(matcher.group(3));
        double seconds = part(matcher.group(4));
        if (sign < 0 || minutes >= 60 || seconds >= 60) {
            return number(what, text);
        }
        double degrees = Double.parseDouble(matcher.group(2)) + (minutes + seconds / 60) / 60;
        return sign == 0 ? degrees : -degrees;
    }

    private static double part(@Nullable String text) {
        return text == null ? 0 : Double.parseDouble(text);
    }
}

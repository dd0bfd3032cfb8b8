package org.overflight.model;

import java.util.Locale;

/** Numbers as words, the same on pages, on maps and in messages. */
public final class NumberWords {
    private NumberWords() {}

    /** A rounded number with commas between thousands. */
    public static String whole(double value) {
        return whole(Math.round(value));
    }

    /** A number with commas between thousands. */
    public static String whole(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    /**
     * A size, 0 or more, as exactly as two figures are: whole from 10 on, below that with one decimal, below 1 with two. What is
     * not nothing does not read as nothing.
     */
    public static String size(double value) {
        // Half a thousandth of a mile or of a kilometre is less than positions are written to.
        if (value < 0.0005) {
            return "0";
        }
        if (value < 0.005) {
            return "under 0.01";
        }
        long hundredths = value < 0.995 ? Math.round(value * 100) : Math.round(value * 10) * 10;
        if (hundredths >= 1000) {
            return whole(value);
        }
        String decimals = String.format(Locale.ROOT, ".%02d", hundredths % 100).replaceFirst("\\.?0+$", "");
        return hundredths / 100 + decimals;
    }
}

package org.overflight.formats;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Decimal numbers as files write them: {@code -12.5}, {@code 3e4}; no {@code NaN}, no hexadecimal, no unit. */
final class Numbers {
    private static final int LONGEST = 100;
    private static final int SHOWN_DECIMALS = 7;
    private static final double LARGEST_SHOWN = 1e12;

    private final ProblemLog log;

    Numbers(ProblemLog log) {
        this.log = log;
    }

    /**
     * The number that a text is.
     *
     * @param what it is, for the message
     * @return not a number if it is none; a warning is logged then
     */
    double parse(String what, String text) {
        String stripped = text.strip();
        if (isDecimal(stripped)) {
            double value = Double.parseDouble(stripped);
            if (Double.isFinite(value)) {
                return value;
            }
        }
        log.warning("bad-number", "The " + what + " " + ProblemLog.quote(text) + " is not a number.", remedy(stripped));
        return Double.NaN;
    }

    /** The same, but an empty text is just absent. */
    double parseIfAny(String what, String text) {
        return text.isBlank() ? Double.NaN : parse(what, text);
    }

    private static String remedy(String text) {
        if (text.length() > LONGEST) {
            return "Numbers have at most " + LONGEST + " characters.";
        }
        return isDecimal(text.replace(',', '.')) ? "Write its decimals behind a point." : "";
    }

    /** Sign, digits with at most one point, exponent. */
    static boolean isDecimal(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return false;
        }
        int at = isSign(text.charAt(0)) ? 1 : 0;
        int digits = 0;
        int points = 0;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '.') {
                points++;
            } else if (isDigit(c)) {
                digits++;
            } else {
                break;
            }
        }
        boolean mantissa = digits > 0 && points <= 1;
        return mantissa && (at == text.length() || isExponent(text, at));
    }

    private static boolean isExponent(String text, int from) {
        if (text.charAt(from) != 'e' && text.charAt(from) != 'E') {
            return false;
        }
        int at = from + 1;
        if (at < text.length() && isSign(text.charAt(at))) {
            at++;
        }
        int first = at;
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
        return at == text.length() && at > first;
    }

    private static boolean isSign(char c) {
        return c == '-' || c == '+';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** A number within a message: as short as it can be with seven decimals. */
    static String shown(double value) {
        if (!(Math.abs(value) < LARGEST_SHOWN)) {
            return Double.isNaN(value) ? "not a number" : value > 0 ? "over 1e12" : "under -1e12";
        }
        BigDecimal rounded = new BigDecimal(value).setScale(SHOWN_DECIMALS, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}

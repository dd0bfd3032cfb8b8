package org.overflight.formats;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Moments that a table writes as one number: digits of date and time ({@code 20210228230500}), days of a spreadsheet
 * ({@code 44255.9618}), seconds or milliseconds since 1970.
 *
 * <p>A number says nothing of its kind, so that only plausible ones are believed. Days of a spreadsheet are known by their
 * fractions and by how little they differ; seconds since midnight or since the start differ by more. Days are therefore
 * not certain before the last row.
 */
final class TableNumberTimes {
    /** Numbers over this are milliseconds: as seconds it is the year 5138. */
    private static final double LARGEST_SECONDS = 1e11;

    /** Closer to 1970 it is no epoch, but seconds or milliseconds since some other moment. Seconds. */
    private static final double EARLIEST_S = 1e8;

    /** The year 2100. */
    private static final double LATEST_S = 4_102_444_800.0;

    private static final Pattern DIGITS =
            Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})(\\d{2})(\\d{2})(?:(\\d{2})(\\.\\d{1,9})?)?");

    /** From the year 1927 to 2099; in many countries with a comma. */
    private static final Pattern DAYS = Pattern.compile("[1-7]\\d{4}(?:[.,]\\d{1,15})?");

    private static final double LAST_DAY = 73_050;

    /** The spreadsheet's number of 1970-01-01. */
    private static final double DAY_OF_1970 = 25_569;

    private static final int SECONDS_PER_DAY = 86_400;

    /** Moments of one recording; as seconds it would be as short. */
    private static final double LONGEST_DAYS = 31;

    private final RecordingBuilder into;
    private String column = "";
    private double firstDay = Double.POSITIVE_INFINITY;
    private double lastDay = Double.NEGATIVE_INFINITY;
    private boolean fraction;

    TableNumberTimes(RecordingBuilder into) {
        this.into = into;
    }

    /** The header of the times, for messages. */
    void column(String header) {
        column = ProblemLog.quote(header);
    }

    static boolean isNumber(String text) {
        return Numbers.isDecimal(text) || DAYS.matcher(text).matches();
    }

    /**
     * The moment of a number.
     *
     * @return {@link FixStore#NO_TIME} if it is not plausible; a warning is logged then
     */
    long micros(String text) {
        Matcher digits = DIGITS.matcher(text);
        if (digits.matches() && isMoment(digits)) {
            String second = digits.group(6) == null ? "" : ":" + digits.group(6);
            String rest = digits.group(7) == null ? "" : digits.group(7);
            return into.times()
                    .parse(digits.group(1) + "-" + digits.group(2) + "-" + digits.group(3) + " " + digits.group(4) + ":"
                            + digits.group(5) + second + rest);
        }
        double number = Double.parseDouble(text.replace(',', '.'));
        if (DAYS.matcher(text).matches() && number < LAST_DAY) {
            return ofDay(number);
        }
        double seconds = Math.abs(number) > LARGEST_SECONDS ? number / 1000 : number;
        if (Math.abs(seconds) >= EARLIEST_S && Math.abs(seconds) <= LATEST_S) {
            return into.times().ofEpochSeconds(seconds);
        }
        into.log()
                .warning(
                        "bad-time",
                        ProblemLog.quote(text) + " in the column " + column
                                + " is no time: as seconds or milliseconds since 1970 it is not plausible.",
                        "Write times as 2021-02-28T23:05:00Z.");
        return FixStore.NO_TIME;
    }

    private static boolean isMoment(Matcher digits) {
        int month = Integer.parseInt(digits.group(2));
        int day = Integer.parseInt(digits.group(3));
        return month >= 1
                && month <= 12
                && day >= 1
                && day <= 31
                && Integer.parseInt(digits.group(4)) < 24
                && Integer.parseInt(digits.group(5)) < 60;
    }

    private long ofDay(double day) {
        firstDay = Math.min(firstDay, day);
        lastDay = Math.max(lastDay, day);
        fraction |= day != Math.rint(day);
        double seconds = (day - DAY_OF_1970) * SECONDS_PER_DAY;
        return into.times().ofEpochSeconds(Math.rint(seconds * 1000) / 1000);
    }

    /**
     * Whether all moments can be believed, once the last row is read. If not, a warning is logged; the order of the moments is
     * right in any case.
     */
    boolean areBelieved() {
        if (firstDay > lastDay) {
            return true;
        }
        if (fraction && lastDay - firstDay <= LONGEST_DAYS) {
            into.log()
                    .noteOnce(
                            "day-numbers",
                            "The numbers in the column " + column
                                    + " are taken as days since 1900, as spreadsheets count them, in UTC.");
            return true;
        }
        into.log()
                .warning(
                        "bad-time",
                        "The numbers in the column " + column
                                + " are no times: neither seconds since 1970 nor days of a spreadsheet are plausible.",
                        "Write times as 2021-02-28T23:05:00Z.");
        return false;
    }
}

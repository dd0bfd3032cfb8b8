package org.overflight.formats;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Moments as tables write them, in one column or in two: {@code 2021-02-28 23:05:00}, {@code 28.02.2021} and {@code 9:05:00},
 * {@code 2/28/2021 11:05 PM}, or one number ({@link TableNumberTimes}).
 *
 * <p>With slashes the day or the month comes first, and no rule tells which. It is believed only when a date of the file can be
 * read in one way alone.
 */
final class TableTimes {
    private static final int COMPACT_DATE = 8;

    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})\\b,?");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[/.](\\d{1,2})[/.](\\d{1,2})\\b");
    private static final Pattern SLASHES = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})\\b,?");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern OF_DAY =
            Pattern.compile("(\\d{1,2}):(\\d{2})(:\\d{2}(?:[.,]\\d{1,9})?)?\\s?([AaPp][Mm])?(.{0,10})");

    private final RecordingBuilder into;
    private final TableNumberTimes numbers;
    private Order order = Order.UNKNOWN;

    private enum Order {
        UNKNOWN,
        MONTH_FIRST,
        DAY_FIRST
    }

    TableTimes(RecordingBuilder into) {
        this.into = into;
        this.numbers = new TableNumberTimes(into);
    }

    /** The header of the column that tells when, for messages. */
    void column(String header) {
        numbers.column(header);
    }

    /** Whether all moments can be believed, once the last row is read; if not, a warning is logged. */
    boolean areBelieved() {
        return numbers.areBelieved();
    }

    /**
     * The moment of a row.
     *
     * @param date empty if the table has no column for it
     * @param time empty if the table has no column for it
     * @return {@link FixStore#NO_TIME} if there is none; a warning is logged then, unless both are empty
     */
    long micros(String date, String time) {
        if (date.isEmpty() && time.isEmpty()) {
            return FixStore.NO_TIME;
        }
        String alone = time.isEmpty() ? date : time;
        if (TableNumberTimes.isNumber(alone) && !isCompactTime(date, time)) {
            return numbers.micros(alone);
        }
        boolean timeAlone = OF_DAY.matcher(time).matches();
        if (date.isEmpty() && timeAlone) {
            into.log()
                    .noteOnce(
                            "no-date", "Times have no date; the positions have no times. A column \"date\" gives it.");
            return FixStore.NO_TIME;
        }
        String whole = date.isEmpty() || !(timeAlone || isCompactTime(date, time))
                ? time.isEmpty() ? date : time
                : date + " " + time;
        String iso = iso(whole);
        return iso.isEmpty() ? FixStore.NO_TIME : into.times().parse(iso);
    }

    /** Whether a number beside a date is a time of the day: {@code 230500}. */
    private static boolean isCompactTime(String date, String time) {
        return !date.isEmpty() && time.matches("\\d{6}(?:\\.\\d{1,9})?");
    }

    /** The same in the order of ISO 8601; empty if nobody can tell, which is then in the log. */
    private String iso(String text) {
        Matcher matcher = SLASHES.matcher(text);
        if (matcher.lookingAt()) {
            return slashes(matcher, text);
        }
        matcher = DAY_FIRST.matcher(text);
        if (matcher.lookingAt()) {
            return dated(matcher.group(3), matcher.group(2), matcher.group(1), text.substring(matcher.end()));
        }
        matcher = YEAR_FIRST.matcher(text);
        if (matcher.lookingAt()) {
            return dated(matcher.group(1), matcher.group(2), matcher.group(3), text.substring(matcher.end()));
        }
        int blank = text.indexOf(' ');
        matcher = COMPACT.matcher(blank == COMPACT_DATE ? text.substring(0, blank) : "");
        if (matcher.matches()) {
            return dated(matcher.group(1), matcher.group(2), matcher.group(3), text.substring(blank));
        }
        return blank == 10
                ? text.substring(0, 10) + " " + ofDay(text.substring(11).strip())
                : text;
    }

    private String slashes(Matcher matcher, String text) {
        int first = Integer.parseInt(matcher.group(1));
        int second = Integer.parseInt(matcher.group(2));
        if (first > 12 != second > 12) {
            order = first > 12 ? Order.DAY_FIRST : Order.MONTH_FIRST;
        }
        String rest = text.substring(matcher.end());
        if (first == second || order == Order.MONTH_FIRST) {
            return dated(matcher.group(3), matcher.group(1), matcher.group(2), rest);
        }
        if (order == Order.DAY_FIRST) {
            return dated(matcher.group(3), matcher.group(2), matcher.group(1), rest);
        }
        into.log()
                .warning(
                        "bad-time",
                        ProblemLog.quote(text) + " may be two days: the day or the month may come first.",
                        "Write dates as 2021-02-28.");
        return "";
    }

    private static String dated(String year, String month, String day, String rest) {
        return year + "-" + padded(month) + "-" + padded(day) + " " + ofDay(rest.strip());
    }

    /** A time of the day with two digits for hours from 0 to 23. */
    private static String ofDay(String text) {
        if (text.matches("\\d{6}(?:\\.\\d{1,9})?")) {
            return text.substring(0, 2) + ":" + text.substring(2, 4) + ":" + text.substring(4);
        }
        Matcher matcher = OF_DAY.matcher(text);
        if (!matcher.matches()) {
            return text;
        }
        String half = matcher.group(4) == null ? "" : matcher.group(4).toUpperCase(Locale.ROOT);
        int hour = Integer.parseInt(matcher.group(1));
        if (!half.isEmpty() && hour >= 1 && hour <= 12) {
            hour = hour % 12 + (half.equals("PM") ? 12 : 0);
        }
        String seconds = matcher.group(3) == null ? "" : matcher.group(3);
        return padded(Integer.toString(hour)) + ":" + matcher.group(2) + seconds + matcher.group(5);
    }

    private static String padded(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}

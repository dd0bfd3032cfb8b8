package org.overflight.geodata;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.overflight.model.DateWords;
import org.overflight.model.When;

/**
 * Reads when something was, as precisely as it is written.
 *
 * <pre>
 * 2021-03-07T07:00+02:00   a moment, with its offset from UTC (Z for UTC); a blank for the T and seconds are possible
 * 2021-03-07               a day
 * 2021-03-06/2021-03-07    from a day to another
 * 2021-03, 2021            a month, a year
 * 1961-02/1962-11          from a month to another
 * 1961/1968                from a year to another
 * about March 1930         words with a year in them
 * unknown                  nothing is known
 * </pre>
 *
 * <p>Reference: ISO 8601-1:2019, extended format.
 */
final class TimeNotation {
    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)");
    private static final Pattern MOMENT =
            Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)[Tt ]+(\\d\\d):(\\d\\d)(?::(\\d\\d)(\\.\\d{1,9})?)?\\s*(\\S*)");
    private static final Pattern OFFSET = Pattern.compile("([-+])(\\d\\d):?(\\d\\d)?");
    private static final Pattern YEAR_IN_WORDS = Pattern.compile("(?<!\\d)(1[5-9]|20)\\d\\d(?!\\d)");

    private TimeNotation() {}

    /**
     * When the text says it was.
     *
     * @throws NotationException if it says none, or an impossible one
     */
    static When parse(String text) {
        String plain = CoordinateToken.plain(text);
        int slash = plain.indexOf('/');
        if (slash > 0 && DAY.matcher(plain.substring(0, slash)).matches()) {
            return days(plain, slash);
        }
        if (slash > 0 && YearsAndMonths.opens(plain.substring(0, slash))) {
            return YearsAndMonths.span(plain, slash);
        }
        if (DAY.matcher(plain).matches()) {
            return new When.On(day(plain, 0));
        }
        if (YearsAndMonths.opens(plain)) {
            return YearsAndMonths.one(plain, 0);
        }
        if (plain.equals("unknown")) {
            return new When.Unknown();
        }
        Matcher moment = MOMENT.matcher(plain);
        return moment.matches() ? new When.At(moment(moment)) : words(text, plain);
    }

    /**
     * A day, and nothing else.
     *
     * @throws NotationException if it is none
     */
    static LocalDate parseDay(String text) {
        String plain = CoordinateToken.plain(text);
        if (!DAY.matcher(plain).matches()) {
            throw new NotationException(0, "Expected a day like 2021-03-07.", "");
        }
        return day(plain, 0);
    }

    private static When days(String plain, int slash) {
        LocalDate first = day(plain.substring(0, slash), 0);
        String behind = plain.substring(slash + 1);
        if (!DAY.matcher(behind).matches()) {
            throw new NotationException(slash + 1, "Expected the last day behind the slash, like 2021-03-07.", "");
        }
        LocalDate last = day(behind, slash + 1);
        if (last.isBefore(first)) {
            throw new NotationException(
                    slash + 1, "The last day is before the first.", "Did you mean " + last + "/" + first + "?");
        }
        return new When.Between(first, last);
    }

    private static LocalDate day(String text, int offset) {
        YearMonth month = month(text.substring(0, 7), offset);
        int day = Integer.parseInt(text.substring(8));
        if (!month.isValidDay(day)) {
            throw new NotationException(
                    offset + 8,
                    DateWords.MONTHS.get(month.getMonthValue() - 1) + " " + month.getYear() + " has "
                            + month.lengthOfMonth() + " days.",
                    "");
        }
        return month.atDay(day);
    }

    static YearMonth month(String text, int offset) {
        int month = Integer.parseInt(text.substring(5));
        if (month < 1 || month > 12) {
            throw new NotationException(
                    offset + 5,
                    "There is no month " + text.substring(5) + ".",
                    "Write year-month-day, like 2021-03-07.");
        }
        return YearMonth.of(Integer.parseInt(text.substring(0, 4)), month);
    }

    private static OffsetDateTime moment(Matcher moment) {
        LocalDate day = day(moment.group(1), 0);
        int hour = below(24, moment, 2);
        int minute = below(60, moment, 3);
        int second = moment.group(4) == null ? 0 : below(60, moment, 4);
        String fraction = moment.group(5);
        int nano = fraction == null ? 0 : Integer.parseInt((fraction.substring(1) + "000000000").substring(0, 9));
        LocalDateTime local = day.atTime(hour, minute, second, nano);
        return OffsetDateTime.of(local, offset(moment.group(6), moment.start(6)));
    }

    private static int below(int limit, Matcher moment, int group) {
        int value = Integer.parseInt(moment.group(group));
        if (value >= limit) {
            String unit = group == 2 ? "Hours" : group == 3 ? "Minutes" : "Seconds";
            throw new NotationException(moment.start(group), unit + " end at " + (limit - 1) + ".", "");
        }
        return value;
    }

    private static ZoneOffset offset(String text, int at) {
        if (text.equals("Z") || text.equals("z") || text.equals("UTC")) {
            return ZoneOffset.UTC;
        }
        if (text.isEmpty()) {
            throw new NotationException(
                    at,
                    "The time has no offset from UTC, so that it is no moment.",
                    "Add Z for UTC or an offset like +02:00, or give the day alone.");
        }
        Matcher offset = OFFSET.matcher(text);
        if (!offset.matches()) {
            throw new NotationException(
                    at, Quote.of(text) + " is no offset from UTC.", "Write Z for UTC, or an offset like +02:00.");
        }
        int hours = Integer.parseInt(offset.group(2));
        int minutes = offset.group(3) == null ? 0 : Integer.parseInt(offset.group(3));
        int sign = offset.group(1).equals("-") ? -1 : 1;
        try {
            return ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
        } catch (DateTimeException e) {
            throw new NotationException(
                    at, "There is no offset " + text + " from UTC.", "They reach from -18:00 to +18:00.");
        }
    }

    private static When words(String text, String plain) {
        boolean hasWord = Pattern.compile("\\p{L}{3}").matcher(plain).find();
        Matcher year = YEAR_IN_WORDS.matcher(plain);
        if (!hasWord) {
            throw new NotationException(
                    0,
                    "Expected a day like 2021-03-07, a month 2021-03, a year 2021, days 2021-03-06/2021-03-07,"
                            + " years 1961/1968 or a moment 2021-03-07T07:00+02:00.",
                    "");
        }
        if (!year.find()) {
            throw new NotationException(
                    0,
                    "These words have no year in them, so that they cannot be put in order.",
                    "Leave it out if nothing is known.");
        }
        return new When.About(LocalDate.of(Integer.parseInt(year.group()), monthInWords(plain), 1), text.strip());
    }

    private static int monthInWords(String plain) {
        String lower = plain.toLowerCase(Locale.ROOT);
        for (int i = 0; i < DateWords.MONTHS.size(); i++) {
            if (lower.contains(DateWords.MONTHS.get(i).toLowerCase(Locale.ROOT))) {
                return i + 1;
            }
        }
        return 1;
    }
}

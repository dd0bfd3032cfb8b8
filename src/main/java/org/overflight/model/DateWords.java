package org.overflight.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/**
 * Dates as words, the same on pages and on maps.
 *
 * <p>Written out here and not by the JDK's localised formats, because those differ between JDK 17 and 25.
 */
public final class DateWords {
    /** January first. */
    public static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private DateWords() {}

    /** Empty if not known. */
    static String of(When when) {
        if (when instanceof When.At at) {
            return day(at.time().toLocalDate()) + ", " + clock(at.toMinute());
        }
        if (when instanceof When.On on) {
            return day(on.date());
        }
        if (when instanceof When.Between between) {
            return between(between.first(), between.last());
        }
        return when instanceof When.About about ? about.words() : "";
    }

    /** A calendar day, {@code 7 March 2021}. */
    public static String day(LocalDate date) {
        return dayAndMonth(date) + " " + date.getYear();
    }

    /** A moment of a recording, to the second, {@code 7 March 2021, 05:00:55 UTC}. */
    public static String second(Instant moment) {
        OffsetDateTime time = moment.atOffset(ZoneOffset.UTC);
        return day(time.toLocalDate())
                + String.format(Locale.ROOT, ", %s:%02d UTC", hoursAndMinutes(time), time.getSecond());
    }

    private static String dayAndMonth(LocalDate date) {
        return date.getDayOfMonth() + " " + MONTHS.get(date.getMonthValue() - 1);
    }

    private static String between(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return day(first);
        }
        if (first.getYear() != last.getYear()) {
            return day(first) + " to " + day(last);
        }
        if (first.getMonthValue() != last.getMonthValue()) {
            return dayAndMonth(first) + " to " + day(last);
        }
        return first.getDayOfMonth() + "\u2013" + day(last);
    }

    private static String clock(OffsetDateTime time) {
        String local = hoursAndMinutes(time);
        if (time.getOffset().equals(ZoneOffset.UTC)) {
            return local + " UTC";
        }
        OffsetDateTime utc = time.withOffsetSameInstant(ZoneOffset.UTC);
        String day = utc.toLocalDate().equals(time.toLocalDate()) ? "" : dayAndMonth(utc.toLocalDate()) + ", ";
        return local + " local (" + day + hoursAndMinutes(utc) + " UTC)";
    }

    private static String hoursAndMinutes(OffsetDateTime time) {
        return String.format(Locale.ROOT, "%02d:%02d", time.getHour(), time.getMinute());
    }
}

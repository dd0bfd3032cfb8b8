package org.overflight.formats;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;

/** Moments as files write them: ISO 8601 with or without a zone, or seconds since 1970; kept to the microsecond. */
final class Times {
    private static final long MICROS = 1_000_000;
    private static final long SECONDS_PER_DAY = 86_400;
    private static final int DATE_LENGTH = 10;
    private static final int FRACTION_DIGITS = 6;

    /** From the year 0001 to 9999, seconds since 1970. */
    private static final double EARLIEST_S = -62_135_596_800.0;

    private static final double LATEST_S = 253_402_300_799.0;

    private final ProblemLog log;

    Times(ProblemLog log) {
        this.log = log;
    }

    /**
     * A moment such as {@code 2007-11-25T17:58:00.25+01:00}. Without a zone it is taken as UTC, which is noted.
     *
     * @return {@link FixStore#NO_TIME} if it is none; a warning is logged then
     */
    long parse(String text) {
        try {
            return new Scan(text.strip()).moment();
        } catch (DateTimeException | IndexOutOfBoundsException e) {
            log.warning(
                    "bad-time",
                    ProblemLog.quote(text) + " is not a time.",
                    "Times are written as 2007-11-25T17:58:00Z.");
            return FixStore.NO_TIME;
        }
    }

    /** The same, but an empty text is just absent. */
    long parseIfAny(String text) {
        return text.isBlank() ? FixStore.NO_TIME : parse(text);
    }

    /**
     * A moment in seconds since 1970.
     *
     * @return {@link FixStore#NO_TIME} if it is not in the years 1 to 9999; a warning is logged then
     */
    long ofEpochSeconds(double seconds) {
        if (seconds >= EARLIEST_S && seconds <= LATEST_S) {
            return Math.round(seconds * MICROS);
        }
        log.warning("bad-time", Numbers.shown(seconds) + " seconds since 1970 is not a time.", "");
        return FixStore.NO_TIME;
    }

    static Instant toInstant(long micros) {
        return Instant.ofEpochSecond(Math.floorDiv(micros, MICROS), Math.floorMod(micros, MICROS) * 1000);
    }

    static long toMicros(Instant time) {
        return Math.addExact(Math.multiplyExact(time.getEpochSecond(), MICROS), time.getNano() / 1000);
    }

    /** One text from left to right. Running off its end is an error of the text. */
    private final class Scan {
        private final String text;
        private int at;

        Scan(String text) {
            this.text = text;
        }

        long moment() {
            long day = date();
            if (at == text.length()) {
                throw new DateTimeException("a day is no moment");
            }
            char separator = text.charAt(at++);
            if (separator != 'T' && separator != 't' && separator != ' ') {
                throw new DateTimeException("no time of day");
            }
            long second = day * SECONDS_PER_DAY + timeOfDay();
            long micros = fraction();
            return (second - offset()) * MICROS + micros;
        }

        private long date() {
            if (text.length() < DATE_LENGTH) {
                throw new DateTimeException("too short");
            }
            int year = number(4);
            expect('-');
            int month = number(2);
            expect('-');
            return LocalDate.of(year, month, number(2)).toEpochDay();
        }

        private int timeOfDay() {
            int hour = number(2);
            expect(':');
            int minute = number(2);
            int second = 0;
            if (isAt(':')) {
                at++;
                second = number(2);
            }
            if (hour > 23 || minute > 59 || second > 60) {
                throw new DateTimeException("no such time of day");
            }
            return (hour * 60 + minute) * 60 + second;
        }

        private long fraction() {
            if (!isAt('.') && !isAt(',')) {
                return 0;
            }
            at++;
            long micros = 0;
            int digits = 0;
            for (; at < text.length() && isDigit(text.charAt(at)); at++, digits++) {
                if (digits < FRACTION_DIGITS) {
                    micros = micros * 10 + (text.charAt(at) - '0');
                }
            }
            for (; digits < FRACTION_DIGITS; digits++) {
                micros *= 10;
            }
            return micros;
        }

        /** Seconds east of Greenwich. */
        private int offset() {
            if (at == text.length()) {
                log.noteOnce("time-without-zone", "Times have no zone; they are taken as UTC.");
                return 0;
            }
            if (text.substring(at).strip().equalsIgnoreCase("Z")
                    || text.substring(at).strip().equals("UTC")) {
                return 0;
            }
            int sign = isAt('-') ? -1 : 1;
            if (!isAt('-') && !isAt('+')) {
                throw new DateTimeException("no zone");
            }
            at++;
            int hours = number(2);
            if (isAt(':')) {
                at++;
            }
            int minutes = at == text.length() ? 0 : number(2);
            if (hours > 18 || minutes > 59 || at != text.length()) {
                throw new DateTimeException("no such zone");
            }
            return sign * (hours * 60 + minutes) * 60;
        }

        private int number(int digits) {
            int value = 0;
            for (int i = 0; i < digits; i++) {
                char c = text.charAt(at++);
                if (!isDigit(c)) {
                    throw new DateTimeException("no digit");
                }
                value = value * 10 + (c - '0');
            }
            return value;
        }

        private void expect(char c) {
            if (text.charAt(at++) != c) {
                throw new DateTimeException("no " + c);
            }
        }

        private boolean isAt(char c) {
            return at < text.length() && text.charAt(at) == c;
        }

        private static boolean isDigit(char c) {
            return c >= '0' && c <= '9';
        }
    }
}

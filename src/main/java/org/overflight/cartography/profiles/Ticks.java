package org.overflight.cartography.profiles;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Round places on an axis.
 *
 * @param step distance of two
 * @param values in order
 */
record Ticks(double step, List<Double> values) {
    private static final long[] SECONDS = {
        1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10_800, 21_600, 43_200, 86_400, 172_800, 604_800
    };
    private static final long MINUTE_S = 60;
    private static final long DAY_S = 86_400;
    private static final String[] MONTHS = {
        "Jan", "Feb", "Mar", "Apr", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec"
    };

    Ticks {
        values = List.copyOf(values);
    }

    /** At steps of 1, 2 or 5 times a power of ten, from below the least value to above the highest. */
    static Ticks around(double least, double most, int fewest) {
        double step = roundStep((most - least) / fewest);
        double first = Math.floor(least / step);
        double last = Math.max(first + 1, Math.ceil(most / step));
        List<Double> values = new ArrayList<>();
        for (double i = first; i <= last; i++) {
            values.add(i * step);
        }
        return new Ticks(step, values);
    }

    /** At such steps within a span, as many as there is room for. */
    static Ticks within(double from, double to, double most) {
        double step = roundStep((to - from) / most);
        while ((to - from) / step > most) {
            step = roundStep(step * 1.01);
        }
        return inside(from, to, step);
    }

    /** At full hours, minutes or days of UTC within a span of seconds, as many as there is room for. */
    static Ticks ofTime(double fromS, double toS, double most) {
        for (long step : SECONDS) {
            if ((toS - fromS) / step <= most) {
                return inside(fromS, toS, (double) step);
            }
        }
        long days = (long) Math.ceil((toS - fromS) / most / DAY_S);
        return inside(fromS, toS, (double) days * DAY_S);
    }

    private static Ticks inside(double from, double to, double step) {
        List<Double> values = new ArrayList<>();
        for (double i = Math.ceil(from / step); i * step <= to; i++) {
            values.add(i * step);
        }
        return new Ticks(step, values);
    }

    /** The smallest of 1, 2, 5 times a power of ten that is not less. */
    private static double roundStep(double least) {
        double power = 1;
        while (power > least) {
            power /= 10;
        }
        while (power * 10 <= least) {
            power *= 10;
        }
        for (double factor : new double[] {1, 2, 5}) {
            if (factor * power >= least * (1 - 1e-9)) {
                return factor * power;
            }
        }
        return 10 * power;
    }

    /** A time as it stands below the axis: the clock, or at midnight the day. */
    String clock(double epochS) {
        OffsetDateTime time = Instant.ofEpochSecond(Math.round(epochS)).atOffset(ZoneOffset.UTC);
        if (time.toLocalTime().toSecondOfDay() == 0) {
            return time.getDayOfMonth() + "\u00a0" + MONTHS[time.getMonthValue() - 1];
        }
        String minutes = String.format(Locale.ROOT, "%02d:%02d", time.getHour(), time.getMinute());
        return step < MINUTE_S ? minutes + String.format(Locale.ROOT, ":%02d", time.getSecond()) : minutes;
    }
}

package org.overflight.review;

import java.util.Locale;

/** Numbers in messages. */
final class Figures {
    private Figures() {}

    static String knots(double metresPerSecond) {
        return grouped(metresPerSecond * 3600 / 1852) + " kt";
    }

    static String nauticalMiles(double metres) {
        return grouped(metres / 1852) + " NM";
    }

    static String feet(double metres) {
        return grouped(metres / 0.3048) + " ft";
    }

    /** To the minute, for example {@code 31 h 5 min}; below two minutes to the second. */
    static String duration(double seconds) {
        if (seconds < 120) {
            return Math.round(seconds) + " s";
        }
        long minutes = Math.round(seconds / 60);
        return minutes < 60
                ? minutes + " min"
                : minutes / 60 + " h" + (minutes % 60 == 0 ? "" : " " + minutes % 60 + " min");
    }

    private static String grouped(double value) {
        return String.format(Locale.ROOT, "%,d", Math.round(value));
    }
}

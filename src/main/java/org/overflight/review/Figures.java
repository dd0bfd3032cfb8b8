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

    private static String grouped(double value) {
        return String.format(Locale.ROOT, "%,d", Math.round(value));
    }
}

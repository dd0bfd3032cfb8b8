package org.overflight.review;

import org.overflight.model.NumberWords;

/** Numbers in messages. */
final class Figures {
    private Figures() {}

    static String knots(double metresPerSecond) {
        return NumberWords.whole(metresPerSecond * 3600 / 1852) + " kt";
    }

    static String nauticalMiles(double metres) {
        return NumberWords.size(metres / 1852) + " NM";
    }

    static String feet(double metres) {
        return NumberWords.whole(metres / 0.3048) + " ft";
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
}

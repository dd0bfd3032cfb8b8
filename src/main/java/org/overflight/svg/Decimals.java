package org.overflight.svg;

/** Numbers as short fixed decimals: {@code 12.5}, {@code -.3}, {@code 7}. */
final class Decimals {
    private static final double LARGEST = 1e9;

    private Decimals() {}

    /**
     * The value times ten to the power of decimals, rounded.
     *
     * @throws IllegalArgumentException if it is no number of a picture: infinite, not a number, or beyond 1e9
     */
    static long scaled(double value, int decimals) {
        if (!(Math.abs(value) <= LARGEST)) {
            throw new IllegalArgumentException("not a coordinate: " + value);
        }
        return Math.round(value * power(decimals));
    }

    /** Appends a number that was scaled. */
    static void append(StringBuilder out, long scaled, int decimals) {
        long magnitude = Math.abs(scaled);
        if (scaled < 0) {
            out.append('-');
        }
        long whole = magnitude / power(decimals);
        long rest = magnitude % power(decimals);
        if (whole != 0 || rest == 0) {
            out.append(whole);
        }
        if (rest != 0) {
            out.append('.');
            for (long digit = power(decimals) / 10; rest != 0; digit /= 10) {
                out.append((char) ('0' + rest / digit));
                rest %= digit;
            }
        }
    }

    /** The number as text. */
    static String text(double value, int decimals) {
        StringBuilder out = new StringBuilder();
        append(out, scaled(value, decimals), decimals);
        return out.toString();
    }

    private static long power(int decimals) {
        long power = 1;
        for (int i = 0; i < decimals; i++) {
            power *= 10;
        }
        return power;
    }
}

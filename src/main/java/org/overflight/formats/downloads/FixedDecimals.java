package org.overflight.formats.downloads;

/** Numbers as fixed decimals from a rounded whole number, without zeros at their end: {@code -12.5}, {@code 0.25}, {@code 7}. */
final class FixedDecimals {
    /** Of degrees: 11 mm on the ground. */
    static final int DEGREES = 7;

    /** Of metres and metres per second. */
    static final int METRES = 2;

    private static final double LARGEST = 1e9;

    private FixedDecimals() {}

    /** @throws IllegalArgumentException if it is not a number, or beyond 1e9 */
    static String text(double value, int decimals) {
        if (!(Math.abs(value) <= LARGEST)) {
            throw new IllegalArgumentException("not a coordinate: " + value);
        }
        long power = power(decimals);
        long scaled = Math.round(value * power);
        long magnitude = Math.abs(scaled);
        StringBuilder out = new StringBuilder(scaled < 0 ? "-" : "").append(magnitude / power);
        long rest = magnitude % power;
        if (rest != 0) {
            out.append('.');
            for (long digit = power / 10; rest != 0; digit /= 10) {
                out.append((char) ('0' + rest / digit));
                rest %= digit;
            }
        }
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

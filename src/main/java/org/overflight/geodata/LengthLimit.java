package org.overflight.geodata;

/**
 * How long a length may be at most, in words to the author.
 *
 * @param mostM metres
 * @param before words before the number
 * @param after words behind it
 * @param remedy what to do about what is longer; empty if there is nothing to say
 */
record LengthLimit(double mostM, String before, String after, String remedy) {
    /** A sentence with the limit in it. */
    String words() {
        return before + Math.round(mostM / 1000) + " km" + after;
    }
}

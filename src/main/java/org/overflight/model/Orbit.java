package org.overflight.model;

/**
 * A racetrack: two parallel legs joined by half circles, as flown by tankers and radar aircraft, and in a holding.
 *
 * @param center middle of the figure
 * @param axisDeg true course of the legs at the centre, degrees clockwise from north; which of both directions does not matter
 * @param lengthM length of each leg, without the turns, metres; 0 for a circle
 * @param widthM distance between the legs, which is the diameter of the turns, metres; 0 for a line there and back
 * @param turns which way the aircraft turns
 */
public record Orbit(LonLat center, double axisDeg, double lengthM, double widthM, Turns turns) {
    /** @throws IllegalArgumentException if a size is negative or not finite, or both are 0 */
    public Orbit {
        boolean sizesAreFinite = lengthM >= 0 && widthM >= 0 && lengthM + widthM < Double.POSITIVE_INFINITY;
        if (!sizesAreFinite || lengthM + widthM == 0) {
            throw new IllegalArgumentException("orbit of " + lengthM + " m by " + widthM + " m");
        }
    }

    /** The direction of turns. */
    public enum Turns {
        /** Counter-clockwise. */
        LEFT,
        /** Clockwise. */
        RIGHT
    }
}

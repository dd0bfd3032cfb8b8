package org.overflight.model;

/** Which line was taken, where more than one fits the description. */
public enum WayTaken {
    /** There is only one. */
    THE_ONLY_ONE,
    /** There is no way to go: both ends are one position. */
    NO_WAY,
    /** The only one, but its ends are so nearly opposite that a small change of either turns it far. */
    SHORTEST_OF_NEARLY_EQUAL,
    /** Of two geodesics of the same length, one north and one south, the northern. Antipodes: over the north pole. */
    NORTHERN_OF_TWO,
    /** From pole to pole every meridian is as short; the one of the first position's longitude. */
    MERIDIAN_OF_START,
    /** Of two rhumb lines half round the Earth, the one that leads eastward. */
    EASTERN_OF_TWO
}

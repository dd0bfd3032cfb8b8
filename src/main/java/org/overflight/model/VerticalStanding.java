package org.overflight.model;

/** Where a flight within the outline of an airspace is, seen from the airspace's limits of height. */
public enum VerticalStanding {
    /** The airspace has no limits that were given: its outline is all there is. */
    NO_LIMITS,
    /** Between them, about. */
    WITHIN,
    /** Over the upper one. */
    ABOVE,
    /** Under the lower one. */
    BELOW,
    /** The height is not known, or cannot be compared: whether it is inside only the outline says. */
    UNKNOWN;

    /** Whether the flight is in the airspace, as far as anything is known. */
    public boolean isInside() {
        return this != ABOVE && this != BELOW;
    }
}

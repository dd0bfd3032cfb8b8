package org.overflight.cartography.labels;

/**
 * A label that has no place.
 *
 * @param id of the request
 * @param detail for a person, for example {@code no room beside qatar, bahrain}
 */
public record DroppedLabel(String id, Reason reason, String detail) {
    /** Why it was dropped. */
    public enum Reason {
        /** No position lies in the frame and, for an area, in the area. */
        OUTSIDE,
        /** Symbols, furniture or routes are in the way of every position. */
        OBSTRUCTED,
        /** More important labels take the room. */
        CROWDED_OUT
    }
}

package org.overflight.scene;

/** A mark whose shape is always the same. Sizes are at scale 1. */
public enum SymbolKind {
    /** Filled disc of radius 8 px that may hold a number: a reported place. */
    DISC,
    /** Ring of radius 3.1 px: an illustrative or inferred waypoint. */
    RING,
    /** Eight-pointed burst of radius 6.4 px: an event. */
    BURST,
    /** Filled dot of radius 2 px: a town. */
    DOT,
    /** Kite that points along the line at rotation 0 to the right: direction of flight. */
    ARROW
}

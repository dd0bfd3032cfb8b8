package org.overflight.model;

/** What a place is. */
public enum PlaceKind {
    /** A military airfield. */
    AIR_BASE,
    /** A civil airport or airfield. */
    AIRPORT,
    /** A town or a quarter of one. */
    TOWN,
    /** A point on the ground or at sea that has a name. */
    LANDMARK,
    /** A country, sea or region: the position only stands for it. */
    AREA
}

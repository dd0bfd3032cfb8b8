package org.overflight.model;

/** Which line joins the ends of a leg. */
public enum LineKind {
    /** The shortest line on the WGS 84 ellipsoid. */
    GEODESIC,
    /** The line of constant course on the WGS 84 ellipsoid. */
    RHUMB_LINE,
    /** Straight on the map: for recorded positions so dense that nothing lies between them. */
    CHORD
}

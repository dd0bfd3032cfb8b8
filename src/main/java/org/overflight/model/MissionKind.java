package org.overflight.model;

/** What sort of mission it is; decides the colour of its line on the overview. */
public enum MissionKind {
    /** Flown by an air force or navy. */
    MILITARY,
    /** A first, a record or an expedition. */
    PIONEER,
    /** An airline's flight. */
    AIRLINE,
    /** Any other. */
    OTHER
}

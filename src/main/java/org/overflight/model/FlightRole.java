package org.overflight.model;

/** What a flight does in its mission; decides the colour of its line. */
public enum FlightRole {
    /** The flight the mission is about. */
    LEAD,
    /** Accompanies another flight for a part of its way. */
    ESCORT,
    /** Gives fuel. */
    TANKER,
    /** Any other flight that takes part: reconnaissance, search and rescue, recovery. */
    SUPPORT
}

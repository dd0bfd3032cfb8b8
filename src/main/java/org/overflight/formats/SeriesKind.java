package org.overflight.formats;

/** What a series of positions is. */
public enum SeriesKind {
    /** Recorded while flying. */
    RECORDED,
    /** Points to fly over, made beforehand: a GPX route. */
    PLANNED,
    /** A line without times that somebody drew or derived. */
    DRAWN
}

package org.overflight.site.view;

/**
 * A mention of a numbered source.
 *
 * @param number of the source on this page, from 1
 * @param anchor id of this mention, for the way back
 * @param sourceId id of the source
 */
public record NoteView(int number, String anchor, String sourceId) {}

package org.overflight.formats.tracks;

import org.overflight.model.Fix;

/**
 * A fix where the aircraft cannot have been, given those before and behind: left out of the line, and to be told.
 *
 * @param index among all fixes of the track, from 0
 * @param impliedSpeedMps how fast it would have come there from the last fix that is not suspect, or gone to the next
 * @param line of the file, or of the text that it was written to, from 1; 0 if not known
 */
public record SuspectFix(int index, Fix fix, double impliedSpeedMps, int line) {}

/**
 * From recorded fixes to routes that say how well each part is known.
 *
 * <p>In: a {@link org.overflight.formats.RecordedTrack}. {@link org.overflight.formats.tracks.TrackGrader} parts it into runs:
 * what was recorded, what lies in gaps, what was estimated, and fixes that no aircraft can have been at; out comes a {@link
 * org.overflight.model.Route} with a leg for each run. With a {@link org.overflight.formats.tracks.Tolerance} it leaves out
 * fixes whose absence moves the line by less. Nothing is left out silently.
 */
@NullMarked
package org.overflight.formats.tracks;

import org.jspecify.annotations.NullMarked;

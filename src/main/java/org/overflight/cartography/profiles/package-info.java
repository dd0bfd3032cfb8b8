/**
 * Small charts of a recorded flight: how high and how fast it was, along the time or the way.
 *
 * <p>In: a {@link org.overflight.model.Flight} with recorded positions. Out: a {@link org.overflight.scene.Scene} for each {@link
 * org.overflight.cartography.profiles.ProfileKind} of which the recording has values. The lines have the looks of the legs on the
 * map, so that a grade of evidence is drawn alike in both; where nothing was recorded there is no line but a band with its
 * length. {@code ProfileData} says what is drawn, {@code ProfileDrawing} where.
 */
@NullMarked
package org.overflight.cartography.profiles;

import org.jspecify.annotations.NullMarked;

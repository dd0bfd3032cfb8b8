/**
 * The review: what a mission says, held against geodesy, the basemap, the calendar and its aircraft.
 *
 * <p>In: an atlas without errors, the outlines of its airspaces, where its records stand, and the waivers of its missions. Out: {@link
 * org.overflight.model.Problem}s. {@link org.overflight.review.MissionReview} asks every {@code Rule} of its list about every
 * mission; a rule is a class that knows nothing of the others. {@code TimeSpan} turns a time as precisely as it is known into the
 * earliest and the latest moment that it can mean, so that a rule says only what is so on every reading. Figures of aircraft
 * types are in {@code geodata/aircraft}, with their sources.
 */
@NullMarked
package org.overflight.review;

import org.jspecify.annotations.NullMarked;

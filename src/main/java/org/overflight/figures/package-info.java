/**
 * What geodesy and the basemap say of a mission: lengths, courses, passages through airspaces, countries under the line,
 * distances of events.
 *
 * <p>In: the atlas and the outlines of its airspaces. Out: {@link org.overflight.model.MissionFigures}, records of the model,
 * so that pages and maps print the same numbers and neither computes. The room is this project's addition to its design: the
 * numbers need both {@code geodesy} and {@code basemap}, and pages may see neither.
 */
@NullMarked
package org.overflight.figures;

import org.jspecify.annotations.NullMarked;

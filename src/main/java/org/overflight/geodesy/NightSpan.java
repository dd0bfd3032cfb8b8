package org.overflight.geodesy;

import org.overflight.model.SphericalPolygon;

/**
 * Night and day over a span of time; between the two regions lies all that has both.
 *
 * @param nightThroughout where it is night all the time; may be empty
 * @param dayThroughout where it is never night; may be empty
 */
public record NightSpan(SphericalPolygon nightThroughout, SphericalPolygon dayThroughout) {}

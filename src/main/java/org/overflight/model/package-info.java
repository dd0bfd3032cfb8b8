/**
 * What is true of the world: missions, flights, legs, places, airspaces, events and sources, in degrees, metres and UTC.
 *
 * <p>One of the two vocabularies of Overflight (the other is {@code scene}, what is true of the sheet). Records, enums and
 * sealed interfaces, and how dates and numbers are said; nothing here reads a file, draws or computes geodesy, and nothing of another package or library is
 * used. {@link org.overflight.model.Atlas} is all that was read.
 *
 * <p>Conventions: positions are WGS 84 geodetic, longitude first, degrees; lengths are metres; the inside of a {@link
 * org.overflight.model.SphericalPolygon} lies to the left of its rings (RFC 7946 order).
 */
@NullMarked
package org.overflight.model;

import org.jspecify.annotations.NullMarked;

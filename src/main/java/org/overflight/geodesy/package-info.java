/**
 * Lines, circles and regions on the WGS 84 ellipsoid: positions of {@code model} in degrees go in; distances and courses, and positions dense
 * enough to be drawn, come out. Nothing here knows of maps or pages.
 *
 * <p>Map of the package:
 *
 * <ul>
 *   <li>{@link org.overflight.geodesy.Ellipsoid}: distance and course between two positions, and back;
 *   <li>{@link org.overflight.geodesy.LegPath}: the line of a leg; {@link org.overflight.geodesy.RouteGeodesy}: the legs of a route one
 *       behind the other; {@link org.overflight.geodesy.NearestApproach}: how close a line comes to a position;
 *   <li>{@link org.overflight.geodesy.AirspaceCrossing}: where a line enters and leaves a region; {@link
 *       org.overflight.geodesy.RouteProfile}, {@link org.overflight.geodesy.VerticalCut}: at what heights and times;
 *   <li>{@link org.overflight.geodesy.Circles}, {@link org.overflight.geodesy.Buffers}, {@link org.overflight.geodesy.Orbits}: figures of a
 *       given size;
 *   <li>{@link org.overflight.geodesy.SphericalRegions}: what a region holds, its area, its order of positions;
 *   <li>{@link org.overflight.geodesy.Sun}, {@link org.overflight.geodesy.NightSide}: day and night.
 * </ul>
 *
 * <p>Two surfaces are used, and it is said everywhere which. <em>Lengths</em> are on the ellipsoid. <em>Edges</em> of a region and of a
 * run of positions are great arcs of the sphere whose coordinates are geodetic longitude and latitude, because that is what
 * is cut and projected; curves of the ellipsoid are given as many positions as make the difference smaller than a tolerance.
 *
 * <p>References: C. F. F. Karney, "Algorithms for geodesics", J. Geodesy 87 (2013) 43-55, through GeographicLib; the same, "The area of rhumb
 * polygons", Stud. Geophys. Geod. 68 (2024) 99-120; J. Meeus, "Astronomical Algorithms", 2nd edition (1998).
 */
@NullMarked
package org.overflight.geodesy;

import org.jspecify.annotations.NullMarked;

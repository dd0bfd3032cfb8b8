/**
 * The Earth below the flights: land, coast, borders, countries, lakes and rivers of Natural Earth, as detailed as a map's scale can show.
 *
 * <p>In go a scale and the cap of the Earth that a map can see; out comes a {@link org.overflight.basemap.Ground}, positions in
 * degrees. {@link org.overflight.basemap.Basemap} is the door, and the way from a file to a ground is short: {@code
 * TopologyReader} reads a TopoJSON file into {@code Arcs} (lines that two features may share) and {@code Feature}s (rings of
 * them); a {@code Layer} is one file, with the insides of its rings put right; a {@code GroundDrawing} takes the arcs that a map
 * can see, each with the vertices that {@code ArcDetail} leaves it at that scale.
 *
 * <p>Beside it stand what lies below a line ({@code CountryIndex}, {@code CountryWalk}), the names that maps may show ({@link
 * org.overflight.basemap.PlaceNames}), and a country's territorial airspace ({@link org.overflight.basemap.Territory}): its polygons in a
 * {@code LonFrame} of longitude and latitude, the sea around them {@code SeaCell} by {@code SeaCell}, each in a {@code
 * ConformalPlane}, out to the {@code Reach} of the coast and on its {@code OwnSide} of the median line, and {@code FrameRings} back
 * to the sphere.
 *
 * <p>References: TopoJSON 1.0 (Bostock, Metcalf); M. Visvalingam and J. D. Whyatt, "Line generalisation by repeated elimination
 * of points", The Cartographic Journal 30 (1993). What the data is and where it comes from stands in {@code
 * geodata/basemap/SOURCES.md}.
 */
@NullMarked
package org.overflight.basemap;

import org.jspecify.annotations.NullMarked;

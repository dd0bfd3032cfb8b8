/**
 * The Earth below the flights: land, coast, borders, countries, lakes and rivers of Natural Earth, as detailed as a map's scale can show.
 *
 * <p>In go a scale and the cap of the Earth that a map can see; out comes a {@link org.overflight.basemap.Ground}, positions in
 * degrees. {@link org.overflight.basemap.Basemap} is the door, and the way from a file to a ground is short: {@code
 * TopologyReader} reads a TopoJSON file into {@code Arcs} (lines that two features may share) and {@code Feature}s (rings of
 * them); a {@code Layer} is one file, with the insides of its rings put right; a {@code GroundDrawing} takes the arcs that a map
 * can see, each with the vertices that {@code ArcDetail} leaves it at that scale.
 *
 * <p>References: TopoJSON 1.0 (Bostock, Metcalf); M. Visvalingam and J. D. Whyatt, "Line generalisation by repeated elimination
 * of points", The Cartographic Journal 30 (1993). What the data is and where it comes from stands in {@code
 * geodata/basemap/SOURCES.md}.
 */
@NullMarked
package org.overflight.basemap;

import org.jspecify.annotations.NullMarked;

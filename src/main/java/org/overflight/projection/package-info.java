/**
 * From the Earth to the sheet: positions in degrees go in, outlines in pixels come out.
 *
 * <p>Every line and polygon takes the same way: it is cut on the sphere along the edge of the part of the Earth that the map
 * can show ({@link org.overflight.projection.CutRegion}), projected ({@link org.overflight.projection.PlaneProjection}),
 * bent until it is within a quarter pixel of the true curve, clipped to the frame, thinned and snapped. {@link
 * org.overflight.projection.SheetProjection} is that whole way for one map, {@link org.overflight.projection.ProjectionChooser}
 * says which projection it should have, {@link org.overflight.projection.Graticule} draws its meridians and parallels, and
 * {@link org.overflight.projection.AntimeridianCut} is the first stage alone, for formats in longitude and latitude.
 *
 * <p>Edges are great arcs of the sphere on geodetic longitude and latitude; GeoTools projects them from the WGS 84 ellipsoid.
 * The order of the stages follows d3-geo (M. Bostock, D. Davies).
 *
 * <h2>The projections</h2>
 *
 * {@link org.overflight.projection.PlaneProjections} makes one from a {@link org.overflight.projection.ProjectionSpec}. GeoTools
 * computes it, always with its central meridian at 0; longitudes are turned before. Where GeoTools is wrong on the ellipsoid or
 * far from the centre, it runs a projection of ours instead: Equal Earth, Mollweide and cylindrical equal-area with the authalic
 * latitude, transverse Mercator by Krüger's series, the orthographic of the ellipsoid, Robinson with his own table. All agree with
 * PROJ 9 to a millimetre (Robinson to 3 m), but for two by design: Mollweide keeps areas on the ellipsoid, where PROJ takes it for
 * a sphere; the gnomonic is GeoTools' along the normals of the ellipsoid, where PROJ takes it for a sphere, and draws geodesics straight
 * to half a kilometre over an ocean. Robinson, Winkel Tripel and the equirectangular projection are on the
 * sphere, as everywhere. The azimuthal equidistant projection takes true distances on the ellipsoid; they cost some twenty times the
 * time of the others, which is why the choice prefers the equal-area one except around a pole, where they are cheap.
 *
 * <h2>The choice</h2>
 *
 * {@link org.overflight.projection.ProjectionChooser} looks at the content of a map, some dozens of positions along its routes and
 * its places, and at what the author fixes: family, definition, centre, further extent, whether north must be up. Candidates are
 * Lambert's conformal conic and Albers' for middle latitudes up to 45 degrees from the centre, Mercator's near the equator,
 * Lambert's azimuthal equal-area at several centres, the azimuthal equidistant, polar aspects of both with a choice of meridians,
 * Equal Earth with a choice of meridians, and, if north need not be up, the azimuthal and the oblique Mercator turned along the
 * content. The best three of each family are measured with the frame that they would fill. They are ranked by, in this order,
 *
 * <ol>
 *   <li>how much of the content they cannot show;
 *   <li>whether north points downwards (leans by more than 100 degrees) anywhere farther than 30 degrees from a pole, unless the
 *       author allows it: this is why a flight around the world is cut once, and not drawn as a ring around the pole;
 *   <li>how often they cut a route: it is never cut if any candidate that is left avoids it;
 *   <li>a score, the sum of: the Airy-Kavrayskiy measure (the mean relative error of lengths, G. B. Airy 1861, V. V. Kavrayskiy 1958)
 *       over the content, and 0.35 times the same over the frame, by numerical Tissot indicatrices; how far north leans from up,
 *       as 1 - cos of the angle, 1.5 times its mean over the content (the ends of a route count two and three times) and 0.27
 *       times the worst, down to a tenth of that for content beyond 65 and 80 degrees of latitude; 0.1 times the empty part
 *       of the frame; up to 0.1 if the content comes within 20 degrees of the meridian along which the map is cut; and up to some
 *       hundredths for what mapmakers would not use for an area of this size and place (Snyder 1987, pp. 34-35; B. Šavrič,
 *       B. Jenny, H. Jenny, "Projection Wizard", The Cartographic Journal 53, 2016). If north need not be up, its lean counts nothing, and
 *       the scale at which the content fills the frame counts instead.
 * </ol>
 *
 * Small regional maps so end at conformal conics, ocean crossings at azimuthals, very long flights and tours of the world at Equal
 * Earth, flights over a pole at polar aspects. Scores are rounded to a millionth before they are compared and equal ones keep the order
 * of proposal, so that machines that differ in a last bit choose alike.
 *
 * <h2>Two hemispheres</h2>
 *
 * No single projection is kind to a route near both poles. {@link org.overflight.projection.HemispheresRule} gives it two {@link
 * org.overflight.projection.Hemispheres}: azimuthal equidistant discs that end at the equator, if no projection and no centre is
 * fixed and the routes and places
 *
 * <ul>
 *   <li>come within 12 degrees of both poles, or
 *   <li>reach beyond 55 degrees of latitude on both sides and are distorted, by the Airy-Kavrayskiy measure over both discs
 *       together, by less than six tenths of what the best single projection does.
 * </ul>
 *
 * The author asks for them by the name {@code hemispheres}, and switches them off by fixing any other projection. A map of a part, of a
 * topic or of the whole Earth never has them.
 *
 * <p>References: J. P. Snyder, Map Projections: A Working Manual, USGS Professional Paper 1395, 1987; F. Canters, Small-Scale Map
 * Projection Design, 2002; the other sources are named where their formulas are used.
 */
@NullMarked
package org.overflight.projection;

import org.jspecify.annotations.NullMarked;

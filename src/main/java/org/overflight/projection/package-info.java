/**
 * From the Earth to the sheet: positions in degrees go in, outlines in pixels come out.
 *
 * <p>Every line and polygon takes the same way: it is cut on the sphere along the edge of the part of the Earth that the map
 * can show ({@link org.overflight.projection.CutRegion}), projected ({@link org.overflight.projection.PlaneProjection}),
 * bent until it is within a quarter pixel of the true curve, clipped to the frame, thinned and snapped.
 *
 * <p>Edges are great arcs of the sphere on geodetic longitude and latitude; GeoTools projects them from the WGS 84 ellipsoid.
 * The order of the stages follows d3-geo (M. Bostock, D. Davies). References: J. P. Snyder, Map Projections: A Working
 * Manual, USGS Professional Paper 1395, 1987; B. Šavrič, B. Jenny, H. Jenny, Projection Wizard, 2016.
 */
@NullMarked
package org.overflight.projection;

import org.jspecify.annotations.NullMarked;

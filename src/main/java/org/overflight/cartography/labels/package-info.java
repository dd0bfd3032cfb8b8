/**
 * Which names stand on a map, and where. Pure geometry in pixels: nothing here knows what a name means.
 *
 * <p>In go {@link org.overflight.cartography.labels.LabelRequest}s with measured text and the
 * {@link org.overflight.cartography.labels.Obstacles} of the sheet; out comes a
 * {@link org.overflight.cartography.labels.Placement}: where every label stands, and which were dropped and why. No label
 * overlaps another, a symbol, a leader line, furniture or the frame; a label of the author may lie over a route if nothing
 * else works, a name of the ground never does.
 *
 * <p>The method. Each label has a finite set of candidate positions (Christensen, Marks and Shieber, "An empirical study of
 * algorithms for point-feature label placement", ACM Transactions on Graphics 14, 1995), each with a cost after the rules of
 * Imhof ("Positioning names on maps", The American Cartographer 2, 1975) and Rylov and Reimer ("Improving label placement
 * quality by considering basemap detail with a raster-based approach", GeoInformatica 19, 2015, and "A comprehensive
 * multi-criteria model for high cartographic quality point-feature label placement", Cartographica 49, 2014). Of these a set
 * without conflicts is chosen that is worth most: first by rank, then by number, then by cost. A greedy start is improved by
 * POPMUSIC (Alvim and Taillard, "POPMUSIC for the point feature label placement problem", European Journal of Operational
 * Research 192, 2009): parts of up to eight labels that are in each other's way are solved exactly by branch and bound, the
 * others held still, until no part gets better. So the result is never worth less than the greedy one, and the best there is
 * where no more than eight labels compete. There is no chance in it.
 */
@NullMarked
package org.overflight.cartography.labels;

import org.jspecify.annotations.NullMarked;

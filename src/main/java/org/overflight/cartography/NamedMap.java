package org.overflight.cartography;

import org.overflight.basemap.Ground;

/**
 * A map as far as it is drawn before it is lettered.
 *
 * @param ground its countries are named
 * @param land what lies below a name
 */
record NamedMap(
        MapStage stage,
        MapLettering lettering,
        Ground ground,
        RouteDrawing routes,
        PlaceSymbols symbols,
        LandGrid land) {}

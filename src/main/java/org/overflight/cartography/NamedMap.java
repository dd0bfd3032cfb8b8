package org.overflight.cartography;

import org.overflight.basemap.Ground;

/**
 * A map as far as it is drawn before it is lettered.
 *
 * @param ground its countries are named
 * @param marks its lines and symbols
 * @param land what lies below a name
 */
record NamedMap(MapStage stage, MapLettering lettering, Ground ground, MapMarks marks, LandGrid land) {
    RouteDrawing routes() {
        return marks.routes();
    }

    PlaceSymbols symbols() {
        return marks.symbols();
    }
}

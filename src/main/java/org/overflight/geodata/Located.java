package org.overflight.geodata;

import org.jspecify.annotations.Nullable;
import org.overflight.gazetteer.Airport;
import org.overflight.model.LonLat;
import org.overflight.model.Place;

/**
 * What a position in a file stands for.
 *
 * @param place the place that was named, if any
 * @param airport the airport that was named, if any
 */
record Located(
        LonLat position, @Nullable Place place, @Nullable Airport airport) {
    /** For what is missing or at fault, which is then in the log. */
    static final Located NOWHERE = new Located(new LonLat(0, 0), null, null);

    static Located at(LonLat position) {
        return new Located(position, null, null);
    }
}

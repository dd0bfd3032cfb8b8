package org.overflight.cartography;

import java.time.ZoneOffset;
import org.overflight.geodesy.NightSide;
import org.overflight.model.SphericalPolygon;
import org.overflight.model.When;

/** The night side of a moment; nothing if only a day is known. */
final class NightShade {
    private NightShade() {}

    static SphericalPolygon of(When when) {
        return when instanceof When.At at
                ? NightSide.at(at.time().withOffsetSameInstant(ZoneOffset.UTC).toInstant())
                : SphericalPolygon.EMPTY;
    }
}

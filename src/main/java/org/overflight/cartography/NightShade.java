package org.overflight.cartography;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.overflight.geodesy.NightEdge;
import org.overflight.geodesy.NightSide;
import org.overflight.geodesy.NightSpan;
import org.overflight.geodesy.SphericalRegions;
import org.overflight.model.MapSettings;
import org.overflight.model.PositionSequence;
import org.overflight.model.SphericalPolygon;

/**
 * Where a map is shaded for the night.
 *
 * @param throughout where it is night all the time
 * @param partly where it is night for a part of the time; empty for a moment
 */
record NightShade(SphericalPolygon throughout, SphericalPolygon partly) {
    static NightShade of(MapSettings.Night night) {
        Instant from = night.from().toInstant();
        if (night.isMoment()) {
            return new NightShade(NightSide.at(from), SphericalPolygon.EMPTY);
        }
        NightSpan span = NightSide.between(from, night.to().toInstant(), NightEdge.SUNSET);
        List<PositionSequence> between = new ArrayList<>();
        between.addAll(SphericalRegions.reversed(span.nightThroughout()).rings());
        between.addAll(SphericalRegions.reversed(span.dayThroughout()).rings());
        return new NightShade(span.nightThroughout(), new SphericalPolygon(between));
    }
}

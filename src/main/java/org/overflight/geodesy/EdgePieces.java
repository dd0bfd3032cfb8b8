package org.overflight.geodesy;

import java.util.ArrayList;
import java.util.List;
import org.overflight.model.LonLat;
import org.overflight.model.PositionSequence;

/** An edge of a region (a great arc of geodetic coordinates) cut so finely that geodesics between its positions follow it. */
final class EdgePieces {
    /** A geodesic of this length is within a metre of the great arc between its ends, at any latitude and course. */
    private static final double LONGEST_RAD = 60_000 / Ellipsoid.EQUATORIAL_RADIUS_M;

    private EdgePieces() {}

    static PositionSequence of(LonLat from, LonLat to) {
        GreatArc arc = new GreatArc(Vector.of(from), Vector.of(to));
        int pieces = Math.max(1, (int) Math.ceil(arc.angleRad() / LONGEST_RAD));
        List<LonLat> positions = new ArrayList<>(pieces + 1);
        positions.add(from);
        for (int i = 1; i < pieces; i++) {
            positions.add(arc.at((double) i / pieces).position());
        }
        positions.add(to);
        return PositionSequence.of(positions);
    }
}

package org.overflight.geodesy;

import java.util.ArrayList;
import java.util.List;
import org.overflight.model.LonLat;

/** Positions spread evenly over the Earth, by the golden angle. */
final class Spread {
    private Spread() {}

    static List<LonLat> over(int count) {
        List<LonLat> positions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double latDeg = Math.toDegrees(Math.asin((2 * i + 1.0) / count - 1));
            positions.add(LonLat.wrapped(i * 137.50776405003785 % 360, latDeg));
        }
        return positions;
    }
}

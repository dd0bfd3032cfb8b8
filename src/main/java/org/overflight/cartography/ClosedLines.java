package org.overflight.cartography;

import java.util.ArrayList;
import java.util.List;
import org.overflight.model.LonLat;
import org.overflight.model.PositionSequence;
import org.overflight.model.SphericalPolygon;

/** The edges of regions as lines, so that they are stroked without the edges that a cut adds. */
final class ClosedLines {
    private ClosedLines() {}

    /** A line for each ring, ending where it began. */
    static List<PositionSequence> of(SphericalPolygon polygon) {
        List<PositionSequence> lines = new ArrayList<>();
        for (PositionSequence ring : polygon.rings()) {
            List<LonLat> positions = new ArrayList<>();
            for (int i = 0; i <= ring.size(); i++) {
                positions.add(ring.get(i % ring.size()));
            }
            lines.add(PositionSequence.of(positions));
        }
        return lines;
    }
}

package org.overflight.projection;

import java.util.ArrayList;
import java.util.List;
import org.overflight.model.LonLat;
import org.overflight.model.PositionSequence;

/** Where lines cross the equator. */
public final class EquatorCrossings {
    private EquatorCrossings() {}

    /**
     * The crossings of a line whose edges are great arcs, in its order. The equator belongs to the north, so that a line that only
     * comes to it from there does not cross it.
     */
    public static List<LonLat> of(PositionSequence line) {
        List<LonLat> found = new ArrayList<>();
        for (int i = 1; i < line.size(); i++) {
            if (line.latDeg(i - 1) >= 0 != line.latDeg(i) >= 0) {
                found.add(between(SphereVector.of(line.get(i - 1)), SphereVector.of(line.get(i))));
            }
        }
        return found;
    }

    /** On the chord between the two, where it meets the plane of the equator. */
    private static LonLat between(SphereVector from, SphereVector to) {
        double share = from.z() / (from.z() - to.z());
        SphereVector at = from.times(1 - share).plus(to.times(share));
        return new LonLat(Math.toDegrees(StrictMath.atan2(at.y(), at.x())), 0);
    }
}

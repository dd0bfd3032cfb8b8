package org.overflight.geodata;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.overflight.geodesy.SphericalRegions;
import org.overflight.model.LonLat;
import org.overflight.model.PositionSequence;
import org.overflight.model.SphericalPolygon;

/** Makes regions of hand-written rings, which may run either way round and may repeat their first position at the end. */
final class Rings {
    private Rings() {}

    /** The region of these rings: the smaller side of each is meant, and a ring within another is a hole. */
    static SphericalPolygon region(List<List<LonLat>> written) {
        List<PositionSequence> rings =
                written.stream().map(Rings::open).map(SphericalRegions::rewound).toList();
        List<PositionSequence> nested = new ArrayList<>();
        for (PositionSequence ring : rings) {
            long around = rings.stream()
                    .filter(other -> !other.equals(ring))
                    .filter(other -> SphericalRegions.contains(new SphericalPolygon(List.of(other)), ring.first()))
                    .count();
            nested.add(around % 2 == 0 ? ring : ring.reversed());
        }
        return new SphericalPolygon(nested);
    }

    private static PositionSequence open(List<LonLat> ring) {
        PositionSequence all = PositionSequence.of(ring);
        boolean closed = all.size() > 3 && all.first().equals(all.last());
        return closed ? PositionSequence.of(Arrays.copyOf(all.toArray(), 2 * (all.size() - 1))) : all;
    }
}

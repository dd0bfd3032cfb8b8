package org.overflight.basemap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.overflight.model.LonLat;

/** What only looks at a part answers as what looks at everything. */
class RingColumnsTest {
    private final World world = Basemap.bundled().world(Resolution.R110M);
    private final Arcs arcs = world.layer().arcs();

    @Test
    void answersAsTheWholeRingDoes() {
        Random random = new Random(1);
        int inside = 0;
        for (CountryRings country : world.countries()) {
            for (MeasuredRing ring : country.rings()) {
                RingColumns columns = new RingColumns(arcs, ring.path());
                for (LonLat position : positions(random, ring.path())) {
                    boolean expected = RingContainment.isInside(arcs, ring.path(), position);
                    inside += expected ? 1 : 0;
                    assertThat(columns.isInside(position))
                            .as("%s %s", country.name(), position)
                            .isEqualTo(expected);
                }
            }
        }
        assertThat(inside).isGreaterThan(1000);
    }

    /** Some from all over the Earth, some near the ring, and its own corners, where a column may end. */
    private List<LonLat> positions(Random random, ArcRing ring) {
        int start = arcs.begin(ring.references()[0]);
        LonLat corner = new LonLat(arcs.lonDeg(start), arcs.latDeg(start));
        LonLat whole = new LonLat(Math.rint(corner.lonDeg() * 4) / 4, corner.latDeg());
        List<LonLat> near = random.doubles(30, -8, 8)
                .mapToObj(off -> LonLat.wrapped(
                        corner.lonDeg() + off,
                        Math.max(-90, Math.min(90, corner.latDeg() + random.nextDouble() * off))))
                .toList();
        List<LonLat> far = random.doubles(10, -180, 180)
                .mapToObj(lon -> new LonLat(lon, random.nextDouble() * 180 - 90))
                .toList();
        return Stream.of(near, far, List.of(corner, whole, new LonLat(180, 66), new LonLat(-180, -80)))
                .flatMap(List::stream)
                .toList();
    }
}

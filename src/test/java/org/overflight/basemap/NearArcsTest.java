package org.overflight.basemap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.overflight.model.LonLat;
import org.overflight.model.SphericalCap;

class NearArcsTest {
    /** A line that wanders, by steps short and long. */
    @Test
    void findsTheArcsThatLookingAtAllFinds() {
        ArcCaps caps = Basemap.bundled().world(Resolution.R50M).layer().caps();
        NearArcs near = new NearArcs(caps);
        Random random = new Random(1);
        double lonDeg = 5;
        double latDeg = 44;
        int found = 0;
        for (int i = 0; i < 3000; i++) {
            double stepDeg = i % 100 == 0 ? 30 : 0.3;
            lonDeg += random.nextGaussian() * stepDeg;
            latDeg = Math.max(-89, Math.min(89, latDeg + random.nextGaussian() * stepDeg / 2));
            double radiusDeg = i % 50 == 0 ? 8 * random.nextDouble() : random.nextDouble();
            SphericalCap cap = new SphericalCap(LonLat.wrapped(lonDeg, latDeg), radiusDeg);
            int[] arcs = near.within(cap);
            found += arcs.length;
            boolean[] seen = new boolean[caps.count()];
            Arrays.stream(arcs).forEach(arc -> seen[arc] = true);
            assertThat(seen).as("%s", cap).isEqualTo(caps.within(cap));
            assertThat(arcs).isSorted();
        }
        assertThat(found).isGreaterThan(1000);
    }
}

package org.overflight.formats.tracks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.overflight.geodesy.Ellipsoid;
import org.overflight.model.Fix;
import org.overflight.model.LonLat;

class FarthestTest {
    @ParameterizedTest
    @ValueSource(doubles = {0.1, 1, 30, 180})
    void isTheLongestOfAllDistances(double spreadDeg) {
        for (int seed = 0; seed < 50; seed++) {
            List<Fix> fixes = scattered(new Random(seed), spreadDeg);
            Fixes all = new Fixes(Tracks.track(List.of(fixes)));
            Farthest farthest = new Farthest(all, 0);
            double longestM = 0;
            double solvedM = 0;
            for (int i = 0; i < fixes.size(); i++) {
                farthest.add(i);
                longestM = Math.max(longestM, all.distanceM(0, i));
                solvedM = Math.max(
                        solvedM,
                        Ellipsoid.inverse(fixes.get(0).position(), fixes.get(i).position())
                                .distanceM());
            }
            assertThat(farthest.distanceM()).isEqualTo(longestM);
            assertThat(longestM).isBetween(solvedM * (1 - 1e-5), solvedM * (1 + 1e-5));
        }
    }

    /** About a position near the antimeridian; with the widest spread, its antipode too. */
    private static List<Fix> scattered(Random random, double spreadDeg) {
        double lonDeg = 179.5;
        double latDeg = random.nextDouble() * 160 - 80;
        List<Fix> fixes = new ArrayList<>();
        fixes.add(Tracks.at(0, new LonLat(lonDeg, latDeg)));
        for (int i = 1; i < 200; i++) {
            double north = latDeg + random.nextGaussian() * spreadDeg / 3;
            LonLat at =
                    LonLat.wrapped(lonDeg + random.nextGaussian() * spreadDeg / 2, Math.max(-90, Math.min(90, north)));
            fixes.add(Tracks.at(i, at));
        }
        if (spreadDeg == 180) {
            fixes.add(Tracks.at(200, new LonLat(lonDeg - 180, -latDeg)));
        }
        return fixes;
    }
}

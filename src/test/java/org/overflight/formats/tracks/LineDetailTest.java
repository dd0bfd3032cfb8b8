package org.overflight.formats.tracks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.overflight.geodesy.Ellipsoid;
import org.overflight.geodesy.LegPath;
import org.overflight.model.Fix;
import org.overflight.model.LineKind;
import org.overflight.model.LonLat;

class LineDetailTest {
    @Test
    void noFixIsFartherFromTheThinnedLineThanTheTolerance() {
        List<Fix> fixes = wandering(2_000, new Random(1));
        for (double toleranceM : new double[] {5, 100, 5_000}) {
            List<Fix> thinned = thin(fixes, overGround(toleranceM));
            assertThat(thinned.size()).isLessThan(fixes.size());
            assertThat(thinned).startsWith(fixes.get(0)).endsWith(fixes.get(fixes.size() - 1));
            assertThat(farthestM(fixes, thinned)).isLessThan(1.01 * toleranceM + 0.1);
        }
    }

    /** Over the pole, the antimeridian and back. */
    @Test
    void holdsAtThePoleAndTheAntimeridian() {
        List<Fix> fixes = new ArrayList<>();
        LegPath path = LegPath.of(new LonLat(179, 80), new LonLat(10, 80), LineKind.GEODESIC);
        for (int i = 0; i <= 500; i++) {
            fixes.add(Tracks.at(i, path.at(path.lengthM() * i / 500)));
        }
        List<Fix> thinned = thin(fixes, overGround(500));
        assertThat(thinned.size()).isLessThan(10);
        assertThat(farthestM(fixes, thinned)).isLessThan(505);
    }

    @Test
    void aGeodesicNeedsItsEndsAlone() {
        assertThat(thin(Tracks.eastward(50), overGround(200))).hasSize(2);
    }

    @Test
    @Timeout(20)
    void aSpikeAmongAMillionIsKept() {
        int spike = 777_777;
        List<Fix> fixes = new ArrayList<>(1_000_000);
        for (int i = 0; i < 1_000_000; i++) {
            double latDeg = 40 + 5 * Math.sin(i / 50_000.0) + (i == spike ? 0.5 : 0);
            fixes.add(Tracks.at(i, new LonLat(-170 + i * 3.3e-4 % 340, latDeg)));
        }
        List<Fix> thinned = thin(fixes, overGround(1_000));
        assertThat(thinned).contains(fixes.get(spike));
        assertThat(thinned.size()).isBetween(10, 20_000);
    }

    /** A spiral makes the plain method halve at its end again and again. */
    @Test
    @Timeout(20)
    void aSpiralTakesNoLongerThanAnyOtherLine() {
        List<Fix> fixes = new ArrayList<>();
        int size = 200_000;
        for (int i = 0; i < size; i++) {
            double radius = 0.5 + 40.0 * i / size;
            double angle = i * 0.01;
            fixes.add(Tracks.at(i, new LonLat(radius * Math.cos(angle), radius * Math.sin(angle))));
        }
        assertThat(thin(fixes, overGround(1)).size()).isGreaterThan(1_000);
    }

    /** What is computed once for the finest tolerance serves for its multiples. */
    @Test
    void aMultipleOfTheToleranceKeepsWhatThatToleranceKeeps() {
        Random random = new Random(7);
        List<Fix> fixes = new ArrayList<>();
        for (Fix fix : wandering(3_000, random)) {
            double altitudeM = 3_000 + 400 * random.nextDouble();
            fixes.add(new Fix(fix.position(), fix.time(), altitudeM, 200 + 20 * random.nextDouble(), null));
        }
        FixLine line = new FixRecords(fixes);
        Tolerance finest = new Tolerance(20, 30, 5);
        LineDetail detail = new LineDetail(line, finest);
        int before = fixes.size() + 1;
        for (double times : new double[] {1, 2, 4, 8, 16, 32}) {
            for (Spacing spacing : List.of(Spacing.ANY, new Spacing(120, 20_000))) {
                assertThat(detail.kept(times, spacing))
                        .as("%s times, %s", times, spacing)
                        .isEqualTo(new LineDetail(line, finest.times(times)).kept(1, spacing));
            }
            int kept = detail.kept(times, Spacing.ANY).cardinality();
            assertThat(kept).isLessThanOrEqualTo(before);
            before = kept;
        }
        assertThat(before).isLessThan(fixes.size() / 2);
    }

    @Test
    void altitudesMatterIfTheyAreToldTo() {
        List<Fix> fixes = new ArrayList<>();
        for (Fix fix : Tracks.eastward(21)) {
            double altitudeM = fixes.size() == 10 ? 9_000 : 10_000;
            fixes.add(new Fix(fix.position(), fix.time(), altitudeM, null, null));
        }
        assertThat(thin(fixes, overGround(200))).hasSize(2);
        assertThat(thin(fixes, new Tolerance(200, 100, Double.POSITIVE_INFINITY)))
                .contains(fixes.get(10))
                .hasSize(5);
    }

    private static List<Fix> thin(List<Fix> fixes, Tolerance tolerance) {
        return new LineDetail(new FixRecords(fixes), tolerance)
                .kept(1, Spacing.ANY).stream().mapToObj(fixes::get).toList();
    }

    private static Tolerance overGround(double metres) {
        return new Tolerance(metres, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);
    }

    private static List<Fix> wandering(int count, Random random) {
        List<Fix> fixes = new ArrayList<>();
        LonLat position = new LonLat(175, -30);
        double course = 60;
        for (int i = 0; i < count; i++) {
            fixes.add(Tracks.at(i, position));
            course += random.nextGaussian() * 8;
            position = Ellipsoid.direct(position, course, 2_500);
        }
        return fixes;
    }

    /** By the arcs of another package, at many places. */
    private static double farthestM(List<Fix> fixes, List<Fix> thinned) {
        double farthest = 0;
        int from = 0;
        for (int i = 1; i < thinned.size(); i++) {
            int to = fixes.indexOf(thinned.get(i));
            LegPath arc =
                    LegPath.of(thinned.get(i - 1).position(), thinned.get(i).position(), LineKind.CHORD);
            for (int k = from; k <= to; k++) {
                farthest = Math.max(farthest, distanceM(fixes.get(k).position(), arc));
            }
            from = to;
        }
        return farthest;
    }

    /** Narrowing down by thirds. */
    private static double distanceM(LonLat position, LegPath arc) {
        double low = 0;
        double high = arc.lengthM();
        for (int i = 0; i < 60; i++) {
            double third = (high - low) / 3;
            double left = Ellipsoid.inverse(position, arc.at(low + third)).distanceM();
            double right = Ellipsoid.inverse(position, arc.at(high - third)).distanceM();
            if (left < right) {
                high -= third;
            } else {
                low += third;
            }
        }
        return Ellipsoid.inverse(position, arc.at((low + high) / 2)).distanceM();
    }
}

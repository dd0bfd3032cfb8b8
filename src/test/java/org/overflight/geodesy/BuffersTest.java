package org.overflight.geodesy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.overflight.model.LineKind;
import org.overflight.model.LonLat;
import org.overflight.model.PositionSequence;
import org.overflight.model.SphericalPolygon;

class BuffersTest {
    private static final LonLat NORTH_POLE = new LonLat(0, 90);

    @Test
    void bufferOfALegHoldsWhatIsNearIt() {
        agreesWithDistances(leg(-101, 48, 34, 32), 400_000);
    }

    @Test
    void bufferHoldsAPole() {
        PositionSequence overThePole = leg(20, 70, -150, 75);
        agreesWithDistances(overThePole, 300_000);
        assertThat(SphericalRegions.contains(Buffers.around(overThePole, 300_000, 100), NORTH_POLE))
                .isTrue();
    }

    @Test
    void bufferGoesOverTheAntimeridian() {
        agreesWithDistances(leg(150, -40, -120, 40), 800_000);
    }

    @Test
    void bufferOfARoughLineFollowsItsArcs() {
        agreesWithDistances(PositionSequence.of(0, 0, 100, 0, 100, 50, 10, 60), 250_000);
    }

    @Test
    void bufferOfALoopRoundThePoleIsABand() {
        List<LonLat> loop = new ArrayList<>();
        for (int lonDeg = -180; lonDeg <= 180; lonDeg += 2) {
            loop.add(new LonLat(lonDeg, 60));
        }
        PositionSequence line = PositionSequence.of(loop);
        agreesWithDistances(line, 500_000);
        SphericalPolygon band = Buffers.around(line, 500_000, 100);
        assertThat(band.rings()).hasSize(2);
        assertThat(SphericalRegions.contains(band, NORTH_POLE)).isFalse();
        assertThat(SphericalRegions.contains(band, new LonLat(0, -90))).isFalse();
        assertThat(SphericalRegions.contains(band, new LonLat(180, 60))).isTrue();
    }

    @Test
    void bufferOfALineThatCrossesItselfAndComesBackIsOneRegion() {
        agreesWithDistances(PositionSequence.of(0, 0, 10, 10, 10, 0, 0, 10, 10, 10), 60_000);
    }

    @Test
    void bufferOfAPositionIsADisc() {
        SphericalPolygon disc = Buffers.around(PositionSequence.of(10, 50), 100_000, 1);
        assertThat(SphericalRegions.areaM2(disc)).isEqualTo(Math.PI * 1e10, within(Math.PI * 1e7));
    }

    @Test
    void radiusOutOfRangeAndALineThatIsEverywhereAreRefused() {
        PositionSequence line = leg(0, 0, 10, 10);
        assertThatThrownBy(() -> Buffers.around(line, 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Buffers.around(line, 5_000_001, 1)).isInstanceOf(IllegalArgumentException.class);
        PositionSequence everywhere =
                PositionSequence.of(0, 0, 90, 0, 180, 0, -90, 0, 0, 0, 0, 89, 180, 0, 180, -89, 0, 0);
        assertThatThrownBy(() -> Buffers.around(everywhere, 5_000_000, 1000))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nothing outside");
    }

    private static void agreesWithDistances(PositionSequence line, double radiusM) {
        List<LonLat> positions = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            positions.add(line.get(i));
        }
        LegPath path = LegPath.through(positions);
        PreparedRegion buffer = PreparedRegion.of(Buffers.around(line, radiusM, 100));
        int inside = 0;
        for (LonLat position : Spread.over(3000)) {
            if (path.from().equals(path.to()) || nearLine(path, position, 2 * radiusM)) {
                double beyondM = NearestApproach.of(path, position).distanceM() - radiusM;
                if (Math.abs(beyondM) > 100) {
                    assertThat(buffer.contains(position))
                            .as("%s %s", position, beyondM)
                            .isEqualTo(beyondM < 0);
                }
                inside += beyondM < 0 ? 1 : 0;
            } else {
                assertThat(buffer.contains(position)).as("%s", position).isFalse();
            }
        }
        assertThat(inside).isPositive();
    }

    private static boolean nearLine(LegPath path, LonLat position, double distanceM) {
        PositionSequence line = path.positions(1000);
        Vector point = Vector.of(position);
        for (int i = 1; i < line.size(); i++) {
            GreatArc arc = new GreatArc(Vector.of(line.get(i - 1)), Vector.of(line.get(i)));
            if (arc.distanceRad(point) * 6_300_000 < distanceM) {
                return true;
            }
        }
        return false;
    }

    private static PositionSequence leg(double lon1, double lat1, double lon2, double lat2) {
        return LegPath.of(new LonLat(lon1, lat1), new LonLat(lon2, lat2), LineKind.GEODESIC)
                .positions(100);
    }
}

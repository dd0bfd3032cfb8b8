package org.overflight.geodesy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.overflight.model.LonLat;
import org.overflight.model.PositionSequence;
import org.overflight.model.SphericalPolygon;

class CirclesTest {
    @ParameterizedTest
    @CsvSource({"34, 31, 500", "0, 89.5, 300", "180, -60, 4000", "-100, 48, 12000", "12, 0, 19900", "0, 90, 1000"})
    void everyPointOfTheCircleIsCloseToTheRing(double lonDeg, double latDeg, double radiusKm) {
        LonLat center = new LonLat(lonDeg, latDeg);
        PositionSequence ring = onlyRing(Circles.ring(center, radiusKm * 1000, 20));
        for (int i = 0; i < ring.size(); i++) {
            GreatArc edge = new GreatArc(Vector.of(ring.get(i)), Vector.of(ring.get((i + 1) % ring.size())));
            for (double place = 0; place < 1; place += 0.1) {
                LonLat onEdge = edge.at(place).position();
                assertThat(Ellipsoid.inverse(center, onEdge).distanceM()).isEqualTo(radiusKm * 1000, within(20.0));
            }
        }
    }

    @Test
    void ringRunsCounterClockwiseRoundItsCentre() {
        SphericalPolygon ring = Circles.ring(new LonLat(10, 50), 100_000, 1);
        assertThat(SphericalRegions.contains(ring, new LonLat(10, 50))).isTrue();
        assertThat(SphericalRegions.areaM2(ring)).isEqualTo(Math.PI * 1e10, within(Math.PI * 1e10 * 1e-3));
    }

    @Test
    void ringLargerThanAHemisphereHoldsMoreThanHalfOfTheEarth() {
        SphericalPolygon ring = Circles.ring(new LonLat(10, 50), 15_000_000, 10);
        assertThat(SphericalRegions.areaM2(ring)).isGreaterThan(SphericalRegions.EARTH_AREA_M2 * 0.8);
    }

    @Test
    void radiusOutOfRangeIsRefused() {
        LonLat center = new LonLat(0, 0);
        for (double radiusM : List.of(0.0, -1.0, 19_900_001.0, Double.NaN)) {
            assertThatThrownBy(() -> Circles.ring(center, radiusM, 1)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static PositionSequence onlyRing(SphericalPolygon polygon) {
        assertThat(polygon.rings()).hasSize(1);
        return polygon.rings().get(0);
    }
}

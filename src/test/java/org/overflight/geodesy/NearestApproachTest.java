package org.overflight.geodesy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.overflight.model.LineKind;
import org.overflight.model.LonLat;

class NearestApproachTest {
    @Test
    void positionNorthOfTheEquatorIsNearestOnItsMeridian() {
        LegPath equator = LegPath.of(new LonLat(-30, 0), new LonLat(50, 0), LineKind.GEODESIC);
        LonLat position = new LonLat(7, 3);
        NearestApproach nearest = NearestApproach.of(equator, position);
        assertThat(nearest.closest().lonDeg()).isEqualTo(7, within(1e-6));
        assertThat(nearest.distanceM())
                .isEqualTo(Ellipsoid.inverse(new LonLat(7, 0), position).distanceM(), within(1e-6));
        assertThat(nearest.alongM()).isEqualTo(6378137 * Math.toRadians(37), within(0.1));
    }

    @ParameterizedTest
    @CsvSource({
        "-101.358, 48.4156, 34.8218, 31.8395, 0, 40",
        "0, 60, 180, 70, 90, 88",
        "170, -20, -150, 30, 179, 60",
        "0, 89, 120, 10, 60, 85",
        "-10, 0, 10, 0, 0, 0",
        "20, 20, 20, 20, 25, 25",
        "0, 0, 179.7, 0, 90, -40"
    })
    void nothingOnTheLineIsCloser(double lon1, double lat1, double lon2, double lat2, double lon, double lat) {
        LonLat position = new LonLat(lon, lat);
        for (LineKind kind : LineKind.values()) {
            LegPath line = LegPath.of(new LonLat(lon1, lat1), new LonLat(lon2, lat2), kind);
            NearestApproach nearest = NearestApproach.of(line, position);
            assertThat(nearest.distanceM()).isLessThanOrEqualTo(BruteForce.smallestDistanceM(line, position) + 1e-3);
            assertThat(Ellipsoid.inverse(nearest.closest(), position).distanceM())
                    .isEqualTo(nearest.distanceM());
            assertThat(line.at(nearest.alongM())).isEqualTo(nearest.closest());
        }
    }

    @Test
    void endsAndCornersCanBeNearest() {
        LegPath corner =
                LegPath.through(List.of(new LonLat(0, 0), new LonLat(10, 0), new LonLat(10, 10)), LineKind.GEODESIC);
        assertThat(NearestApproach.of(corner, new LonLat(15, -5)).closest()).isEqualTo(new LonLat(10, 0));
        assertThat(NearestApproach.of(corner, new LonLat(-5, 0)).alongM()).isZero();
        assertThat(NearestApproach.of(corner, new LonLat(10, 15)).closest()).isEqualTo(new LonLat(10, 10));
    }

    @Test
    void aPartOfALineIsSearchedAlone() {
        LonLat turn = new LonLat(10, 0);
        LegPath thereAndBack = LegPath.through(List.of(new LonLat(0, 0), turn, new LonLat(0, 0)), LineKind.GEODESIC);
        double halfM = thereAndBack.lengthM() / 2;
        LonLat beside = new LonLat(3, 1);
        NearestApproach out = NearestApproach.of(thereAndBack, beside, 0, halfM);
        NearestApproach back = NearestApproach.of(thereAndBack, beside, halfM, 2 * halfM);
        assertThat(out.distanceM()).isEqualTo(back.distanceM(), within(1e-3));
        assertThat(out.alongM()).isEqualTo(6378137 * Math.toRadians(3), within(1.0));
        assertThat(back.alongM()).isEqualTo(6378137 * Math.toRadians(17), within(1.0));
        assertThat(NearestApproach.of(thereAndBack, new LonLat(-5, 0), halfM / 2, halfM)
                        .alongM())
                .isEqualTo(halfM / 2);
        assertThat(NearestApproach.of(thereAndBack, beside, halfM, halfM).closest())
                .isEqualTo(turn);
    }
}

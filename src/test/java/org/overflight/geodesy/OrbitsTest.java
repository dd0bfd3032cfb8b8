package org.overflight.geodesy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.overflight.model.LineKind;
import org.overflight.model.LonLat;
import org.overflight.model.Orbit;
import org.overflight.model.PositionSequence;
import org.overflight.model.SphericalPolygon;

class OrbitsTest {
    private static final double LEG_M = 50 * 1852;
    private static final double WIDTH_M = 20 * 1852;

    @ParameterizedTest
    @CsvSource({
        "33.5, 34, 40, LEFT",
        "33.5, 34, 220, RIGHT",
        "180, -10, 90, RIGHT",
        "0, 89.9, 0, LEFT",
        "10, 0, 315, RIGHT"
    })
    void racetrackHasItsSizeAndTurnsItsWay(double lonDeg, double latDeg, double axisDeg, Orbit.Turns turns) {
        Orbit orbit = new Orbit(new LonLat(lonDeg, latDeg), axisDeg, LEG_M, WIDTH_M, turns);
        PositionSequence line = Orbits.positions(orbit, 1);
        assertThat(line.first()).isEqualTo(line.last());
        assertThat(lengthM(line)).isEqualTo(2 * LEG_M + Math.PI * WIDTH_M, within(60.0));
        SphericalPolygon region = new SphericalPolygon(List.of(ring(line)));
        boolean isLeft = turns == Orbit.Turns.LEFT;
        assertThat(SphericalRegions.contains(region, orbit.center())).isEqualTo(isLeft);
        double insideM2 = SphericalRegions.areaM2(isLeft ? region : SphericalRegions.reversed(region));
        double expectedM2 = LEG_M * WIDTH_M + Math.PI * WIDTH_M * WIDTH_M / 4;
        assertThat(insideM2).isEqualTo(expectedM2, within(expectedM2 * 0.001));
    }

    @Test
    void everyPointIsHalfTheWidthFromTheAxis() {
        Orbit orbit = new Orbit(new LonLat(33.5, 34), 40, LEG_M, WIDTH_M, Orbit.Turns.RIGHT);
        LegPath axis = LegPath.of(
                Ellipsoid.direct(orbit.center(), 220, LEG_M / 2),
                Ellipsoid.direct(orbit.center(), 40, LEG_M / 2),
                LineKind.GEODESIC);
        LegPath line = LegPath.through(list(Orbits.positions(orbit, 1)));
        for (double alongM = 0; alongM < line.lengthM(); alongM += 1000) {
            double distanceM = NearestApproach.of(axis, line.at(alongM)).distanceM();
            assertThat(distanceM).isEqualTo(WIDTH_M / 2, within(5.0));
        }
    }

    @Test
    void flightStartsAlongTheAxisAndTurnsRight() {
        Orbit orbit = new Orbit(new LonLat(0, 0), 0, LEG_M, WIDTH_M, Orbit.Turns.RIGHT);
        PositionSequence line = Orbits.positions(orbit, 1);
        assertThat(line.first().lonDeg()).isNegative();
        assertThat(line.first().latDeg()).isNegative();
        assertThat(line.get(1).lonDeg()).isNegative();
        assertThat(line.get(1).latDeg()).isGreaterThan(line.get(0).latDeg());
    }

    @Test
    void orbitWithoutLegsIsACircleAndWithoutWidthALine() {
        LonLat center = new LonLat(5, 50);
        PositionSequence circle = Orbits.positions(new Orbit(center, 0, 0, WIDTH_M, Orbit.Turns.LEFT), 1);
        for (LonLat position : list(circle)) {
            assertThat(Ellipsoid.inverse(center, position).distanceM()).isEqualTo(WIDTH_M / 2, within(1e-6));
        }
        PositionSequence line = Orbits.positions(new Orbit(center, 0, LEG_M, 0, Orbit.Turns.LEFT), 1);
        assertThat(lengthM(line)).isEqualTo(2 * LEG_M, within(0.01));
    }

    @Test
    void orbitWithoutSizeIsRefused() {
        LonLat center = new LonLat(5, 50);
        assertThatThrownBy(() -> new Orbit(center, 0, 0, 0, Orbit.Turns.LEFT))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Orbit(center, 0, Double.NaN, 1, Orbit.Turns.LEFT))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Orbit(center, 0, -1, 5, Orbit.Turns.LEFT))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static double lengthM(PositionSequence line) {
        return LegPath.through(list(line)).lengthM();
    }

    private static PositionSequence ring(PositionSequence closed) {
        return PositionSequence.of(list(closed).subList(0, closed.size() - 1));
    }

    private static List<LonLat> list(PositionSequence line) {
        List<LonLat> list = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            list.add(line.get(i));
        }
        return list;
    }
}

package org.overflight.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.overflight.model.LonLat;
import org.overflight.model.PositionSequence;
import org.overflight.model.SphericalPolygon;

class SphereCutTest {
    private static final CutRegion WORLD = new CutRegion.LonLatBand(0, -90, 90);
    private static final CutRegion MERCATOR = new CutRegion.LonLatBand(0, -85, 85);

    @Test
    void aLineWithBothEndsInABigCapIsCutWhereItLeavesIt() {
        CutRegion cap = new CutRegion.Cap(new LonLat(0, 0), 150);
        CutParts parts = line(cap, 165, 28, -165, 28);
        assertThat(parts.partCount()).isEqualTo(2);
        assertThat(angleDeg(parts, parts.end(0) - 1)).isEqualTo(150, within(1e-9));
        assertThat(angleDeg(parts, parts.start(1))).isEqualTo(150, within(1e-9));
    }

    @Test
    void aLineWithBothEndsBeyondTheHorizonIsDrawnWhereItPassesTheCap() {
        CutParts parts = line(new CutRegion.Cap(new LonLat(0, 0), 30), -60, 0, 60, 0);
        assertThat(parts.partCount()).isEqualTo(1);
        assertThat(parts.lonDeg(0)).isEqualTo(-30, within(1e-9));
        assertThat(parts.lonDeg(1)).isEqualTo(30, within(1e-9));
    }

    @Test
    void aLineBeyondTheHorizonIsNotDrawn() {
        assertThat(line(new CutRegion.Cap(new LonLat(0, 0), 90), 100, 0, 170, 0).partCount())
                .isZero();
        assertThat(line(new CutRegion.Cap(new LonLat(0, 0), 90), 90, -40, 90, 40)
                        .partCount())
                .isZero();
    }

    @Test
    void aGreatCircleThatBulgesOverTheLimitIsCutInTwo() {
        CutParts parts = line(MERCATOR, -60, 81, 60, 81);
        assertThat(parts.partCount()).isEqualTo(2);
        assertThat(parts.latDeg(parts.end(0) - 1)).isEqualTo(85);
        assertThat(parts.latDeg(parts.start(1))).isEqualTo(85);
        assertThat(parts.lonDeg(parts.start(1))).isEqualTo(-parts.lonDeg(parts.end(0) - 1), within(1e-9));
    }

    @Test
    void aLineFromBeyondOneLimitToBeyondTheOtherKeepsItsMiddle() {
        CutParts parts = line(MERCATOR, 0, 89, 10, -89);
        assertThat(parts.partCount()).isEqualTo(1);
        assertThat(parts.latDeg(0)).isEqualTo(85);
        assertThat(parts.latDeg(1)).isEqualTo(-85);
    }

    @Test
    void aLineOverThePoleGoesOutAndInOnItsTwoMeridians() {
        CutParts parts = line(WORLD, 20, 60, -160, 70);
        assertThat(parts.partCount()).isEqualTo(2);
        assertThat(parts.lonDeg(1)).isEqualTo(20);
        assertThat(parts.latDeg(1)).isEqualTo(90);
        assertThat(parts.lonDeg(2)).isEqualTo(-160);
        assertThat(parts.latDeg(2)).isEqualTo(90);
    }

    @Test
    void aTurnAroundTheEarthIsOnePieceOnEachSideOfTheCut() {
        CutParts parts = line(WORLD, 10, 0, 100, 0, -170, 0, -80, 0, 10, 0);
        assertThat(parts.partCount()).isEqualTo(2);
        assertThat(parts.lonDeg(parts.end(0) - 1)).isEqualTo(180);
        assertThat(parts.lonDeg(parts.start(1))).isEqualTo(-180);
        assertThat(parts.lonDeg(parts.end(1) - 1)).isEqualTo(10);
    }

    @Test
    void aLineAlongTheCutStaysOnTheSideFromWhichItComes() {
        CutParts fromWest = line(WORLD, -170, 0, 180, 10, 180, 20, -170, 30);
        assertThat(fromWest.partCount()).isEqualTo(1);
        assertThat(fromWest.lonDeg(1)).isEqualTo(-180, within(1e-8));
        CutParts fromEast = line(WORLD, 170, 0, -180, 10, -180, 20, 170, 30);
        assertThat(fromEast.partCount()).isEqualTo(1);
        assertThat(fromEast.lonDeg(1)).isEqualTo(180, within(1e-8));
    }

    @Test
    void aLineOfNoLengthIsNothing() {
        assertThat(line(WORLD, 10, 10, 10, 10).partCount()).isZero();
        assertThat(line(WORLD, 180, 10, -180, 10).partCount()).isZero();
        assertThat(line(WORLD, 0, 90, 120, 90).partCount()).isZero();
        assertThat(line(WORLD).partCount()).isZero();
    }

    @Test
    void aCapInsideAPolygonIsFilledToItsRim() {
        CutRegion cap = new CutRegion.Cap(new LonLat(10, 10), 5);
        CutParts inside = polygon(cap, 0, 0, 20, 0, 20, 20, 0, 20);
        assertThat(inside.partCount()).isEqualTo(1);
        for (int i = 0; i < inside.size(); i++) {
            assertThat(inside.course(i)).isEqualTo(CutParts.Course.RIM);
        }
        assertThat(polygon(cap, 0, 20, 20, 20, 20, 0, 0, 0).partCount()).isZero();
    }

    @Test
    void aRingWithoutAreaIsNothing() {
        assertThat(polygon(WORLD, 0, 0, 10, 0, 0, 0, 10, 0).partCount()).isZero();
        assertThat(polygon(WORLD, 180, 0, -180, 0, 180, 0).partCount()).isZero();
        assertThat(new SphereCut(WORLD).polygon(SphericalPolygon.EMPTY).partCount())
                .isZero();
    }

    /** Two rings with a common edge over the cut: exits and entries fall together there. */
    @Test
    void neighboursWithACommonEdgeOverTheCutStayApartFromTheRest() {
        PositionSequence north = PositionSequence.of(170, 10, -170, 12, -170, 20, 170, 20);
        PositionSequence south = PositionSequence.of(170, 0, -170, 0, -170, 12, 170, 10);
        CutParts parts = new SphereCut(WORLD).polygon(new SphericalPolygon(List.of(north, south)));
        for (int i = 0; i < parts.size(); i++) {
            assertThat(parts.latDeg(i)).isBetween(0.0, 20.5);
            assertThat(Math.abs(parts.lonDeg(i))).isGreaterThanOrEqualTo(170);
        }
    }

    private static CutParts line(CutRegion region, double... lonLat) {
        return new SphereCut(region).lines(List.of(PositionSequence.of(lonLat)));
    }

    private static CutParts polygon(CutRegion region, double... lonLat) {
        return new SphereCut(region).polygon(new SphericalPolygon(List.of(PositionSequence.of(lonLat))));
    }

    private static double angleDeg(CutParts parts, int index) {
        return Vectors.angleDeg(Vectors.of(0, 0), Vectors.of(parts.lonDeg(index), parts.latDeg(index)));
    }
}

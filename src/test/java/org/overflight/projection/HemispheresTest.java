package org.overflight.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import net.sf.geographiclib.Geodesic;
import org.junit.jupiter.api.Test;
import org.overflight.model.LonLat;
import org.overflight.model.MapSettings;
import org.overflight.model.PositionSequence;
import org.overflight.projection.Hemispheres.Arrangement;
import org.overflight.scene.BoxPx;
import org.overflight.scene.Outline;
import org.overflight.scene.PointPx;

/** Two discs against GeographicLib's distances, against each other, and against the lines that they must show. */
class HemispheresTest {
    private static final double RADIUS_PX = 230;
    private static final BoxPx LEFT = new BoxPx(0, 0, 480, 500);
    private static final BoxPx RIGHT = new BoxPx(480, 0, 480, 500);

    @Test
    void distancesFromThePoleAreTrue() {
        Random random = new Random(1);
        for (SheetProjection disc : discs(33)) {
            LonLat pole = new LonLat(0, disc.spec().lat0Deg());
            PointPx middle = disc.point(pole).orElseThrow();
            for (int i = 0; i < 200; i++) {
                LonLat at = new LonLat(
                        360 * random.nextDouble() - 180, Math.copySign(90, pole.latDeg()) * random.nextDouble());
                double trueM = Geodesic.WGS84.Inverse(pole.latDeg(), pole.lonDeg(), at.latDeg(), at.lonDeg()).s12;
                double drawnM = disc.point(at).orElseThrow().distancePx(middle) * disc.nominalMetresPerPx();
                assertThat(drawnM).isCloseTo(trueM, within(1.0));
            }
        }
    }

    @Test
    void theDiscsTouchWhereTheyShould() {
        for (double lonDeg = -180; lonDeg < 180; lonDeg += 7.5) {
            assertThat(gapPx(discs(lonDeg), lonDeg)).isLessThan(0.05);
        }
    }

    /** The check above sees a disc that is rolled by a degree too many. */
    @Test
    void aDiscRolledWrongIsSeen() {
        List<SheetProjection> wrong = List.of(discs(10).get(0), discs(11).get(1));
        assertThat(gapPx(wrong, 10)).isGreaterThan(1);
    }

    @Test
    void oneAboveTheOtherTheyTouchToo() {
        Hemispheres discs = new Hemispheres(-75, Arrangement.ONE_ABOVE_THE_OTHER);
        SheetProjection north = sheet(discs.north(), new BoxPx(0, 0, 460, 460));
        SheetProjection south = sheet(discs.south(), new BoxPx(0, 460, 460, 460));
        LonLat touching = new LonLat(-75, 0);
        assertThat(north.point(touching)
                        .orElseThrow()
                        .distancePx(south.point(touching).orElseThrow()))
                .isLessThan(0.05);
    }

    /** The discs are mirror images at the line between them: a crossing is as high on one rim as on the other. */
    @Test
    void aCrossingIsAtTheSameHeightOnBothRims() {
        Random random = new Random(2);
        List<SheetProjection> discs = discs(-140);
        for (int i = 0; i < 200; i++) {
            PositionSequence line = PositionSequence.of(
                    randomLonLat(random), 80 * random.nextDouble(), randomLonLat(random), -80 * random.nextDouble());
            LonLat crossing = EquatorCrossings.of(line).get(0);
            PointPx north = discs.get(0).point(crossing).orElseThrow();
            PointPx south = discs.get(1).point(crossing).orElseThrow();
            assertThat(north.yPx()).isCloseTo(south.yPx(), within(0.05));
            assertThat(480 - north.xPx()).isCloseTo(south.xPx() - 480, within(0.05));
            assertThat(lastOrFirst(discs.get(0).line(line), north)).isLessThan(0.05);
            assertThat(lastOrFirst(discs.get(1).line(line), south)).isLessThan(0.05);
        }
    }

    @Test
    void everyPointOfALineIsOnOneDiscAlone() {
        Random random = new Random(3);
        List<SheetProjection> discs = discs(20);
        for (int i = 0; i < 100; i++) {
            SphereVector from = SphereVector.of(new LonLat(randomLonLat(random), 180 * random.nextDouble() - 90));
            SphereVector to = SphereVector.of(new LonLat(randomLonLat(random), 180 * random.nextDouble() - 90));
            PositionSequence line = PositionSequence.of(List.of(from.position(), to.position()));
            for (int step = 0; step <= 50; step++) {
                LonLat at = from.between(to, step / 50.0).position();
                List<SheetProjection> home = discs.stream()
                        .filter(disc -> Hemispheres.isAtHome(at, disc.spec()))
                        .toList();
                assertThat(home).hasSize(1);
                PointPx drawn = home.get(0).point(at).orElseThrow();
                assertThat(distancePx(home.get(0).line(line), drawn)).isLessThan(0.5);
                boolean onRim = Math.abs(at.latDeg()) < 1e-5;
                assertThat(discs.stream()
                                .filter(disc -> disc.point(at).isPresent())
                                .count())
                        .isEqualTo(onRim ? 2 : 1);
            }
        }
    }

    @Test
    void aLineAlongTheEquatorIsOnTheNorthernDisc() {
        PositionSequence equator = PositionSequence.of(0, 0, 60, 0, 120, 0);
        assertThat(discs(0).get(0).line(equator).isEmpty()).isFalse();
        assertThat(discs(0).get(1).line(equator).isEmpty()).isTrue();
    }

    @Test
    void theEquatorBelongsToTheNorth() {
        assertThat(EquatorCrossings.of(PositionSequence.of(0, 10, 5, 0, 10, 10)))
                .isEmpty();
        assertThat(EquatorCrossings.of(PositionSequence.of(0, -10, 0, 0, 0, 10)))
                .containsExactly(new LonLat(0, 0));
        assertThat(EquatorCrossings.of(PositionSequence.of(0, 10, 0, -10, 0, 10)))
                .hasSize(2);
    }

    @Test
    void theRuleAsksForBothPoles() {
        PositionSequence both = PositionSequence.of(0, 80, 10, 0, 20, -80);
        PositionSequence one = PositionSequence.of(0, 80, 10, 0, 20, -50);
        assertThat(rule(both, MapSettings.AUTOMATIC)).isTrue();
        assertThat(rule(one, MapSettings.AUTOMATIC)).isFalse();
        assertThat(rule(both, asked("equal-earth"))).isFalse();
        assertThat(rule(one, asked("hemispheres"))).isTrue();
    }

    private static boolean rule(PositionSequence line, MapSettings settings) {
        return HemispheresRule.of(new MapContent(List.of(line), List.of()), LEFT, settings)
                .isPresent();
    }

    private static MapSettings asked(String name) {
        return new MapSettings(new MapSettings.Family(name), null, List.of(), false, null, null);
    }

    private static double randomLonLat(Random random) {
        return 360 * random.nextDouble() - 180;
    }

    private static List<SheetProjection> discs(double touchingLonDeg) {
        Hemispheres discs = new Hemispheres(touchingLonDeg, Arrangement.SIDE_BY_SIDE);
        BoxPx left = new BoxPx(480 - 2 * RADIUS_PX, 20, 2 * RADIUS_PX, 2 * RADIUS_PX);
        BoxPx right = new BoxPx(480, 20, 2 * RADIUS_PX, 2 * RADIUS_PX);
        return List.of(
                SheetProjection.fit(discs.north(), MapContent.WORLD, new SheetFrame(LEFT, left)),
                SheetProjection.fit(discs.south(), MapContent.WORLD, new SheetFrame(RIGHT, right)));
    }

    private static SheetProjection sheet(ProjectionSpec spec, BoxPx box) {
        return SheetProjection.fit(spec, MapContent.WORLD, new SheetFrame(box, box));
    }

    private static double gapPx(List<SheetProjection> discs, double lonDeg) {
        LonLat touching = new LonLat(lonDeg, 0);
        PointPx north = discs.get(0).point(touching).orElseThrow();
        return north.distancePx(discs.get(1).point(touching).orElseThrow())
                + north.distancePx(new PointPx(480, 20 + RADIUS_PX));
    }

    private static double lastOrFirst(Outline line, PointPx point) {
        double nearest = Double.POSITIVE_INFINITY;
        for (int part = 0; part < line.partCount(); part++) {
            nearest = Math.min(nearest, line.point(line.partStart(part)).distancePx(point));
            nearest = Math.min(nearest, line.point(line.partEnd(part) - 1).distancePx(point));
        }
        return nearest;
    }

    private static double distancePx(Outline line, PointPx point) {
        double nearest = Double.POSITIVE_INFINITY;
        for (int part = 0; part < line.partCount(); part++) {
            for (int i = line.partStart(part) + 1; i < line.partEnd(part); i++) {
                nearest = Math.min(nearest, distancePx(line.point(i - 1), line.point(i), point));
            }
        }
        return nearest;
    }

    private static double distancePx(PointPx a, PointPx b, PointPx point) {
        double dx = b.xPx() - a.xPx();
        double dy = b.yPx() - a.yPx();
        double squared = dx * dx + dy * dy;
        double along = squared == 0 ? 0 : ((point.xPx() - a.xPx()) * dx + (point.yPx() - a.yPx()) * dy) / squared;
        double share = Math.max(0, Math.min(1, along));
        return a.plus(dx * share, dy * share).distancePx(point);
    }
}

package org.overflight.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.overflight.scene.Outline;
import org.overflight.scene.PointPx;

class ThinningTest {
    @Test
    void everyPointLeftOutIsWithinTwoTenthsOfAPixel() {
        Random random = new Random(5);
        for (int i = 0; i < 50; i++) {
            PixelRun walk = walk(random);
            Outline.Builder lines = Outline.lines();
            new Thinning().addLine(walk, lines);
            Outline thinned = lines.build();
            assertThat(thinned.pointCount()).isLessThan(walk.size() * 3 / 4);
            DrawnShape shape = new DrawnShape(thinned);
            for (int k = 0; k < walk.size(); k++) {
                assertThat(shape.distancePx(new PointPx(walk.xPx(k), walk.yPx(k))))
                        .isLessThanOrEqualTo(0.2);
            }
        }
    }

    @Test
    void theEndsOfALineStay() {
        PixelRun walk = walk(new Random(6));
        Outline.Builder lines = Outline.lines();
        new Thinning().addLine(walk, lines);
        Outline thinned = lines.build();
        assertThat(thinned.xPx(0)).isEqualTo(Placement.snapped(walk.xPx(0)));
        assertThat(thinned.yPx(thinned.pointCount() - 1)).isEqualTo(Placement.snapped(walk.yPx(walk.size() - 1)));
    }

    @Test
    void aCircleOfFewPointsIsAsLargeAsOneOfMany() {
        PixelRun circle = new PixelRun();
        for (int i = 0; i < 720; i++) {
            circle.add(100 + 12 * Math.cos(i * Math.PI / 360), 100 + 12 * Math.sin(i * Math.PI / 360));
        }
        Outline.Builder rings = Outline.rings();
        new Thinning().addRing(circle, rings);
        Outline thinned = rings.build();
        assertThat(thinned.pointCount()).isLessThan(30);
        double area = Math.PI * 144;
        assertThat(Math.abs(new DrawnShape(thinned).areaPx2())).isCloseTo(area, within(area / 1000));
    }

    @Test
    void cornersBetweenStraightEdgesStayWhereTheyAre() {
        PixelRun square = new PixelRun();
        for (int i = 0; i < 40; i++) {
            int side = i / 10;
            double along = i % 10;
            square.add(
                    side == 0 ? along : side == 1 ? 10 : side == 2 ? 10 - along : 0,
                    side == 1 ? along : side == 2 ? 10 : side == 3 ? 10 - along : 0);
        }
        Outline.Builder rings = Outline.rings();
        new Thinning().addRing(square, rings);
        assertThat(rings.build())
                .isEqualTo(Outline.rings()
                        .startPart()
                        .add(0, 0)
                        .add(10, 0)
                        .add(10, 10)
                        .add(0, 10)
                        .build());
    }

    @Test
    void aSliverIsDropped() {
        PixelRun sliver = new PixelRun();
        sliver.add(0, 0);
        sliver.add(1000, 0);
        sliver.add(1000, 1e-6);
        Outline.Builder rings = Outline.rings();
        new Thinning().addRing(sliver, rings);
        assertThat(rings.build().isEmpty()).isTrue();
    }

    /** Smooth in parts, jagged in others, and it turns back. */
    private static PixelRun walk(Random random) {
        PixelRun walk = new PixelRun();
        double x = 0;
        double y = 0;
        double direction = 0;
        for (int i = 0; i < 500; i++) {
            walk.add(x, y);
            direction += random.nextInt(20) == 0 ? 3 * random.nextGaussian() : 0.05 * random.nextGaussian();
            double step = random.nextInt(3) == 0 ? 0.05 : 0.7;
            x += step * Math.cos(direction);
            y += step * Math.sin(direction);
        }
        return walk;
    }
}

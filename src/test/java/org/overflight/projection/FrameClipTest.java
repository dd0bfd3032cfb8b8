package org.overflight.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.overflight.scene.BoxPx;
import org.overflight.scene.Outline;

/** Clipped lines are as long and clipped rings as large as JTS makes them. */
class FrameClipTest {
    private static final BoxPx BOX = new BoxPx(10, 20, 300, 200);
    private static final GeometryFactory JTS = new GeometryFactory();
    private static final Geometry JTS_BOX = JTS.toGeometry(new Envelope(10, 310, 20, 220));

    @Test
    void linesKeepTheirLengthInside() {
        Random random = new Random(3);
        for (int i = 0; i < 300; i++) {
            Coordinate[] corners = corners(random, 2 + random.nextInt(8));
            Outline.Builder lines = Outline.lines();
            new FrameClip(BOX).addLine(run(corners), lines);
            Outline clipped = lines.build();
            double expected =
                    JTS.createLineString(corners).intersection(JTS_BOX).getLength();
            assertThat(lengthPx(clipped)).isCloseTo(expected, within(1 + expected * 1e-3));
            assertInside(clipped);
        }
    }

    @Test
    void ringsKeepTheirAreaInside() {
        Random random = new Random(4);
        for (int i = 0; i < 300; i++) {
            Coordinate[] corners = star(random, 3 + random.nextInt(12));
            Outline.Builder rings = Outline.rings();
            new FrameClip(BOX).addRing(run(Arrays.copyOf(corners, corners.length - 1)), rings);
            Outline clipped = rings.build();
            double expected = JTS.createPolygon(corners).intersection(JTS_BOX).getArea();
            assertThat(Math.abs(new DrawnShape(clipped).areaPx2())).isCloseTo(expected, within(0.5 + expected * 1e-4));
            assertInside(clipped);
        }
    }

    @Test
    void aLineAlongTheEdgeStays() {
        Outline.Builder lines = Outline.lines();
        PixelRun run = new PixelRun();
        run.add(0, 20);
        run.add(400, 20);
        new FrameClip(BOX).addLine(run, lines);
        assertThat(lengthPx(lines.build())).isEqualTo(300);
    }

    private static Coordinate[] corners(Random random, int count) {
        Coordinate[] corners = new Coordinate[count];
        for (int i = 0; i < count; i++) {
            corners[i] = new Coordinate(-200 + 700 * random.nextDouble(), -200 + 600 * random.nextDouble());
        }
        return corners;
    }

    private static Coordinate[] star(Random random, int count) {
        double x = 400 * random.nextDouble();
        double y = 300 * random.nextDouble();
        Coordinate[] corners = new Coordinate[count + 1];
        for (int i = 0; i < count; i++) {
            double radius = 20 + 300 * random.nextDouble();
            double angle = 2 * Math.PI * i / count;
            corners[i] = new Coordinate(x + radius * Math.cos(angle), y + radius * Math.sin(angle));
        }
        corners[count] = corners[0];
        return corners;
    }

    private static PixelRun run(Coordinate[] corners) {
        PixelRun run = new PixelRun();
        for (Coordinate corner : corners) {
            run.add(corner.x, corner.y);
        }
        return run;
    }

    private static double lengthPx(Outline lines) {
        double length = 0;
        for (int part = 0; part < lines.partCount(); part++) {
            for (int i = lines.partStart(part) + 1; i < lines.partEnd(part); i++) {
                length += lines.point(i).distancePx(lines.point(i - 1));
            }
        }
        return length;
    }

    private static void assertInside(Outline outline) {
        for (int i = 0; i < outline.pointCount(); i++) {
            assertThat(BOX.grown(0.11).contains(outline.point(i))).isTrue();
        }
    }
}

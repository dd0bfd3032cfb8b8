package org.overflight.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.overflight.model.LonLat;
import org.overflight.model.PositionSequence;
import org.overflight.scene.BoxPx;
import org.overflight.scene.Outline;
import org.overflight.scene.PointPx;

/**
 * What is drawn is the true curve and nothing else, against brute force: every place on a drawn line is within a quarter pixel of
 * it, so no line jumps; and every place of the true curve in the frame is drawn.
 */
class CurvesAreTrueTest {
    private static final BoxPx FRAME = new BoxPx(0, 0, 960, 600);
    private static final double QUARTER_PX = 0.25;

    /** The brute-force curve has a point every tenth of a pixel. */
    private static final double GRAIN_PX = 0.06;

    static List<ProjectionSpec> specs() {
        return Specs.all();
    }

    @ParameterizedTest
    @MethodSource("specs")
    void routesOnWorldMaps(ProjectionSpec spec) {
        SheetProjection sheet = SheetProjection.fit(spec, MapContent.WORLD, FRAME);
        Random random = new Random(7);
        for (int i = 0; i < 12; i++) {
            assertTrue(sheet, route(random));
        }
    }

    @ParameterizedTest
    @MethodSource("specs")
    void routesOnMapsOfAPart(ProjectionSpec spec) {
        Random random = new Random(8);
        for (int i = 0; i < 12; i++) {
            PositionSequence route = route(random);
            LonLat middle = route.get(1);
            if (SheetProjection.fit(spec, MapContent.WORLD, FRAME).point(middle).isPresent()) {
                double metresPerPx = Math.pow(10, 2 + 2.5 * random.nextDouble());
                assertTrue(SheetProjection.of(spec, middle, metresPerPx, FRAME), route);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("specs")
    void routesOverPolesAlongTheAntimeridianAndAroundTheEarth(ProjectionSpec spec) {
        SheetProjection sheet = SheetProjection.fit(spec, MapContent.WORLD, FRAME);
        assertTrue(sheet, PositionSequence.of(-101, 60, 79, 60));
        assertTrue(sheet, PositionSequence.of(23, 30, 23, 90, 143, 30));
        assertTrue(sheet, PositionSequence.of(0, 10, 120, 10, -120, 10, 0, 10));
        assertTrue(sheet, PositionSequence.of(30, 0, 150, 0, -90, 0, 30, 0));
        assertTrue(sheet, PositionSequence.of(10, 89.99, 170, 89.99, -170, -89.9));
        assertTrue(sheet, PositionSequence.of(10, 20, -170.001, -19.99));
    }

    /** A line along the cut itself is drawn on one side of the map: the true curve there is not to be had by single positions. */
    @Test
    void aRouteAlongTheAntimeridianIsOneStraightLine() {
        ProjectionSpec spec = ProjectionSpec.centered(ProjectionFamily.EQUIRECTANGULAR, 0, 0);
        SheetProjection sheet = SheetProjection.fit(spec, MapContent.WORLD, FRAME);
        Outline drawn = sheet.line(PositionSequence.of(180, -60, -180, 10, 180, 60));
        assertThat(drawn.partCount()).isEqualTo(1);
        assertThat(drawn.pointCount()).isEqualTo(2);
        assertThat(drawn.xPx(0)).isEqualTo(drawn.xPx(1));
    }

    /** The path of antipodes is defined: over the north pole. */
    @Test
    void antipodesAreJoinedOverTheNorthPole() {
        ProjectionSpec spec = ProjectionSpec.centered(ProjectionFamily.AZIMUTHAL_EQUIDISTANT, 0, 90);
        SheetProjection sheet = SheetProjection.fit(spec, MapContent.WORLD, FRAME);
        PointPx pole = sheet.point(new LonLat(0, 90)).orElseThrow();
        Outline drawn = sheet.line(PositionSequence.of(40, 10, -140, -10));
        assertThat(new DrawnShape(drawn).distancePx(pole)).isLessThan(0.01);
    }

    @Test
    void theComparisonNoticesAChord() {
        ProjectionSpec spec = ProjectionSpec.centered(ProjectionFamily.EQUIRECTANGULAR, 0, 0);
        SheetProjection sheet = SheetProjection.fit(spec, MapContent.WORLD, FRAME);
        PositionSequence route = PositionSequence.of(0, 50, 20, 50);
        Outline chord = Outline.lines()
                .startPart()
                .add(xPx(sheet, route.get(0)), yPx(sheet, route.get(0)))
                .add(xPx(sheet, route.get(1)), yPx(sheet, route.get(1)))
                .build();
        TrueCurve curve = new TrueCurve(sheet, route, 16);
        assertThat(strays(chord, curve)).isNotEmpty();
        assertThat(gaps(chord, curve, FRAME)).isNotEmpty();
    }

    private static double xPx(SheetProjection sheet, LonLat at) {
        return sheet.point(at).orElseThrow().xPx();
    }

    private static double yPx(SheetProjection sheet, LonLat at) {
        return sheet.point(at).orElseThrow().yPx();
    }

    static PositionSequence route(Random random) {
        int size = 2 + random.nextInt(3);
        List<LonLat> positions = new ArrayList<>();
        positions.add(HardPolygons.position(random));
        for (int i = 1; i < size; i++) {
            double distance = random.nextInt(3) == 0 ? 179 * random.nextDouble() : 30 * random.nextDouble();
            positions.add(HardPolygons.from(positions.get(i - 1), 360 * random.nextDouble(), distance));
        }
        return PositionSequence.of(positions);
    }

    static void assertTrue(SheetProjection sheet, PositionSequence route) {
        Outline drawn = sheet.line(route);
        TrueCurve curve = new TrueCurve(sheet, route, SheetProjection.CLIP_MARGIN_PX + 1);
        String what = route + " on " + sheet.spec() + " at " + sheet.nominalMetresPerPx();
        assertThat(strays(drawn, curve)).as("drawn where nothing is: %s", what).isEmpty();
        assertThat(gaps(drawn, curve, sheet.frame())).as("not drawn: %s", what).isEmpty();
    }

    /** Places on the drawn lines that are too far from the true curve. */
    private static List<PointPx> strays(Outline drawn, TrueCurve curve) {
        List<PointPx> strays = new ArrayList<>();
        for (int part = 0; part < drawn.partCount(); part++) {
            for (int i = drawn.partStart(part) + 1; i < drawn.partEnd(part); i++) {
                PointPx a = drawn.point(i - 1);
                PointPx b = drawn.point(i);
                int steps = (int) Math.ceil(a.distancePx(b) / 0.5);
                for (int k = 0; k <= steps; k++) {
                    double share = k / (double) Math.max(1, steps);
                    PointPx at = a.plus(share * (b.xPx() - a.xPx()), share * (b.yPx() - a.yPx()));
                    if (curve.distancePx(at) > QUARTER_PX + GRAIN_PX) {
                        strays.add(at);
                    }
                }
            }
        }
        return strays;
    }

    /** Places of the true curve in the frame that are too far from every drawn line. */
    private static List<PointPx> gaps(Outline drawn, TrueCurve curve, BoxPx frame) {
        DrawnShape shape = new DrawnShape(drawn);
        List<PointPx> gaps = new ArrayList<>();
        for (int i = 0; i < curve.points().size(); i += 7) {
            PointPx point = curve.points().get(i);
            if (frame.contains(point) && shape.distancePx(point) > QUARTER_PX) {
                gaps.add(point);
            }
        }
        return gaps;
    }
}

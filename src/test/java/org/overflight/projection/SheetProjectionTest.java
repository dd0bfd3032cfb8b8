package org.overflight.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.overflight.geodesy.Ellipsoid;
import org.overflight.model.LonLat;
import org.overflight.model.PositionSequence;
import org.overflight.model.SphericalCap;
import org.overflight.model.SphericalPolygon;
import org.overflight.scene.BoxPx;
import org.overflight.scene.Outline;
import org.overflight.scene.PointPx;

class SheetProjectionTest {
    private static final BoxPx FRAME = new BoxPx(100, 50, 960, 600);
    private static final ProjectionSpec ATLANTIC =
            ProjectionSpec.centered(ProjectionFamily.LAMBERT_AZIMUTHAL_EQUAL_AREA, -40, 45);
    private static final PositionSequence MINOT_TO_TEL_NOF = PositionSequence.of(-101.3577, 48.4156, 34.8218, 31.8395);

    static List<ProjectionSpec> specs() {
        return Specs.all();
    }

    @Test
    void contentFillsTheInnerBox() {
        MapContent content = new MapContent(List.of(MINOT_TO_TEL_NOF), List.of(new LonLat(-60, 10)));
        SheetFrame frame = SheetFrame.withMargins(FRAME, 40);
        SheetProjection sheet = SheetProjection.fit(ATLANTIC, content, frame);
        PixelRun drawn = new PixelRun();
        Outline route = sheet.line(MINOT_TO_TEL_NOF);
        for (int i = 0; i < route.pointCount(); i++) {
            drawn.add(route.xPx(i), route.yPx(i));
        }
        PointPx place = sheet.point(new LonLat(-60, 10)).orElseThrow();
        drawn.add(place.xPx(), place.yPx());
        BoxPx bounds = drawn.bounds();
        assertThat(frame.inner().grown(0.5).contains(bounds)).isTrue();
        double filled = Math.max(
                bounds.widthPx() / frame.inner().widthPx(),
                bounds.heightPx() / frame.inner().heightPx());
        assertThat(filled).isEqualTo(1, within(1e-3));
    }

    @Test
    void aSinglePlaceIsInTheMiddle() {
        LonLat place = new LonLat(34.8, 31.8);
        SheetProjection sheet = SheetProjection.fit(ATLANTIC, new MapContent(List.of(), List.of(place)), FRAME);
        assertThat(sheet.point(place).orElseThrow().distancePx(FRAME.center())).isLessThan(1e-5);
        assertThat(sheet.nominalMetresPerPx()).isLessThan(50);
    }

    @Test
    void aMapOfAGivenScaleHasItsCentreInTheMiddle() {
        SheetProjection sheet = SheetProjection.of(ATLANTIC, new LonLat(0, 50), 2_500, FRAME);
        assertThat(sheet.point(new LonLat(0, 50)).orElseThrow().distancePx(FRAME.center()))
                .isLessThan(1e-5);
        assertThat(sheet.nominalMetresPerPx()).isEqualTo(2_500, within(1e-9));
    }

    @ParameterizedTest
    @MethodSource("specs")
    void whatIsAtAPointIsDrawnThere(ProjectionSpec spec) {
        SheetProjection sheet = SheetProjection.fit(spec, MapContent.WORLD, FRAME);
        Random random = new Random(9);
        int found = 0;
        for (int i = 0; i < 200; i++) {
            PointPx point = new PointPx(100 + 960 * random.nextDouble(), 50 + 600 * random.nextDouble());
            Optional<LonLat> position = sheet.inverse(point);
            if (position.isPresent()) {
                assertThat(sheet.point(position.get()).orElseThrow().distancePx(point))
                        .isLessThan(0.01);
                found++;
            }
        }
        assertThat(found).isGreaterThan(30);
    }

    @ParameterizedTest
    @MethodSource("specs")
    void theVisibleCapHoldsAllThatIsSeen(ProjectionSpec spec) {
        Random random = new Random(10);
        for (int i = 0; i < 8; i++) {
            LonLat center = HardPolygons.position(random);
            double metresPerPx = Math.pow(10, 2 + 2.7 * random.nextDouble());
            if (SheetProjection.fit(spec, MapContent.WORLD, FRAME).point(center).isPresent()) {
                assertSeen(SheetProjection.of(spec, center, metresPerPx, FRAME), random);
            }
        }
    }

    private static void assertSeen(SheetProjection sheet, Random random) {
        SphericalCap cap = sheet.visibleCap();
        double[] center = Vectors.of(cap.center().lonDeg(), cap.center().latDeg());
        BoxPx box = FRAME.grown(16);
        for (int i = 0; i < 300; i++) {
            PointPx point = new PointPx(
                    box.xPx() + box.widthPx() * random.nextDouble(), box.yPx() + box.heightPx() * random.nextDouble());
            sheet.inverse(point)
                    .ifPresent(seen -> assertThat(Vectors.angleDeg(center, Vectors.of(seen.lonDeg(), seen.latDeg())))
                            .as("%s at %s m/px", sheet.spec(), sheet.nominalMetresPerPx())
                            .isLessThanOrEqualTo(cap.radiusDeg()));
        }
    }

    @Test
    void theVisibleCapIsNotMuchLargerThanTheMap() {
        SheetProjection sheet = SheetProjection.of(ATLANTIC, new LonLat(-40, 45), 1_000, FRAME);
        double halfDiagonalDeg = Math.hypot(480, 300) * 1_000 / 111_195;
        assertThat(sheet.visibleCap().radiusDeg()).isBetween(halfDiagonalDeg, 1.2 * halfDiagonalDeg);
    }

    @ParameterizedTest
    @MethodSource("specs")
    void scaleAndNorthAgreeWithAShortGeodesic(ProjectionSpec spec) {
        SheetProjection sheet = SheetProjection.fit(spec, MapContent.WORLD, FRAME);
        for (LonLat at : List.of(new LonLat(-20, 40), new LonLat(-50, 10), new LonLat(-40, 70))) {
            LonLat north = Ellipsoid.direct(at, 0, 500);
            if (sheet.point(at).isPresent() && sheet.point(north).isPresent()) {
                PointPx from = sheet.point(at).get();
                PointPx to = sheet.point(north).get();
                double angleDeg = Math.toDegrees(Math.atan2(to.xPx() - from.xPx(), from.yPx() - to.yPx()));
                assertThat(Math.IEEEremainder(sheet.northAngleDeg(at) - angleDeg, 360))
                        .isCloseTo(0, within(0.1));
                double scale = sheet.distortion(at).orElseThrow().scaleAlong(0);
                double expected = from.distancePx(to) * sheet.nominalMetresPerPx() / 500;
                assertThat(scale).isCloseTo(expected, within(expected * 1e-3));
            }
        }
    }

    @Test
    void theRimIsShownOnlyWhereItIsInSight() {
        assertThat(SheetProjection.fit(ATLANTIC, MapContent.WORLD, FRAME).rim().partCount())
                .isEqualTo(1);
        assertThat(SheetProjection.of(ATLANTIC, new LonLat(-40, 45), 5_000, FRAME)
                        .rim()
                        .isEmpty())
                .isTrue();
    }

    @Test
    void strokesOfAPolygonDoNotRunAlongTheRim() {
        ProjectionSpec world = ProjectionSpec.centered(ProjectionFamily.EQUIRECTANGULAR, 0, 0);
        SheetProjection sheet = SheetProjection.fit(world, MapContent.WORLD, FRAME);
        SphericalPolygon box = HardPolygons.polygon(170, -10, -170, -10, -170, 10, 170, 10);
        double edgePx = sheet.point(new LonLat(180, 0)).orElseThrow().xPx();
        assertThat(onlyOnEdge(sheet.polygon(box), edgePx)).isPositive();
        assertThat(onlyOnEdge(sheet.edges(box), edgePx)).isZero();
    }

    /** Number of drawn segments that run along an upright line. */
    private static int onlyOnEdge(Outline outline, double xPx) {
        int found = 0;
        for (int part = 0; part < outline.partCount(); part++) {
            int end = outline.partEnd(part);
            int start = outline.partStart(part);
            for (int i = outline.isClosed() ? start : start + 1; i < end; i++) {
                int before = i > start ? i - 1 : end - 1;
                found += Math.abs(outline.xPx(before) - xPx) < 1e-3 && Math.abs(outline.xPx(i) - xPx) < 1e-3 ? 1 : 0;
            }
        }
        return found;
    }

    @Test
    void coordinatesAreMillionthsOfAPixel() {
        Outline route = SheetProjection.fit(ATLANTIC, MapContent.WORLD, FRAME).line(MINOT_TO_TEL_NOF);
        for (int i = 0; i < route.pointCount(); i++) {
            assertThat(route.xPx(i)).isEqualTo(Math.rint(route.xPx(i) * 1e6) / 1e6);
        }
    }
}

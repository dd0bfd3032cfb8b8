package org.overflight.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.overflight.model.LonLat;
import org.overflight.scene.BoxPx;
import org.overflight.scene.Outline;
import org.overflight.scene.PointPx;

class GraticuleTest {
    private static final BoxPx FRAME = new BoxPx(0, 0, 960, 600);
    private static final ProjectionSpec LEVANT =
            ProjectionSpec.conic(ProjectionFamily.LAMBERT_CONFORMAL_CONIC, 35, 30, 34);

    static List<ProjectionSpec> specs() {
        return Specs.all();
    }

    @Test
    void theIntervalSuitsTheScale() {
        assertThat(levant(100).intervalMinutes()).isEqualTo(5);
        assertThat(levant(1_000).intervalMinutes()).isEqualTo(60);
        assertThat(levant(5_000).intervalMinutes()).isEqualTo(300);
        assertThat(levant(12_000).intervalMinutes()).isEqualTo(600);
        assertThat(Graticule.of(SheetProjection.fit(
                                ProjectionSpec.centered(ProjectionFamily.EQUAL_EARTH, 0, 0), MapContent.WORLD, FRAME))
                        .intervalMinutes())
                .isEqualTo(1800);
    }

    private static Graticule levant(double metresPerPx) {
        return Graticule.of(SheetProjection.of(LEVANT, new LonLat(35, 32), metresPerPx, FRAME));
    }

    @Test
    void aWorldMapHasElevenMeridiansTheCutAndFiveParallels() {
        SheetProjection sheet =
                SheetProjection.fit(ProjectionSpec.centered(ProjectionFamily.ROBINSON, 0, 0), MapContent.WORLD, FRAME);
        List<GraticuleLine> lines = Graticule.every(1800, sheet).lines();
        assertThat(lines)
                .filteredOn(line -> line.kind() == GraticuleLine.Kind.MERIDIAN)
                .hasSize(12);
        assertThat(lines)
                .filteredOn(line -> line.kind() == GraticuleLine.Kind.PARALLEL)
                .extracting(GraticuleLine::degrees)
                .containsExactly(-60.0, -30.0, 0.0, 30.0, 60.0);
    }

    /** Whatever the map: what lies under a line has the longitude or latitude that the line is for. */
    @ParameterizedTest
    @MethodSource("specs")
    void linesRunWhereTheySay(ProjectionSpec spec) {
        SheetProjection world = SheetProjection.fit(spec, MapContent.WORLD, FRAME);
        assertRuns(world, Graticule.of(world));
        for (LonLat center : List.of(new LonLat(-40, 50), new LonLat(178, -20))) {
            if (world.point(center).isPresent()) {
                SheetProjection part = SheetProjection.of(spec, center, 2_000, FRAME);
                assertRuns(part, Graticule.of(part));
            }
        }
    }

    private static void assertRuns(SheetProjection sheet, Graticule graticule) {
        assertThat(graticule.lines()).isNotEmpty();
        for (GraticuleLine line : graticule.lines()) {
            for (int i = 0; i < line.outline().pointCount(); i += 3) {
                PointPx point = line.outline().point(i);
                Optional<LonLat> at = sheet.inverse(point);
                if (at.isPresent() && !isOnCut(sheet, at.get())) {
                    assertThat(new DrawnShape(trueLine(sheet, line, at.get())).distancePx(point))
                            .as("%s %s at %s on %s", line.kind(), line.degrees(), at.get(), sheet.spec())
                            .isLessThan(0.4);
                }
            }
        }
    }

    /** The meridian or parallel on both sides of a place, by single positions. */
    private static Outline trueLine(SheetProjection sheet, GraticuleLine line, LonLat near) {
        Outline.Builder builder = Outline.lines().startPart();
        for (int i = -200; i <= 200; i++) {
            double off = i * Math.abs(i) * 1e-4;
            LonLat at = line.kind() == GraticuleLine.Kind.MERIDIAN
                    ? new LonLat(line.degrees(), Math.max(-90, Math.min(90, near.latDeg() + off)))
                    : LonLat.wrapped(near.lonDeg() + off, line.degrees());
            sheet.point(at).ifPresent(point -> builder.add(point.xPx(), point.yPx()));
        }
        return builder.build();
    }

    private static boolean isOnCut(SheetProjection sheet, LonLat at) {
        return Math.abs(sheet.plane().region().turnedDeg(at.lonDeg())) > 179;
    }

    @Test
    void labelsStandWhereLinesMeetTheFrame() {
        SheetProjection sheet = SheetProjection.of(LEVANT, new LonLat(35, 32), 1_000, FRAME);
        GraticuleLine line = Graticule.of(sheet).lines().stream()
                .filter(candidate -> candidate.kind() == GraticuleLine.Kind.PARALLEL && candidate.minutes() == 32 * 60)
                .findFirst()
                .orElseThrow();
        List<GraticuleLine.EdgePoint> ends = line.edgePoints(FRAME);
        assertThat(ends).hasSize(2);
        for (GraticuleLine.EdgePoint end : ends) {
            assertThat(end.side()).isIn(GraticuleLine.Side.LEFT, GraticuleLine.Side.RIGHT);
            assertThat(sheet.inverse(end.at()).orElseThrow().latDeg()).isCloseTo(32, within(0.005));
        }
    }

    @Test
    void meridiansEndBeforeTheyCrowdAtThePole() {
        ProjectionSpec polar = ProjectionSpec.centered(ProjectionFamily.AZIMUTHAL_EQUIDISTANT, 0, 90);
        SheetProjection sheet = SheetProjection.of(polar, new LonLat(0, 90), 10_000, FRAME);
        PointPx pole = sheet.point(new LonLat(0, 90)).orElseThrow();
        long reaching = Graticule.every(600, sheet).lines().stream()
                .filter(line -> line.kind() == GraticuleLine.Kind.MERIDIAN)
                .filter(line -> new DrawnShape(line.outline()).distancePx(pole) < 1)
                .count();
        assertThat(reaching).isEqualTo(4);
    }
}

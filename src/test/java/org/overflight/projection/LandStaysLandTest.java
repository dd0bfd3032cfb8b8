package org.overflight.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.overflight.basemap.Basemap;
import org.overflight.basemap.Resolution;
import org.overflight.geodesy.SphericalRegions;
import org.overflight.model.LonLat;
import org.overflight.model.PositionSequence;
import org.overflight.model.SphericalPolygon;
import org.overflight.scene.BoxPx;
import org.overflight.scene.Outline;
import org.overflight.scene.PointPx;

/** The land of the basemap on every projection: nothing fills the ocean, nothing is lost, nothing jumps. */
class LandStaysLandTest {
    private static final BoxPx FRAME = new BoxPx(0, 0, 1200, 800);
    private static final Map<Resolution, SphericalPolygon> LAND = new EnumMap<>(Resolution.class);

    private static final List<LonLat> SEA = List.of(
            new LonLat(-150, 10),
            new LonLat(180, 40),
            new LonLat(-180, -30),
            new LonLat(-30, 40),
            new LonLat(-20, -30),
            new LonLat(80, -30),
            new LonLat(0, 0),
            new LonLat(0, 89.9),
            new LonLat(-160, 88),
            new LonLat(-170, 75),
            new LonLat(179.5, -75),
            new LonLat(0, -62));

    private static final List<LonLat> DRY = List.of(
            new LonLat(-100, 40),
            new LonLat(-60, -10),
            new LonLat(20, 5),
            new LonLat(100, 60),
            new LonLat(179, 68),
            new LonLat(-179, 67.5),
            new LonLat(135, -25),
            new LonLat(-40, 72),
            new LonLat(0, -80),
            new LonLat(180, -87),
            new LonLat(-90, -89.9),
            new LonLat(90, -89.9));

    static List<ProjectionSpec> specs() {
        return Specs.all();
    }

    static List<ProjectionSpec> equalArea() {
        return Specs.EQUAL_AREA;
    }

    @ParameterizedTest
    @MethodSource("specs")
    void seaIsSeaAndLandIsLand(ProjectionSpec spec) {
        for (Resolution resolution : List.of(Resolution.R110M, Resolution.R50M)) {
            assertProbes(SheetProjection.fit(spec, MapContent.WORLD, FRAME), resolution);
            for (LonLat center : List.of(new LonLat(-175, 65), new LonLat(20, 50), new LonLat(60, -75))) {
                if (SheetProjection.fit(spec, MapContent.WORLD, FRAME)
                        .point(center)
                        .isPresent()) {
                    assertProbes(SheetProjection.of(spec, center, 5_000, FRAME), resolution);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("equalArea")
    void landCoversSomeTwentyNinePercentOfTheEarth(ProjectionSpec spec) {
        SheetProjection sheet = SheetProjection.fit(spec, MapContent.WORLD, FRAME);
        double earthPx2 = SphericalRegions.EARTH_AREA_M2 / Math.pow(sheet.nominalMetresPerPx(), 2);
        for (Resolution resolution : List.of(Resolution.R110M, Resolution.R50M)) {
            double landPx2 = new DrawnShape(sheet.polygon(land(resolution))).areaPx2();
            assertThat(landPx2 / earthPx2).as("%s %s", resolution, spec).isBetween(0.28, 0.30);
        }
    }

    /** A coast's points are close together on the Earth, so on the sheet only the cut can bring a long line about. */
    @ParameterizedTest
    @MethodSource("specs")
    void coastsDoNotJump(ProjectionSpec spec) {
        SheetProjection sheet = SheetProjection.fit(spec, MapContent.WORLD, FRAME);
        List<PositionSequence> coast = Basemap.bundled().layer(Resolution.R50M).coast();
        Outline drawn = sheet.lines(coast);
        for (int part = 0; part < drawn.partCount(); part++) {
            for (int i = drawn.partStart(part) + 1; i < drawn.partEnd(part); i++) {
                assertSpans(sheet, drawn.point(i - 1), drawn.point(i));
            }
        }
    }

    /** Both ends of a long segment are as far apart on the Earth as the sheet says: within a factor that no jump would meet. */
    private static void assertSpans(SheetProjection sheet, PointPx a, PointPx b) {
        if (a.distancePx(b) < 25) {
            return;
        }
        Optional<LonLat> middle = sheet.inverse(new PointPx((a.xPx() + b.xPx()) / 2, (a.yPx() + b.yPx()) / 2));
        Optional<LonLat> start = sheet.inverse(a);
        if (middle.isPresent() && start.isPresent()) {
            double[] from = Vectors.of(start.get().lonDeg(), start.get().latDeg());
            double[] to = Vectors.of(middle.get().lonDeg(), middle.get().latDeg());
            assertThat(Vectors.angleDeg(from, to))
                    .as("%s %s on %s", a, b, sheet.spec())
                    .isLessThan(8);
        }
    }

    @Test
    void theProbesNoticeLandTurnedInsideOut() {
        ProjectionSpec spec = ProjectionSpec.centered(ProjectionFamily.EQUAL_EARTH, 0, 0);
        SheetProjection sheet = SheetProjection.fit(spec, MapContent.WORLD, FRAME);
        DrawnShape drawn = new DrawnShape(sheet.polygon(HardPolygons.reversed(land(Resolution.R110M))));
        assertThat(wrong(sheet, drawn, SEA, Expected.SEA)).hasSizeGreaterThan(SEA.size() / 2);
    }

    private enum Expected {
        LAND,
        SEA
    }

    private static void assertProbes(SheetProjection sheet, Resolution resolution) {
        DrawnShape drawn = new DrawnShape(sheet.polygon(land(resolution)));
        assertThat(wrong(sheet, drawn, SEA, Expected.SEA))
                .as("coloured sea, %s %s %s", resolution, sheet.spec(), sheet.nominalMetresPerPx())
                .isEmpty();
        assertThat(wrong(sheet, drawn, DRY, Expected.LAND))
                .as("lost land, %s %s %s", resolution, sheet.spec(), sheet.nominalMetresPerPx())
                .isEmpty();
    }

    private static List<LonLat> wrong(SheetProjection sheet, DrawnShape drawn, List<LonLat> probes, Expected expected) {
        List<LonLat> wrong = new ArrayList<>();
        for (LonLat probe : probes) {
            Optional<PointPx> at = sheet.point(probe).filter(sheet.frame()::contains);
            if (at.isPresent()
                    && drawn.fills(at.get()) != (expected == Expected.LAND)
                    && drawn.distancePx(at.get()) > 1) {
                wrong.add(probe);
            }
        }
        return wrong;
    }

    private static synchronized SphericalPolygon land(Resolution resolution) {
        return LAND.computeIfAbsent(
                resolution, key -> Basemap.bundled().layer(key).land());
    }
}

package org.overflight.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.overflight.geodesy.SphericalRegions;
import org.overflight.model.SphericalPolygon;
import org.overflight.scene.BoxPx;

/** On an equal-area sheet a polygon covers as many pixels as GeographicLib says it has square metres, to a thousandth. */
class AreasAreTrueTest {
    private static final BoxPx FRAME = new BoxPx(0, 0, 2400, 1600);
    private static final double LEAST_PX2 = 400;

    static List<ProjectionSpec> specs() {
        return Specs.EQUAL_AREA;
    }

    @ParameterizedTest
    @MethodSource("specs")
    void randomPolygonsKeepTheirArea(ProjectionSpec spec) {
        SheetProjection sheet = SheetProjection.fit(spec, MapContent.WORLD, FRAME);
        double metresPerPx = sheet.nominalMetresPerPx();
        Random random = new Random(11);
        int compared = 0;
        for (int i = 0; i < 80; i++) {
            SphericalPolygon polygon = HardPolygons.random(random);
            double expectedPx2 = SphericalRegions.areaM2(polygon) / (metresPerPx * metresPerPx);
            if (expectedPx2 > LEAST_PX2) {
                double actualPx2 = new DrawnShape(sheet.polygon(polygon)).areaPx2();
                assertThat(actualPx2)
                        .as("%s on %s", polygon, spec)
                        .isCloseTo(expectedPx2, within(expectedPx2 / 1000 + cutAwayPx2(spec, metresPerPx)));
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(60);
    }

    /** Around the antipode of an azimuthal's centre a circle of two degrees is left out. */
    private static double cutAwayPx2(ProjectionSpec spec, double metresPerPx) {
        double radiusM = Math.toRadians(2.01) * 6_378_137;
        return spec.family() == ProjectionFamily.LAMBERT_AZIMUTHAL_EQUAL_AREA
                ? Math.PI * radiusM * radiusM / (metresPerPx * metresPerPx)
                : 0;
    }
}

package org.overflight.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import net.sf.geographiclib.GeodesicLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.overflight.model.LonLat;

/** What the names of projections promise, measured on the ellipsoid. */
class DistortionPropertiesTest {
    @ParameterizedTest
    @EnumSource(names = {"ALBERS_EQUAL_AREA", "LAMBERT_AZIMUTHAL_EQUAL_AREA", "MOLLWEIDE", "EQUAL_EARTH"})
    void equalAreaOnesKeepAreas(ProjectionFamily family) {
        for (ProjectionSpec spec : aspects(family)) {
            forEachPosition(
                    spec, distortion -> assertThat(distortion.areaScale()).isCloseTo(1, within(2e-5)));
        }
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "LAMBERT_CONFORMAL_CONIC",
                "STEREOGRAPHIC",
                "POLAR_STEREOGRAPHIC",
                "MERCATOR",
                "TRANSVERSE_MERCATOR",
                "OBLIQUE_MERCATOR"
            })
    void conformalOnesKeepAngles(ProjectionFamily family) {
        for (ProjectionSpec spec : aspects(family)) {
            forEachPosition(spec, d -> assertThat(d.maxScale() / d.minScale()).isCloseTo(1, within(2e-5)));
        }
    }

    /** Karney (2013) gives 10 001 965.729 m for a quarter of a meridian. */
    @Test
    void theEquidistantOneKeepsTheDistanceOfThePole() {
        PlaneProjection projection =
                PlaneProjections.of(ProjectionSpec.centered(ProjectionFamily.AZIMUTHAL_EQUIDISTANT, 20, 0));
        double[] pole = {0, 90};
        projection.forward(pole, pole, 1);
        assertThat(pole[1]).isCloseTo(10_001_965.729, within(0.001));
    }

    /** New York to Paris: half a kilometre is a tenth of a pixel on any map that shows it whole. */
    @Test
    void theGnomonicOneDrawsGeodesicsAllButStraight() {
        PlaneProjection projection = PlaneProjections.of(ProjectionSpec.centered(ProjectionFamily.GNOMONIC, -40, 50));
        GeodesicLine line = Geodesic.WGS84.InverseLine(40.7, -73.6, 48.9, 2.4);
        double[] ends = points(projection, line, 0, 1);
        double length = Math.hypot(ends[2] - ends[0], ends[3] - ends[1]);
        for (int i = 1; i < 20; i++) {
            double[] point = points(projection, line, i / 20.0);
            double cross = (ends[2] - ends[0]) * (point[1] - ends[1]) - (ends[3] - ends[1]) * (point[0] - ends[0]);
            assertThat(cross / length).as("metres off").isCloseTo(0, within(500.0));
        }
    }

    private static double[] points(PlaneProjection projection, GeodesicLine line, double... fractions) {
        double[] points = new double[2 * fractions.length];
        for (int i = 0; i < fractions.length; i++) {
            GeodesicData at = line.Position(fractions[i] * line.Distance());
            points[2 * i] = projection.region().turnedDeg(at.lon2);
            points[2 * i + 1] = at.lat2;
        }
        projection.forward(points, points, fractions.length);
        return points;
    }

    private static List<ProjectionSpec> aspects(ProjectionFamily family) {
        return List.of(
                new ProjectionSpec(family, 20, 45, 30, 60, 40, null),
                new ProjectionSpec(family, -170, -20, -10, -50, 0.001, null));
    }

    private static void forEachPosition(ProjectionSpec spec, java.util.function.Consumer<Distortion> check) {
        PlaneProjection projection = PlaneProjections.of(spec);
        Tissot tissot = new Tissot(projection);
        Random random = new Random(1927);
        for (int i = 0; i < 300; i++) {
            LonLat position = new LonLat(random.nextDouble() * 360 - 180, random.nextDouble() * 170 - 85);
            boolean nearCut = Math.abs(projection.region().turnedDeg(position.lonDeg())) > 179;
            if (ValidRegions.holds(projection.region(), position) && !nearCut) {
                check.accept(tissot.at(position).orElseThrow());
            }
        }
    }
}

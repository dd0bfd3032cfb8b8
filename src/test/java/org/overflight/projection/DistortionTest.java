package org.overflight.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.overflight.model.LonLat;

class DistortionTest {
    private static final double ECCENTRICITY_SQUARED = 6.694379990141316e-3;

    /** Snyder 1987, equation 7-8: k = sqrt(1 - e² sin² φ) / cos φ. */
    @Test
    void mercatorGrowsWithTheSecantOfLatitude() {
        for (double latDeg : new double[] {0, 35, 60, -75}) {
            double lat = Math.toRadians(latDeg);
            double expected = Math.sqrt(1 - ECCENTRICITY_SQUARED * Math.sin(lat) * Math.sin(lat)) / Math.cos(lat);
            Distortion found = at(ProjectionSpec.centered(ProjectionFamily.MERCATOR, 0, 0), new LonLat(100, latDeg));
            assertThat(found.maxScale()).isCloseTo(expected, within(expected * 1e-7));
            assertThat(found.minScale()).isCloseTo(expected, within(expected * 1e-7));
            assertThat(found.angularDeformationDeg()).isLessThan(1e-4);
        }
    }

    @Test
    void equalAreaProjectionsKeepArea() {
        for (ProjectionSpec spec : Specs.EQUAL_AREA) {
            assertThat(at(spec, new LonLat(-31, 47)).areaScale()).as("%s", spec).isCloseTo(1, within(1e-6));
        }
    }

    /** On the sphere a place 60 degrees from the centre is foreshortened to a half: Snyder 1987, equation 20-8. */
    @Test
    void orthographicIsForeshortenedTowardsItsRim() {
        Distortion found = at(ProjectionSpec.centered(ProjectionFamily.ORTHOGRAPHIC, 0, 0), new LonLat(60, 0));
        assertThat(found.minScale()).isCloseTo(0.5, within(0.005));
        assertThat(found.maxScale()).isCloseTo(1, within(0.01));
        assertThat(found.scaleAlong(90)).isCloseTo(0.5, within(0.005));
        assertThat(found.scaleAlong(0)).isCloseTo(1, within(0.01));
    }

    @Test
    void itIsKnownAtThePoleAndAtTheEdgesOfTheMap() {
        ProjectionSpec polar = ProjectionSpec.centered(ProjectionFamily.LAMBERT_AZIMUTHAL_EQUAL_AREA, 0, 90);
        assertThat(at(polar, new LonLat(17, 90)).maxScale()).isCloseTo(1, within(1e-4));
        ProjectionSpec world = ProjectionSpec.centered(ProjectionFamily.EQUAL_EARTH, 0, 0);
        double inside = at(world, new LonLat(179.99, 30)).angularDeformationDeg();
        assertThat(at(world, new LonLat(180, 30)).angularDeformationDeg()).isCloseTo(inside, within(0.1));
        assertThat(at(world, new LonLat(-180, 30)).angularDeformationDeg()).isCloseTo(inside, within(0.1));
    }

    /** Mirrored maps have a negative determinant; the ellipse is the same. */
    @Test
    void halfAxesDoNotDependOnTheWayRound() {
        Distortion found = new Distortion(-3, 0, 0, 2);
        assertThat(found.maxScale()).isCloseTo(3, within(1e-12));
        assertThat(found.minScale()).isCloseTo(2, within(1e-12));
        assertThat(found.areaScale()).isEqualTo(6);
    }

    private static Distortion at(ProjectionSpec spec, LonLat position) {
        return new Tissot(PlaneProjections.of(spec)).at(position).orElseThrow();
    }
}

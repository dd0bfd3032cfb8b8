package org.overflight.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The numerical examples of J. P. Snyder, Map Projections: A Working Manual, USGS Professional Paper 1395 (1987), appendix A, for
 * every projection that he gives and Overflight has, to the digits that he prints.
 */
class SnyderExamplesTest {
    private static final Spheroid UNIT_SPHERE = Spheroid.sphere(1);
    private static final Spheroid THREE_SPHERE = Spheroid.sphere(3);
    private static final Spheroid CLARKE_1866 = ofEccentricitySquared(6378206.4, 0.00676866);
    private static final Spheroid INTERNATIONAL = ofEccentricitySquared(6378388, 0.00672267);
    private static final String SPHERE_1 = "\"sphere\",1,0";
    /** Of the eccentricity squared that he uses, 0.00676866. */
    private static final String CLARKE = "\"Clarke 1866\",6378206.4,294.9786982";
    /** Seven decimals on a sphere of radius 1, decimetres on the ellipsoid. */
    private static final double SPHERE = 0.6e-7;

    private static final double ELLIPSOID = 0.06;

    static Stream<Example> examples() {
        return Stream.of(
                // Cylindrical
                example("Mercator, sphere", spec(ProjectionFamily.MERCATOR, 180, 0), UNIT_SPHERE)
                        .at(-75, 35)
                        .gives(1.8325957, 0.6528366, SPHERE),
                example("Mercator, ellipsoid", spec(ProjectionFamily.MERCATOR, 180, 0), CLARKE_1866)
                        .at(-75, 35)
                        .gives(11_688_673.7, 4_139_145.6, ELLIPSOID),
                example("Transverse Mercator, sphere", spec(ProjectionFamily.TRANSVERSE_MERCATOR, -75, 0), UNIT_SPHERE)
                        .at(-73.5, 40.5)
                        .gives(0.0199077, 0.7070276, SPHERE),
                example(
                                "Transverse Mercator, ellipsoid",
                                spec(ProjectionFamily.TRANSVERSE_MERCATOR, -75, 0),
                                CLARKE_1866)
                        .at(-73.5, 40.5)
                        .gives(127_106.5 / 0.9996, 4_484_124.4 / 0.9996, ELLIPSOID),
                // Conic
                example(
                                "Albers, sphere",
                                parallels(ProjectionFamily.ALBERS_EQUAL_AREA, -96, 23, 29.5, 45.5),
                                UNIT_SPHERE)
                        .at(-75, 35)
                        .gives(0.2952720, 0.2416774, SPHERE),
                example(
                                "Albers, ellipsoid",
                                parallels(ProjectionFamily.ALBERS_EQUAL_AREA, -96, 23, 29.5, 45.5),
                                CLARKE_1866)
                        .at(-75, 35)
                        .gives(1_885_472.7, 1_535_925.0, ELLIPSOID),
                example(
                                "Lambert conformal, sphere",
                                parallels(ProjectionFamily.LAMBERT_CONFORMAL_CONIC, -96, 23, 33, 45),
                                UNIT_SPHERE)
                        .at(-75, 35)
                        .gives(0.2966785, 0.2462112, SPHERE),
                example(
                                "Lambert conformal, ellipsoid",
                                parallels(ProjectionFamily.LAMBERT_CONFORMAL_CONIC, -96, 23, 33, 45),
                                CLARKE_1866)
                        .at(-75, 35)
                        .gives(1_894_410.9, 1_564_649.5, ELLIPSOID),
                example(
                                "Equidistant conic, sphere",
                                parallels(ProjectionFamily.EQUIDISTANT_CONIC, -96, 23, 29.5, 45.5),
                                UNIT_SPHERE)
                        .at(-75, 35)
                        .gives(0.2952057, 0.2424021, SPHERE),
                example(
                                "Equidistant conic, ellipsoid",
                                parallels(ProjectionFamily.EQUIDISTANT_CONIC, -96, 23, 29.5, 45.5),
                                CLARKE_1866)
                        .at(-75, 35)
                        .gives(1_885_051.9, 1_540_507.6, ELLIPSOID),
                // Azimuthal
                example("Orthographic", spec(ProjectionFamily.ORTHOGRAPHIC, -100, 40), UNIT_SPHERE)
                        .at(-110, 30)
                        .gives(-0.1503837, -0.1651911, SPHERE),
                example("Stereographic, sphere", spec(ProjectionFamily.STEREOGRAPHIC, -100, 40), UNIT_SPHERE)
                        .at(-75, 30)
                        .gives(0.3807224, -0.1263802, SPHERE),
                example("Stereographic, ellipsoid", spec(ProjectionFamily.STEREOGRAPHIC, -100, 40), CLARKE_1866)
                        .at(-90, 30)
                        .gives(971_630.8 / 0.9999, -1_063_049.3 / 0.9999, ELLIPSOID),
                example(
                                "Stereographic, polar",
                                parallels(ProjectionFamily.POLAR_STEREOGRAPHIC, -100, -90, -71, 0),
                                INTERNATIONAL)
                        .at(150, -75)
                        .gives(-1_540_033.6, -560_526.4, ELLIPSOID),
                example("Gnomonic", spec(ProjectionFamily.GNOMONIC, -100, 40), UNIT_SPHERE)
                        .at(-110, 30)
                        .gives(-0.1542826, -0.1694739, SPHERE),
                example(
                                "Lambert azimuthal, sphere",
                                spec(ProjectionFamily.LAMBERT_AZIMUTHAL_EQUAL_AREA, -100, 40),
                                THREE_SPHERE)
                        .at(100, -20)
                        .gives(-4.2339303, 4.0257775, SPHERE),
                example(
                                "Lambert azimuthal, oblique ellipsoid",
                                spec(ProjectionFamily.LAMBERT_AZIMUTHAL_EQUAL_AREA, -100, 40),
                                CLARKE_1866)
                        .at(-110, 30)
                        .gives(-965_932.1, -1_056_814.9, ELLIPSOID),
                example(
                                "Lambert azimuthal, polar ellipsoid",
                                spec(ProjectionFamily.LAMBERT_AZIMUTHAL_EQUAL_AREA, -100, 90),
                                INTERNATIONAL)
                        .at(5, 80)
                        .gives(1_077_459.7, 288_704.5, ELLIPSOID),
                example(
                                "Azimuthal equidistant, sphere",
                                spec(ProjectionFamily.AZIMUTHAL_EQUIDISTANT, -100, 40),
                                THREE_SPHERE)
                        .at(100, -20)
                        .gives(-5.8311398, 5.5444634, SPHERE),
                example(
                                "Azimuthal equidistant, polar ellipsoid",
                                spec(ProjectionFamily.AZIMUTHAL_EQUIDISTANT, -100, 90),
                                INTERNATIONAL)
                        .at(5, 80)
                        .gives(1_078_828.3, 289_071.2, ELLIPSOID),
                // Pseudocylindrical
                example("Mollweide", spec(ProjectionFamily.MOLLWEIDE, -90, 0), UNIT_SPHERE)
                        .at(-75, -50)
                        .gives(0.1788845, -0.9208758, SPHERE));
    }

    /** Of projections that are drawn only if an author defines one. */
    static Stream<Example> definedExamples() {
        return Stream.of(
                defined("Cylindrical equal-area, sphere", "Cylindrical_Equal_Area", SPHERE_1)
                        .with("standard_parallel_1", 30)
                        .with("central_meridian", -75)
                        .at(80, 35)
                        .gives(2.3428242, 0.6623090, SPHERE),
                defined("Cylindrical equal-area, ellipsoid", "Cylindrical_Equal_Area", CLARKE)
                        .with("standard_parallel_1", 5)
                        .with("central_meridian", -75)
                        .at(-78, 5)
                        .gives(-332_699.8, 554_248.5, ELLIPSOID),
                defined("Oblique Mercator, alternate A", "Hotine_Oblique_Mercator", CLARKE)
                        .with("latitude_of_center", 40)
                        .with("longitude_of_center", -100.9971878)
                        .with("azimuth", -56.9466071)
                        .with("rectified_grid_angle", -56.9466071)
                        .with("scale_factor", 0.9996)
                        .with("false_easting", 4_000_000)
                        .with("false_northing", 500_000)
                        .at(-74, 40.8)
                        .gives(963_436.1, 4_369_142.8, ELLIPSOID),
                // Printed as u and v: turned by 90 degrees they are x and -y.
                defined("Oblique Mercator, alternate B", "Hotine_Oblique_Mercator", CLARKE)
                        .with("latitude_of_center", 36)
                        .with("longitude_of_center", -77.7610558)
                        .with("azimuth", 14.3394883)
                        .with("rectified_grid_angle", 90)
                        .at(-76.8707953, 38.8092128)
                        .gives(4_414_439.0, 2356.3, ELLIPSOID),
                defined("Polyconic, sphere", "Polyconic", SPHERE_1)
                        .with("latitude_of_origin", 30)
                        .with("central_meridian", -96)
                        .at(-75, 40)
                        .gives(0.2781798, 0.2074541, SPHERE),
                defined("Polyconic, ellipsoid", "Polyconic", CLARKE)
                        .with("latitude_of_origin", 30)
                        .with("central_meridian", -96)
                        .at(-75, 40)
                        .gives(1_776_774.5, 1_319_657.8, ELLIPSOID),
                defined("Sinusoidal, sphere", "Sinusoidal", SPHERE_1)
                        .with("central_meridian", -90)
                        .at(-75, -50)
                        .gives(0.1682814, -0.8726646, SPHERE));
    }

    @ParameterizedTest
    @MethodSource({"examples", "definedExamples"})
    void areReachedToThePrintedDigits(Example example) {
        PlaneProjection projection = example.projection();
        double[] point = {projection.region().turnedDeg(example.lonDeg), example.latDeg};
        projection.forward(point, point, 1);
        assertThat(point[0]).isCloseTo(example.x, within(example.tolerance));
        assertThat(point[1]).isCloseTo(example.y, within(example.tolerance));
    }

    /** He counts x from where the central line crosses the equator; the map from its centre. */
    @Test
    void obliqueMercatorOnTheSphere() {
        ProjectionSpec spec =
                new ProjectionSpec(ProjectionFamily.OBLIQUE_MERCATOR, -68.6557771, 20, 0, 0, 48.806299, null);
        PlaneProjection projection = PlaneProjections.of(spec, UNIT_SPHERE);
        double[] point = {projection.region().turnedDeg(120), -30};
        projection.forward(point, point, 1);
        double fromNode = Math.asin(Math.sin(Math.toRadians(20)) / Math.sin(Math.toRadians(45)));
        assertThat(point[0] + fromNode).isCloseTo(-2.4201335, within(2e-7));
        assertThat(point[1]).isCloseTo(-0.0474026, within(2e-7));
    }

    private static Spheroid ofEccentricitySquared(double semiMajorM, double eccentricitySquared) {
        return new Spheroid(semiMajorM, semiMajorM * Math.sqrt(1 - eccentricitySquared));
    }

    private static ProjectionSpec spec(ProjectionFamily family, double lon0Deg, double lat0Deg) {
        return ProjectionSpec.centered(family, lon0Deg, lat0Deg);
    }

    private static ProjectionSpec parallels(
            ProjectionFamily family, double lon0Deg, double lat0Deg, double first, double second) {
        return new ProjectionSpec(family, lon0Deg, lat0Deg, first, second, 0, null);
    }

    private static Example defined(String name, String method, String spheroid) {
        String wkt = "PROJCS[\"example\",GEOGCS[\"example\",DATUM[\"example\",SPHEROID[" + spheroid + "]],"
                + "PRIMEM[\"Greenwich\",0],UNIT[\"degree\",0.0174532925199433]],PROJECTION[\"" + method + "\"],"
                + "UNIT[\"metre\",1]]";
        ProjectionSpec spec = new ProjectionSpec(ProjectionFamily.WKT, 0, 0, 0, 0, 0, wkt);
        return new Example(name, spec, UNIT_SPHERE, 0, 0, 0, 0, 0);
    }

    private static Example example(String name, ProjectionSpec spec, Spheroid spheroid) {
        return new Example(name, spec, spheroid, 0, 0, 0, 0, 0);
    }

    private record Example(
            String name,
            ProjectionSpec spec,
            Spheroid spheroid,
            double lonDeg,
            double latDeg,
            double x,
            double y,
            double tolerance) {
        PlaneProjection projection() {
            return spec.wkt() == null ? PlaneProjections.of(spec, spheroid) : PlaneProjections.of(spec);
        }

        Example with(String parameter, double value) {
            String wkt = spec.wkt()
                    .replace(",UNIT[\"metre\"", ",PARAMETER[\"" + parameter + "\"," + value + "],UNIT[\"metre\"");
            return new Example(name, new ProjectionSpec(spec.family(), 0, 0, 0, 0, 0, wkt), spheroid, 0, 0, 0, 0, 0);
        }

        Example at(double atLonDeg, double atLatDeg) {
            return new Example(name, spec, spheroid, atLonDeg, atLatDeg, x, y, tolerance);
        }

        Example gives(double givenX, double givenY, double givenTolerance) {
            return new Example(name, spec, spheroid, lonDeg, latDeg, givenX, givenY, givenTolerance);
        }

        @Override
        public String toString() {
            return name;
        }
    }
}

package org.overflight.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.overflight.geodesy.SphericalRegions;
import org.overflight.model.LonLat;
import org.overflight.model.SphericalPolygon;
import org.overflight.scene.BoxPx;
import org.overflight.scene.Outline;
import org.overflight.scene.PointPx;

/**
 * Random routes and polygons on random maps of every family. The seed is fixed, so that a failure comes again; another one is set
 * by {@code -Doverflight.seed=...}, and every failure names its own.
 */
class RandomMapsTest {
    private static final BoxPx FRAME = new BoxPx(0, 0, 960, 600);
    private static final long SEED = Long.getLong("overflight.seed", 1927);
    private static final int MAPS = 4;
    private static final double METRES_PER_DEGREE = 111_195;
    private static final double LEAST_PX2 = 400;

    private static Random random(ProjectionFamily family, int map) {
        return new Random(SEED * 1_000_003 + family.kebabName().hashCode() * 1000L + map);
    }

    private static String told(ProjectionSpec spec, int map) {
        return "seed " + SEED + ", map " + map + ", " + spec;
    }

    static ProjectionSpec spec(ProjectionFamily family, Random random) {
        double lonDeg = 360 * random.nextDouble() - 180;
        double latDeg = Math.toDegrees(Math.asin(2 * random.nextDouble() - 1));
        return switch (family) {
            case LAMBERT_CONFORMAL_CONIC, ALBERS_EQUAL_AREA, EQUIDISTANT_CONIC -> conic(family, lonDeg, random);
            case POLAR_STEREOGRAPHIC -> ProjectionSpec.centered(family, lonDeg, latDeg < 0 ? -90 : 90);
            case OBLIQUE_MERCATOR ->
                new ProjectionSpec(family, lonDeg, 0.85 * latDeg, 0, 0, 1 + 178 * random.nextDouble(), null);
            case MERCATOR, ROBINSON, WINKEL_TRIPEL, MOLLWEIDE, EQUIRECTANGULAR, EQUAL_EARTH ->
                ProjectionSpec.centered(family, lonDeg, 0);
            case WKT -> {
                Object[] codes = EpsgCodes.table().values().toArray();
                yield WktProjection.of((String) codes[random.nextInt(codes.length)])
                        .spec();
            }
            default ->
                random.nextBoolean()
                        ? ProjectionSpec.centered(family, lonDeg, latDeg)
                        : new ProjectionSpec(family, lonDeg, latDeg, 0, 0, 180 * random.nextDouble(), null);
        };
    }

    private static ProjectionSpec conic(ProjectionFamily family, double lonDeg, Random random) {
        double sign = random.nextBoolean() ? 1 : -1;
        double p1 = 5 + 60 * random.nextDouble();
        double p2 = p1 + 2 + 15 * random.nextDouble();
        return ProjectionSpec.conic(family, lonDeg, sign * p1, sign * p2);
    }

    @ParameterizedTest
    @EnumSource
    void everyPointOfARouteIsWithinAQuarterPixelOfTheTrueCurveAndNothingElseIsDrawn(ProjectionFamily family) {
        for (int map = 0; map < MAPS; map++) {
            Random random = random(family, map);
            ProjectionSpec spec = spec(family, random);
            SheetProjection sheet = sheet(spec, random);
            for (int i = 0; i < 3; i++) {
                try {
                    CurvesAreTrueTest.assertTrue(sheet, CurvesAreTrueTest.route(random));
                } catch (AssertionError e) {
                    throw new AssertionError(told(spec, map), e);
                }
            }
        }
    }

    /** The whole map, or a part around some place on it. */
    private static SheetProjection sheet(ProjectionSpec spec, Random random) {
        SheetProjection world = SheetProjection.fit(spec, MapContent.WORLD, FRAME);
        double closer = Math.pow(10, 2 * random.nextDouble());
        LonLat middle = HardPolygons.position(random);
        return random.nextBoolean() || world.point(middle).isEmpty()
                ? world
                : SheetProjection.of(spec, middle, world.nominalMetresPerPx() / closer, FRAME);
    }

    @ParameterizedTest
    @EnumSource
    void noEdgeOfAPolygonIsLongerOnTheEarthThanTheSheetSays(ProjectionFamily family) {
        for (int map = 0; map < MAPS; map++) {
            Random random = random(family, map);
            ProjectionSpec spec = spec(family, random);
            SheetProjection sheet = sheet(spec, random);
            for (int i = 0; i < 8; i++) {
                SphericalPolygon polygon = HardPolygons.random(random);
                assertNoJumps(sheet, sheet.edges(polygon), told(spec, map) + ", polygon " + i);
            }
        }
    }

    private static void assertNoJumps(SheetProjection sheet, Outline drawn, String what) {
        for (int part = 0; part < drawn.partCount(); part++) {
            for (int i = drawn.partStart(part) + 1; i < drawn.partEnd(part); i++) {
                PointPx a = drawn.point(i - 1);
                PointPx b = drawn.point(i);
                PointPx middle = a.plus((b.xPx() - a.xPx()) / 2, (b.yPx() - a.yPx()) / 2);
                assertSpan(sheet, a, middle, what);
                assertSpan(sheet, middle, b, what);
            }
        }
    }

    /** A pixel covers at most the metres that the smallest scale at both ends says; between them that may double. */
    private static void assertSpan(SheetProjection sheet, PointPx a, PointPx b, String what) {
        Optional<LonLat> from = sheet.inverse(a);
        Optional<LonLat> to = sheet.inverse(b);
        if (from.isEmpty() || to.isEmpty()) {
            // A chord inside of the edge of a round map, or rounding at it.
            return;
        }
        double spanM = SphereVector.of(from.get()).angleDeg(SphereVector.of(to.get())) * METRES_PER_DEGREE;
        double smallest = Math.min(smallestScale(sheet, from.get()), smallestScale(sheet, to.get()));
        double sheetM = (a.distancePx(b) + 1) * sheet.nominalMetresPerPx() / smallest;
        assertThat(spanM).as("%s: from %s to %s", what, from.get(), to.get()).isLessThan(2 * sheetM);
    }

    private static double smallestScale(SheetProjection sheet, LonLat at) {
        return sheet.distortion(at)
                .map(Distortion::minScale)
                .filter(s -> s > 1e-3)
                .orElse(1e-3);
    }

    @ParameterizedTest
    @EnumSource(names = {"ALBERS_EQUAL_AREA", "LAMBERT_AZIMUTHAL_EQUAL_AREA", "MOLLWEIDE", "EQUAL_EARTH"})
    void areasOfPolygonsAreKeptToAThousandth(ProjectionFamily family) {
        BoxPx large = new BoxPx(0, 0, 2400, 1600);
        for (int map = 0; map < MAPS; map++) {
            Random random = random(family, map);
            ProjectionSpec spec = spec(family, random);
            SheetProjection sheet = SheetProjection.fit(spec, MapContent.WORLD, large);
            double m2PerPx2 = sheet.nominalMetresPerPx() * sheet.nominalMetresPerPx();
            // Around the antipode of an azimuthal's centre a circle of two degrees is left out.
            double cutAwayPx2 = family == ProjectionFamily.LAMBERT_AZIMUTHAL_EQUAL_AREA
                    ? Math.PI * Math.pow(2.01 * METRES_PER_DEGREE * 1.003, 2) / m2PerPx2
                    : 0;
            for (int i = 0; i < 12; i++) {
                SphericalPolygon polygon = HardPolygons.random(random);
                double expectedPx2 = SphericalRegions.areaM2(polygon) / m2PerPx2;
                if (expectedPx2 > LEAST_PX2) {
                    assertThat(new DrawnShape(sheet.polygon(polygon)).areaPx2())
                            .as("%s, polygon %d", told(spec, map), i)
                            .isCloseTo(expectedPx2, within(expectedPx2 / 1000 + cutAwayPx2));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void thereAndBackIsLessThanACentimetre(ProjectionFamily family) {
        for (int map = 0; map < MAPS; map++) {
            Random random = random(family, map);
            PlaneProjection projection = PlaneProjections.of(spec(family, random));
            for (int i = 0; i < 200; i++) {
                LonLat position = HardPolygons.position(random);
                if (Math.abs(position.latDeg()) < 89.9 && holdsWell(projection, position)) {
                    double[] point = {projection.region().turnedDeg(position.lonDeg()), position.latDeg()};
                    projection.forward(point, point, 1);
                    LonLat back = projection.inverse(point[0], point[1]).orElse(new LonLat(0, -90));
                    assertThat(SphereVector.of(position).angleDeg(SphereVector.of(back)) * METRES_PER_DEGREE)
                            .as("%s at %s", told(projection.spec(), map), position)
                            .isLessThan(0.01);
                }
            }
        }
    }

    /** A hair inside of the edge: on it, rounding decides. */
    private static boolean holdsWell(PlaneProjection projection, LonLat position) {
        return projection.region() instanceof CutRegion.Cap cap
                ? SphereVector.of(position).angleDeg(SphereVector.of(cap.center())) < cap.radiusDeg() - 0.01
                : ValidRegions.holds(projection.region(), position);
    }
}

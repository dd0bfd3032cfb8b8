package org.overflight.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.overflight.model.LonLat;

/** What every projection must do, whatever its formulas. */
class PlaneProjectionTest {
    private static final int POINTS = 400;
    private static final double METRES_PER_DEGREE = 111_195;

    /** Every family in aspects that are hard for it. */
    static Stream<ProjectionSpec> specs() {
        List<ProjectionSpec> specs = new ArrayList<>();
        for (ProjectionFamily family : ProjectionFamily.values()) {
            switch (family.cutKind()) {
                case CAP -> addCapped(specs, family);
                case BAND -> addBanded(specs, family);
                case AS_DEFINED ->
                    List.of(32633, 3857, 27700, 5514, 5880, 6933, 3031)
                            .forEach(code -> specs.add(new ProjectionSpec(family, 0, 0, 0, 0, 0, EpsgCodes.wkt(code))));
            }
        }
        return specs.stream();
    }

    private static void addCapped(List<ProjectionSpec> specs, ProjectionFamily family) {
        if (family == ProjectionFamily.OBLIQUE_MERCATOR) {
            specs.add(new ProjectionSpec(family, 170, 52, 0, 0, 60, null));
            specs.add(new ProjectionSpec(family, -30, -10, 0, 0, 150, null));
            return;
        }
        for (double latDeg : new double[] {90, 89.9, 52, 0, -35, -90}) {
            specs.add(ProjectionSpec.centered(family, 170, latDeg));
        }
        specs.add(new ProjectionSpec(family, -40, 50, 0, 0, 70, null));
    }

    private static void addBanded(List<ProjectionSpec> specs, ProjectionFamily family) {
        specs.add(new ProjectionSpec(family, 170, 40, 30, 50, 0, null));
        specs.add(new ProjectionSpec(family, -100, -40, -20, -60, 0, null));
        specs.add(new ProjectionSpec(family, 0, 0, -2, 8, 0, null));
    }

    @ParameterizedTest
    @MethodSource("specs")
    void thereAndBackIsLessThanACentimetre(ProjectionSpec spec) {
        PlaneProjection projection = PlaneProjections.of(spec);
        for (LonLat position : validPositions(projection)) {
            double[] point = {projection.region().turnedDeg(position.lonDeg()), position.latDeg()};
            projection.forward(point, point, 1);
            LonLat back = projection.inverse(point[0], point[1]).orElseThrow(() -> new AssertionError(position));
            double errorM = SphereVector.of(position).angleDeg(SphereVector.of(back)) * METRES_PER_DEGREE;
            assertThat(errorM).as("metres at %s", position).isLessThan(0.01);
        }
    }

    @ParameterizedTest
    @MethodSource("specs")
    void aBatchNeverThrowsAndDoesAllThatCanBeDone(ProjectionSpec spec) {
        PlaneProjection projection = PlaneProjections.of(spec);
        double[] alone = {1, 2};
        double[] among = {180, 90, -180, -90, 0, 90, 180, 0, 1, 2, -180, 0, 90, 0, -90, 0};
        projection.forward(alone, alone, 1);
        projection.forward(among, among, 8);
        assertThat(new double[] {among[8], among[9]}).containsExactly(alone);
    }

    @ParameterizedTest
    @MethodSource("specs")
    void theEdgeOfTheRegionIsDrawn(ProjectionSpec spec) {
        PlaneProjection projection = PlaneProjections.of(spec);
        double[] edge = edge(projection.region());
        double[] xy = new double[edge.length];
        projection.forward(edge, xy, edge.length / 2);
        assertThat(xy).doesNotContain(Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);
    }

    @ParameterizedTest
    @MethodSource("specs")
    void nothingIsDrawnFarBesideTheMap(ProjectionSpec spec) {
        PlaneProjection projection = PlaneProjections.of(spec);
        for (double[] point : new double[][] {{9e8, 0}, {0, 9e8}, {-9e8, -9e8}}) {
            assertThat(projection.inverse(point[0], point[1])).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("specs")
    void nothingIsLogged(ProjectionSpec spec) {
        List<LogRecord> records = new ArrayList<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                if (entry.getLevel().intValue() >= Level.INFO.intValue()) {
                    records.add(entry);
                }
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger logger = Logger.getLogger("org.geotools");
        logger.addHandler(handler);
        try {
            PlaneProjection projection = PlaneProjections.of(spec);
            double[] edge = edge(projection.region());
            projection.forward(edge, edge, edge.length / 2);
            projection.inverse(9e8, 9e8);
        } finally {
            logger.removeHandler(handler);
        }
        assertThat(records).isEmpty();
    }

    /** Two projections by name must be told apart from a sphere's: the difference at 45 degrees is some kilometres. */
    @Test
    void equalEarthAndMollweideTakeTheAuthalicLatitude() {
        for (ProjectionFamily family : List.of(ProjectionFamily.EQUAL_EARTH, ProjectionFamily.MOLLWEIDE)) {
            double[] ellipsoid = {0, 45};
            double[] sphere = {0, 45};
            PlaneProjections.of(ProjectionSpec.centered(family, 0, 0)).forward(ellipsoid, ellipsoid, 1);
            PlaneProjections.of(ProjectionSpec.centered(family, 0, 0), Spheroid.sphere(6_378_137))
                    .forward(sphere, sphere, 1);
            assertThat(sphere[1] - ellipsoid[1]).isBetween(5_000.0, 30_000.0);
        }
    }

    @Test
    void anAzimuthTurnsTheSheet() {
        ProjectionSpec spec =
                new ProjectionSpec(ProjectionFamily.LAMBERT_AZIMUTHAL_EQUAL_AREA, -40, 50, 0, 0, 60, null);
        PlaneProjection projection = PlaneProjections.of(spec);
        LonLat ahead = SphereVector.of(new LonLat(-40, 50))
                .between(east30North(), 0.01)
                .position();
        double[] point = {projection.region().turnedDeg(ahead.lonDeg()), ahead.latDeg()};
        projection.forward(point, point, 1);
        assertThat(point[0]).isPositive();
        assertThat(point[1] / point[0]).isCloseTo(0, within(0.01));
    }

    /** A position 90 degrees away from 40 W 50 N in the direction 60 degrees east of north. */
    private static SphereVector east30North() {
        SphereVector center = SphereVector.of(new LonLat(-40, 50));
        SphereVector north = new SphereVector(0, 0, 1).plus(center.times(-center.z()));
        north = north.times(1 / north.length());
        SphereVector east = north.cross(center);
        return north.times(Math.cos(Math.toRadians(60))).plus(east.times(Math.sin(Math.toRadians(60))));
    }

    @Test
    void parallelsThatCancelOutAreRefused() {
        ProjectionSpec spec = ProjectionSpec.conic(ProjectionFamily.LAMBERT_CONFORMAL_CONIC, 0, -30, 30);
        assertThatThrownBy(() -> PlaneProjections.of(spec)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<LonLat> validPositions(PlaneProjection projection) {
        Random random = new Random(20210307);
        List<LonLat> positions = new ArrayList<>();
        while (positions.size() < POINTS) {
            double latDeg = Math.toDegrees(Math.asin(2 * random.nextDouble() - 1));
            LonLat position = new LonLat(360 * random.nextDouble() - 180, latDeg);
            if (ValidRegions.holds(projection.region(), position)) {
                positions.add(position);
            }
        }
        for (double latDeg : new double[] {89.99, -89.99, 89.5, 0, 1e-9}) {
            LonLat position = new LonLat(123.4, latDeg);
            if (ValidRegions.holds(projection.region(), position)) {
                positions.add(position);
            }
        }
        return positions;
    }

    /** Positions along the edge of a region, turned. */
    private static double[] edge(CutRegion region) {
        double[] edge = new double[2 * 144];
        for (int i = 0; i < 72; i++) {
            if (region instanceof CutRegion.LonLatBand band) {
                put(
                        edge,
                        2 * i,
                        i % 2 == 0 ? 180 : -180,
                        band.southDeg() + (band.northDeg() - band.southDeg()) * i / 71);
                put(edge, 2 * i + 1, 5 * i - 180, i % 2 == 0 ? band.southDeg() : band.northDeg());
            } else if (region instanceof CutRegion.Cap cap) {
                LonLat at = onCircle(cap, Math.toRadians(5 * i));
                put(edge, 2 * i, region.turnedDeg(at.lonDeg()), at.latDeg());
                put(edge, 2 * i + 1, region.turnedDeg(at.lonDeg()), at.latDeg());
            }
        }
        return edge;
    }

    private static void put(double[] lonLat, int index, double lonDeg, double latDeg) {
        lonLat[2 * index] = lonDeg;
        lonLat[2 * index + 1] = latDeg;
    }

    private static LonLat onCircle(CutRegion.Cap cap, double azimuth) {
        SphereVector center = SphereVector.of(cap.center());
        SphereVector side = Math.abs(center.z()) > 0.9 ? new SphereVector(1, 0, 0) : new SphereVector(0, 0, 1);
        SphereVector u = center.cross(side).times(1 / center.cross(side).length());
        SphereVector v = center.cross(u);
        double radius = Math.toRadians(cap.radiusDeg());
        return center.times(Math.cos(radius))
                .plus(u.times(Math.sin(radius) * Math.cos(azimuth)))
                .plus(v.times(Math.sin(radius) * Math.sin(azimuth)))
                .position();
    }
}

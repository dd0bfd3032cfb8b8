package org.overflight.geodesy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.overflight.model.LineKind;
import org.overflight.model.LonLat;
import org.overflight.model.PositionSequence;
import org.overflight.model.SphericalPolygon;

class SphericalRegionsTest {
    private static final SphericalPolygon BOX = region(0, 0, 20, 0, 20, 10, 0, 10);
    private static final SphericalPolygon ARCTIC = region(0, 70, 90, 70, 180, 70, -90, 70);
    private static final SphericalPolygon ALL_BUT_ARCTIC = SphericalRegions.reversed(ARCTIC);
    private static final SphericalPolygon ANTARCTIC = region(0, -70, -90, -70, 180, -70, 90, -70);
    private static final SphericalPolygon ACROSS_180 = region(170, -10, -170, -10, -170, 10, 170, 10);
    private static final SphericalPolygon BAND =
            new SphericalPolygon(List.of(parallel(-30), parallel(40).reversed()));
    private static final SphericalPolygon LUNE_OVER_POLE = region(0, 0, 60, 0, 0, 90);
    private static final SphericalPolygon LUNE = region(0, 0, 0, -90, 60, 0, 0, 90);
    private static final SphericalPolygon EDGE_OVER_NORTH_POLE = region(-90, 70, 0, 50, 90, 70);
    private static final SphericalPolygon EDGE_OVER_SOUTH_POLE = region(90, -70, 0, -50, -90, -70);
    private static final SphericalPolygon WIDE_LUNE_AT_POLE = region(0, 0, 90, 0, 180, 0, -90, 0, 0, 90);

    @ParameterizedTest
    @CsvSource({
        "BOX, 10, 5, true",
        "BOX, 10, 11, false",
        "BOX, -1, 5, false",
        "BOX, 21, 5, false",
        "BOX, 10, -1, false",
        "BOX, 10, 10.05, true",
        "BOX, -170, -5, false",
        "BOX, 0, 90, false",
        "BOX, 0, -90, false",
        "BOX, 1e-9, 1e-9, true",
        "ARCTIC, 0, 90, true",
        "ARCTIC, 45, 80, true",
        "ARCTIC, 45, 71, false",
        "ARCTIC, 180, 70.1, true",
        "ARCTIC, 13, -90, false",
        "ALL_BUT_ARCTIC, 0, 90, false",
        "ALL_BUT_ARCTIC, 45, 80, false",
        "ALL_BUT_ARCTIC, 45, 71, true",
        "ALL_BUT_ARCTIC, 0, -90, true",
        "ALL_BUT_ARCTIC, 10, 10, true",
        "ANTARCTIC, 0, -90, true",
        "ANTARCTIC, 33, -80, true",
        "ANTARCTIC, 33, -60, false",
        "ANTARCTIC, 0, 90, false",
        "ACROSS_180, 180, 0, true",
        "ACROSS_180, -180, 0, true",
        "ACROSS_180, 175, 9, true",
        "ACROSS_180, -175, -9, true",
        "ACROSS_180, 169, 0, false",
        "ACROSS_180, -169, 0, false",
        "ACROSS_180, 0, 0, false",
        "ACROSS_180, 10, 0, false",
        "BAND, 0, 0, true",
        "BAND, 180, 30, true",
        "BAND, 77, 89, false",
        "BAND, 77, -89, false",
        "BAND, 0, 90, false",
        "BAND, 0, -90, false",
        "LUNE_OVER_POLE, 30, 45, true",
        "LUNE_OVER_POLE, 30, -1, false",
        "LUNE_OVER_POLE, 61, 89.9, false",
        "LUNE_OVER_POLE, -1, 89.9, false",
        "LUNE_OVER_POLE, 59, 89.9, true",
        "LUNE_OVER_POLE, -150, 89, false",
        "LUNE, 30, 45, true",
        "LUNE, 30, -45, true",
        "LUNE, 61, 20, false",
        "LUNE, -1, -20, false",
        "LUNE, -150, 0, false",
        "EDGE_OVER_NORTH_POLE, 0, 80, true",
        "EDGE_OVER_NORTH_POLE, 180, 80, false",
        "EDGE_OVER_NORTH_POLE, 89, 75, true",
        "EDGE_OVER_NORTH_POLE, 91, 75, false",
        "EDGE_OVER_NORTH_POLE, 0, 40, false",
        "EDGE_OVER_NORTH_POLE, 0, -90, false",
        "EDGE_OVER_SOUTH_POLE, 0, -80, true",
        "EDGE_OVER_SOUTH_POLE, 180, -80, false",
        "EDGE_OVER_SOUTH_POLE, 89, -75, true",
        "EDGE_OVER_SOUTH_POLE, -91, -75, false",
        "EDGE_OVER_SOUTH_POLE, 0, -40, false",
        "EDGE_OVER_SOUTH_POLE, 0, 90, false",
        "WIDE_LUNE_AT_POLE, 45, 80, true",
        "WIDE_LUNE_AT_POLE, 45, 1, true",
        "WIDE_LUNE_AT_POLE, -45, 80, false",
        "WIDE_LUNE_AT_POLE, -135, 30, true",
        "WIDE_LUNE_AT_POLE, 45, -1, false",
        "WIDE_LUNE_AT_POLE, -45, -1, false"
    })
    void insideIsLeftOfTheRings(String name, double lonDeg, double latDeg, boolean inside) {
        assertThat(SphericalRegions.contains(named(name), new LonLat(lonDeg, latDeg)))
                .isEqualTo(inside);
        assertThat(SphericalRegions.contains(SphericalRegions.reversed(named(name)), new LonLat(lonDeg, latDeg)))
                .isEqualTo(!inside);
    }

    private static SphericalPolygon named(String name) {
        return switch (name) {
            case "BOX" -> BOX;
            case "ARCTIC" -> ARCTIC;
            case "ALL_BUT_ARCTIC" -> ALL_BUT_ARCTIC;
            case "ANTARCTIC" -> ANTARCTIC;
            case "ACROSS_180" -> ACROSS_180;
            case "BAND" -> BAND;
            case "LUNE_OVER_POLE" -> LUNE_OVER_POLE;
            case "LUNE" -> LUNE;
            case "EDGE_OVER_NORTH_POLE" -> EDGE_OVER_NORTH_POLE;
            case "EDGE_OVER_SOUTH_POLE" -> EDGE_OVER_SOUTH_POLE;
            case "WIDE_LUNE_AT_POLE" -> WIDE_LUNE_AT_POLE;
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** By distance, which knows nothing of meridians and edges. */
    @ParameterizedTest
    @CsvSource({
        "0, 0, 1000",
        "10, 89, 500",
        "-120, 88, 9000",
        "180, -40, 6000",
        "15, 5, 15000",
        "77, -90, 12000",
        "0, 0, 19800"
    })
    void discHoldsWhatIsWithinItsRadius(double lonDeg, double latDeg, double radiusKm) {
        LonLat center = new LonLat(lonDeg, latDeg);
        PreparedRegion disc = PreparedRegion.of(Circles.ring(center, radiusKm * 1000, 10));
        for (LonLat position : Spread.over(2000)) {
            double beyondM = Ellipsoid.inverse(center, position).distanceM() - radiusKm * 1000;
            if (Math.abs(beyondM) > 10) {
                assertThat(disc.contains(position)).isEqualTo(beyondM < 0);
            }
        }
    }

    @Test
    void positionsOnTheMeridianOfAVertexAreCountedOnce() {
        SphericalPolygon diamond = region(0, -5, 5, 0, 0, 5, -5, 0);
        assertThat(SphericalRegions.contains(diamond, new LonLat(0, 0))).isTrue();
        assertThat(SphericalRegions.contains(diamond, new LonLat(0, 6))).isFalse();
        assertThat(SphericalRegions.contains(diamond, new LonLat(0, -6))).isFalse();
        assertThat(SphericalRegions.contains(diamond, new LonLat(180, 0))).isFalse();
        assertThat(SphericalRegions.contains(diamond, new LonLat(5, 1))).isFalse();
    }

    @Test
    void repeatedPositionsAndSpikesChangeNothing() {
        SphericalPolygon spiky = region(0, 0, 20, 0, 20, 0, 20, 10, 25, 12, 20, 10, 0, 10, 0, 10);
        for (LonLat position : Spread.over(3000)) {
            assertThat(SphericalRegions.contains(spiky, position)).isEqualTo(SphericalRegions.contains(BOX, position));
        }
    }

    @Test
    void holeIsOutside() {
        SphericalPolygon frame = new SphericalPolygon(List.of(
                PositionSequence.of(0, 0, 20, 0, 20, 10, 0, 10),
                PositionSequence.of(5, 3, 15, 3, 15, 7, 5, 7).reversed()));
        assertThat(SphericalRegions.contains(frame, new LonLat(10, 5))).isFalse();
        assertThat(SphericalRegions.contains(frame, new LonLat(2, 5))).isTrue();
        assertThat(SphericalRegions.areaM2(frame)).isLessThan(SphericalRegions.areaM2(BOX));
    }

    @Test
    void nothingHoldsNothing() {
        assertThat(SphericalRegions.contains(SphericalPolygon.EMPTY, new LonLat(0, 0)))
                .isFalse();
        assertThat(SphericalRegions.areaM2(SphericalPolygon.EMPTY)).isZero();
    }

    /** What the area rests on: between great arcs and geodesics so short there is less than a metre. */
    @Test
    void shortGeodesicsAreGreatArcs() {
        for (LonLat from : Spread.over(50)) {
            for (double courseDeg = 0; courseDeg < 180; courseDeg += 15) {
                LonLat to = Ellipsoid.direct(from, courseDeg, 60_000);
                LegPath geodesic = LegPath.of(from, to, LineKind.GEODESIC);
                assertThat(BruteForce.largestDistanceM(geodesic, PositionSequence.of(List.of(from, to))))
                        .isLessThan(1);
            }
        }
    }

    /** Octants, whose edges are meridians and the equator, both geodesics and great arcs. */
    @Test
    void octantIsAnEighthOfTheEarth() {
        double eighth = SphericalRegions.EARTH_AREA_M2 / 8;
        assertThat(SphericalRegions.areaM2(region(0, 0, 90, 0, 0, 90))).isEqualTo(eighth, within(10.0));
        assertThat(SphericalRegions.areaM2(region(0, 0, 0, 90, 90, 0))).isEqualTo(7 * eighth, within(10.0));
        assertThat(SphericalRegions.areaM2(region(0, 0, 90, 0, 180, 0, -90, 0))).isEqualTo(4 * eighth, within(10.0));
    }

    /** The spheroidal zone between two parallels: closed form, Snyder 1987, equations 3-11 and 3-12. */
    @Test
    void bandHasTheAreaOfTheZone() {
        SphericalPolygon dense =
                new SphericalPolygon(List.of(parallel(-30), parallel(40).reversed()));
        double expected = (zone(40) + zone(30)) * 2 * Math.PI;
        assertThat(SphericalRegions.areaM2(dense)).isEqualTo(expected, within(expected * 1e-6));
    }

    private static double zone(double latDeg) {
        double e = Math.sqrt(Ellipsoid.FLATTENING * (2 - Ellipsoid.FLATTENING));
        double sin = Math.sin(Math.toRadians(latDeg));
        double q = (1 - e * e) * (sin / (1 - e * e * sin * sin) - Math.log((1 - e * sin) / (1 + e * sin)) / (2 * e));
        return 6378137.0 * 6378137.0 * q / 2;
    }

    @ParameterizedTest
    @CsvSource({"BOX", "ARCTIC", "ANTARCTIC", "ACROSS_180", "BAND", "ALL_BUT_ARCTIC", "LUNE", "WIDE_LUNE_AT_POLE"})
    void boundingCapHoldsTheRegion(String name) {
        SphericalCap cap = SphericalRegions.boundingCap(named(name));
        PreparedRegion region = PreparedRegion.of(named(name));
        for (LonLat position : Spread.over(3000)) {
            if (region.contains(position)) {
                assertThat(cap.contains(position)).as("%s", position).isTrue();
            }
        }
    }

    @Test
    void boundingCapOfASmallRegionIsSmall() {
        assertThat(SphericalRegions.boundingCap(BOX).radiusDeg()).isLessThan(11.3);
        assertThat(SphericalRegions.boundingCap(ARCTIC).radiusDeg()).isEqualTo(20, within(1e-6));
        assertThat(SphericalRegions.boundingCap(ALL_BUT_ARCTIC).radiusDeg()).isEqualTo(180);
    }

    @Test
    void largeRingIsTurnedAndSmallRingIsNot() {
        PositionSequence ring = BOX.rings().get(0);
        assertThat(SphericalRegions.rewound(ring)).isEqualTo(ring);
        assertThat(SphericalRegions.rewound(ring.reversed())).isEqualTo(ring);
        assertThat(SphericalRegions.rewound(ALL_BUT_ARCTIC)).isEqualTo(ARCTIC);
        assertThat(SphericalRegions.rewound(ARCTIC)).isEqualTo(ARCTIC);
    }

    private static SphericalPolygon region(double... lonLatDeg) {
        return new SphericalPolygon(List.of(PositionSequence.of(lonLatDeg)));
    }

    /** Eastward round the Earth, ten positions every degree. */
    private static PositionSequence parallel(double latDeg) {
        List<LonLat> positions = new ArrayList<>();
        for (int i = -1800; i < 1800; i++) {
            positions.add(new LonLat(i / 10.0, latDeg));
        }
        return PositionSequence.of(positions);
    }
}

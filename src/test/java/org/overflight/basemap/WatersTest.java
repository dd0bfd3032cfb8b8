package org.overflight.basemap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.overflight.geodesy.SphericalRegions;
import org.overflight.model.LonLat;
import org.overflight.model.PositionSequence;
import org.overflight.model.SphericalCap;
import org.overflight.model.SphericalPolygon;

class WatersTest {
    private static final Basemap BASEMAP = Basemap.bundled();

    @ParameterizedTest
    @CsvSource({"33, -1, Victoria", "-87, 44, Michigan", "108.3, 53.45, Baikal", "30.5, 61, Ladoga"})
    void greatLakesAreWhereTheyAre(double lonDeg, double latDeg, String name) {
        LonLat position = new LonLat(lonDeg, latDeg);
        for (double metresPerPx : List.of(10_000.0, 3_000.0, 1_500.0)) {
            SphericalPolygon lakes = BASEMAP.groundFor(metresPerPx, new SphericalCap(position, 5))
                    .lakes();
            assertThat(SphericalRegions.contains(lakes, position)).as(name).isTrue();
        }
    }

    @Test
    void allLakesTogetherAreAsLargeAsTheyAre() {
        // The great lakes of North America, 244,100 square kilometres, are the larger part of those in this cap.
        SphericalPolygon lakes = BASEMAP.groundFor(5_000, new SphericalCap(new LonLat(-84.5, 45), 4))
                .lakes();
        assertThat(SphericalRegions.areaM2(lakes) / 1e6).isCloseTo(244_100, Percentage.withPercentage(12));
    }

    @Test
    void watersStayAwayFromScalesAtWhichTheirGridWouldBeSeen() {
        SphericalCap finland = new SphericalCap(new LonLat(27, 62), 4);
        assertThat(BASEMAP.groundFor(500, finland).lakes().rings()).isEmpty();
        assertThat(BASEMAP.groundFor(500, finland).rivers()).isEmpty();
        assertThat(BASEMAP.groundFor(5_000, finland).lakes().rings()).isNotEmpty();
        assertThat(BASEMAP.groundFor(5_000, finland).rivers()).isNotEmpty();
        assertThat(BASEMAP.groundFor(40_000, finland).rivers()).isEmpty();
    }

    /** Nothing is drawn twice: de facto borders are solid, and none of the dashed lines follows one. */
    @Test
    void noDisputedLineFollowsABorder() {
        Ground ground = BASEMAP.layer(Resolution.R10M);
        NearestLand borders = new NearestLand();
        ground.borders().forEach(borders::add);
        PositionSequence leftOut = PositionSequence.of(35.92084, 4.61933, 35.82461, 4.61938, 35.70585, 4.61945);
        assertThat(shareOnBorder(leftOut, borders)).isGreaterThan(0.5);
        for (PositionSequence line : ground.disputedBorders()) {
            assertThat(shareOnBorder(line, borders)).as(line.first().toString()).isLessThan(0.5);
        }
    }

    private static double shareOnBorder(PositionSequence line, NearestLand borders) {
        int near = 0;
        int all = 0;
        for (int i = 1; i < line.size(); i++) {
            double[] from = Sphere.vector(line.lonDeg(i - 1), line.latDeg(i - 1));
            double[] to = Sphere.vector(line.lonDeg(i), line.latDeg(i));
            for (int k = 0; k < 10; k++) {
                near += borders.distanceM(Sphere.between(from, to, (k + 0.5) / 10)) < 1000 ? 1 : 0;
                all++;
            }
        }
        return (double) near / all;
    }

    @Test
    void noDisputedLineComesTwice() {
        assertThat(BASEMAP.layer(Resolution.R10M).disputedBorders()).doesNotHaveDuplicates();
        assertThat(BASEMAP.layer(Resolution.R10M).disputedBorders()).hasSizeGreaterThan(35);
    }
}

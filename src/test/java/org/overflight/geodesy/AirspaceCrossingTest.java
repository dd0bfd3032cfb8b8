package org.overflight.geodesy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.overflight.model.LineKind;
import org.overflight.model.LonLat;
import org.overflight.model.PositionSequence;
import org.overflight.model.SphericalPolygon;

class AirspaceCrossingTest {
    private static final double DEGREE_OF_EQUATOR_M = 6378137 * Math.PI / 180;
    private static final SphericalPolygon BOX = box(0, -1, 1, 1);
    private static final double MILLIMETRE = 1e-3;

    @Test
    void boxOnTheEquatorIsCrossedInADegreeOfTheEquator() {
        Passage passage = only(AirspaceCrossing.of(geodesic(-10, 0, 12, 0), BOX));
        assertThat(passage.lengthM()).isEqualTo(DEGREE_OF_EQUATOR_M, within(MILLIMETRE));
        assertThat(passage.fromM()).isEqualTo(10 * DEGREE_OF_EQUATOR_M, within(MILLIMETRE));
        assertThat(passage.entry().lonDeg()).isEqualTo(0, within(1e-9));
        assertThat(passage.exit().lonDeg()).isEqualTo(1, within(1e-9));
        assertThat(passage.startsInside()).isFalse();
        assertThat(passage.endsInside()).isFalse();
    }

    /** The northern edge is a great arc: at its middle its latitude is atan(tan 1 / cos 0.5). */
    @Test
    void edgesAreGreatArcs() {
        Passage passage = only(AirspaceCrossing.of(geodesic(0.5, -5, 0.5, 5), BOX));
        double latDeg = Math.toDegrees(Math.atan(Math.tan(Math.toRadians(1)) / Math.cos(Math.toRadians(0.5))));
        assertThat(passage.exit().latDeg()).isEqualTo(latDeg, within(1e-9));
        assertThat(passage.entry().latDeg()).isEqualTo(-latDeg, within(1e-9));
        double lengthM = Ellipsoid.inverse(new LonLat(0.5, -latDeg), new LonLat(0.5, latDeg))
                .distanceM();
        assertThat(passage.lengthM()).isEqualTo(lengthM, within(MILLIMETRE));
    }

    @Test
    void severalPassagesComeInTheOrderOfTheLine() {
        SphericalPolygon two = new SphericalPolygon(
                List.of(box(5, -1, 6, 1).rings().get(0), BOX.rings().get(0)));
        List<Passage> passages = AirspaceCrossing.of(geodesic(-1, 0, 9, 0), two);
        assertThat(passages).hasSize(2);
        assertThat(passages.get(0).exit().lonDeg()).isEqualTo(1, within(1e-9));
        assertThat(passages.get(1).entry().lonDeg()).isEqualTo(5, within(1e-9));
        assertThat(AirspaceCrossing.of(geodesic(9, 0, -1, 0), two)
                        .get(0)
                        .entry()
                        .lonDeg())
                .isEqualTo(6, within(1e-9));
    }

    @Test
    void holeEndsAPassage() {
        SphericalPolygon ring = new SphericalPolygon(List.of(
                PositionSequence.of(-5, -5, 5, -5, 5, 5, -5, 5),
                PositionSequence.of(-1, -1, 1, -1, 1, 1, -1, 1).reversed()));
        List<Passage> passages = AirspaceCrossing.of(geodesic(-9, 0, 9, 0), ring);
        assertThat(passages)
                .extracting(Passage::lengthM)
                .allSatisfy(lengthM -> assertThat(lengthM).isEqualTo(4 * DEGREE_OF_EQUATOR_M, within(MILLIMETRE)));
        assertThat(passages).hasSize(2);
    }

    @Test
    void lineThatStartsInsideDoesNotEnter() {
        Passage passage = only(AirspaceCrossing.of(geodesic(0.25, 0, 5, 0), BOX));
        assertThat(passage.startsInside()).isTrue();
        assertThat(passage.endsInside()).isFalse();
        assertThat(passage.fromM()).isZero();
        assertThat(passage.lengthM()).isEqualTo(0.75 * DEGREE_OF_EQUATOR_M, within(MILLIMETRE));
    }

    @Test
    void lineThatEndsInsideDoesNotLeave() {
        Passage passage = only(AirspaceCrossing.of(geodesic(-5, 0, 0.25, 0), BOX));
        assertThat(passage.startsInside()).isFalse();
        assertThat(passage.endsInside()).isTrue();
        assertThat(passage.exit()).isEqualTo(new LonLat(0.25, 0));
    }

    @Test
    void lineInsideIsOnePassage() {
        Passage passage = only(AirspaceCrossing.of(geodesic(0.25, 0.5, 0.75, -0.5), BOX));
        assertThat(passage.startsInside()).isTrue();
        assertThat(passage.endsInside()).isTrue();
    }

    @Test
    void lineOutsideHasNoPassage() {
        assertThat(AirspaceCrossing.of(geodesic(-5, 3, 5, 3), BOX)).isEmpty();
        assertThat(AirspaceCrossing.of(geodesic(-5, 3, 5, 3), SphericalPolygon.EMPTY))
                .isEmpty();
    }

    @Test
    void touchingACornerFromOutsideIsNoPassage() {
        SphericalPolygon diamond = region(0, -1, 1, 0, 0, 1, -1, 0);
        assertThat(AirspaceCrossing.of(geodesic(1, -5, 1, 5), diamond)).isEmpty();
        assertThat(AirspaceCrossing.of(geodesic(-1, 5, -1, -5), diamond)).isEmpty();
    }

    @Test
    void touchingACornerFromInsideEndsNoPassage() {
        SphericalPolygon notched = region(-5, -5, 5, -5, 5, 5, 1, 5, 0, 0, -1, 5, -5, 5);
        Passage passage = only(AirspaceCrossing.of(geodesic(-9, 0, 9, 0), notched));
        assertThat(passage.lengthM()).isEqualTo(10 * DEGREE_OF_EQUATOR_M, within(MILLIMETRE));
    }

    @Test
    void lineThroughCornersPassesFromCornerToCorner() {
        SphericalPolygon diamond = region(0, -1, 1, 0, 0, 1, -1, 0);
        Passage passage = only(AirspaceCrossing.of(geodesic(-5, 0, 5, 0), diamond));
        assertThat(passage.lengthM()).isEqualTo(2 * DEGREE_OF_EQUATOR_M, within(MILLIMETRE));
    }

    @Test
    void waypointOnTheEdgeIsNoPassageOfItsOwn() {
        LegPath route = LegPath.through(
                List.of(new LonLat(-5, 0), new LonLat(0, 0), new LonLat(0.5, 0), new LonLat(1, 0), new LonLat(5, 0)),
                LineKind.GEODESIC);
        Passage passage = only(AirspaceCrossing.of(route, BOX));
        assertThat(passage.lengthM()).isEqualTo(DEGREE_OF_EQUATOR_M, within(MILLIMETRE));
        LegPath bounce =
                LegPath.through(List.of(new LonLat(-5, 0), new LonLat(0, 0), new LonLat(-5, 1)), LineKind.GEODESIC);
        assertThat(AirspaceCrossing.of(bounce, BOX)).isEmpty();
    }

    @Test
    void lineOfNoLengthIsInsideOrNot() {
        assertThat(AirspaceCrossing.of(geodesic(0.5, 0, 0.5, 0), BOX)).hasSize(1);
        assertThat(AirspaceCrossing.of(geodesic(5, 0, 5, 0), BOX)).isEmpty();
    }

    @Test
    void regionAroundAPoleIsCrossedOverThePole() {
        SphericalPolygon polar = Circles.ring(new LonLat(0, 90), 500_000, 0.01);
        Passage passage = only(AirspaceCrossing.of(geodesic(20, 60, -160, 70), polar));
        assertThat(passage.lengthM()).isEqualTo(1_000_000, within(0.1));
        assertThat(only(AirspaceCrossing.of(geodesic(20, 60, 0, 90), polar)).endsInside())
                .isTrue();
    }

    @Test
    void regionAcrossTheAntimeridianIsCrossed() {
        Passage passage = only(AirspaceCrossing.of(geodesic(170, 0, -170, 0), box(179, -1, -179, 1)));
        assertThat(passage.lengthM()).isEqualTo(2 * DEGREE_OF_EQUATOR_M, within(MILLIMETRE));
    }

    @Test
    void returnOverTheSameLineHasTheSameLength() {
        SphericalPolygon region = region(30, 28, 36, 29, 35.5, 34, 33, 33.5, 34, 31);
        List<Passage> out = AirspaceCrossing.of(geodesic(15, 36, 47, 29), region);
        List<Passage> back = AirspaceCrossing.of(geodesic(47, 29, 15, 36), region);
        assertThat(out).isNotEmpty().hasSameSizeAs(back);
        assertThat(out.get(0).lengthM()).isEqualTo(back.get(back.size() - 1).lengthM(), within(MILLIMETRE));
    }

    /** Random discs: the places found by looking every few hundred metres. */
    @ParameterizedTest
    @CsvSource({
        "GEODESIC, 0, 40, 100, 60, 50, 70, 2000", "GEODESIC, 150, -30, -60, 20, -150, 5, 6000",
        "RHUMB_LINE, -70, 10, 80, 70, 0, 50, 3000", "RHUMB_LINE, 0, 85, 179, 88, 90, 87, 120",
        "GEODESIC, 10, 80, -160, 75, -120, 86, 700", "CHORD, 5, 5, 6, 6, 5.4, 5.6, 40"
    })
    void passagesAgreeWithLookingEverywhere(
            LineKind kind,
            double lon1,
            double lat1,
            double lon2,
            double lat2,
            double lon,
            double lat,
            double radiusKm) {
        LegPath line = LegPath.of(new LonLat(lon1, lat1), new LonLat(lon2, lat2), kind);
        LonLat center = new LonLat(lon, lat);
        List<Passage> passages = AirspaceCrossing.of(line, Circles.ring(center, radiusKm * 1000, 0.5));
        assertThat(passages).isNotEmpty();
        for (Passage passage : passages) {
            assertThat(Ellipsoid.inverse(center, passage.entry()).distanceM()).isEqualTo(radiusKm * 1000, within(0.6));
            assertThat(Ellipsoid.inverse(center, passage.exit()).distanceM()).isEqualTo(radiusKm * 1000, within(0.6));
        }
        for (int i = 0; i <= 2000; i++) {
            double alongM = line.lengthM() * i / 2000;
            double depthM =
                    radiusKm * 1000 - Ellipsoid.inverse(center, line.at(alongM)).distanceM();
            boolean isInside = passages.stream().anyMatch(p -> p.fromM() <= alongM && alongM <= p.toM());
            if (Math.abs(depthM) > 0.6) {
                assertThat(isInside).as("at %s m", alongM).isEqualTo(depthM > 0);
            }
        }
    }

    private static Passage only(List<Passage> passages) {
        assertThat(passages).hasSize(1);
        return passages.get(0);
    }

    private static LegPath geodesic(double lon1, double lat1, double lon2, double lat2) {
        return LegPath.of(new LonLat(lon1, lat1), new LonLat(lon2, lat2), LineKind.GEODESIC);
    }

    private static SphericalPolygon box(double west, double south, double east, double north) {
        return region(west, south, east, south, east, north, west, north);
    }

    private static SphericalPolygon region(double... lonLatDeg) {
        return new SphericalPolygon(List.of(PositionSequence.of(lonLatDeg)));
    }
}

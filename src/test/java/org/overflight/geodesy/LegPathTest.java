package org.overflight.geodesy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.overflight.model.LineKind;
import org.overflight.model.LonLat;
import org.overflight.model.PositionSequence;
import org.overflight.model.WayTaken;

class LegPathTest {
    private static final LonLat MINOT = new LonLat(-101.358, 48.4156);
    private static final LonLat TEL_NOF = new LonLat(34.8218, 31.8395);

    @ParameterizedTest
    @CsvSource({
        "-101.358, 48.4156, 34.8218, 31.8395, GEODESIC",
        "-101.358, 48.4156, 34.8218, 31.8395, RHUMB_LINE",
        "-30, -20, 40, 20, GEODESIC",
        "0, -70, 179, 65, GEODESIC",
        "0, 89.9, 175, 10, RHUMB_LINE",
        "10, -40, 170, 40, RHUMB_LINE",
        "178, 60, -150, 62, GEODESIC",
        "20, 55, -160, 65, GEODESIC",
        "0, 30, 179.9, -29.9, GEODESIC",
        "100, 0, -80.4, 0, GEODESIC",
        "5, 70, 175, 70.001, GEODESIC"
    })
    void noPointOfTheLineIsFartherFromTheArcsThanTheTolerance(
            double lon1, double lat1, double lon2, double lat2, LineKind kind) {
        LegPath leg = LegPath.of(new LonLat(lon1, lat1), new LonLat(lon2, lat2), kind);
        for (double toleranceM : new double[] {10_000, 100, 10}) {
            assertThat(BruteForce.largestDistanceM(leg, leg.positions(toleranceM)))
                    .isLessThan(toleranceM);
        }
    }

    /** Chords up to 60 degrees are their ends; wider ones, and other lines, are not. */
    @ParameterizedTest
    @EnumSource(LineKind.class)
    void positionsThroughManyAreThoseOfTheLineThroughThem(LineKind kind) {
        List<List<LonLat>> runs = List.of(
                List.of(
                        new LonLat(179.9, 10),
                        new LonLat(-179.9, 10.1),
                        new LonLat(-179.9, 10.1),
                        new LonLat(-179, 11)),
                List.of(new LonLat(0, 89), new LonLat(180, 89), new LonLat(90, 70)),
                List.of(MINOT, TEL_NOF, new LonLat(35, 32)),
                List.of(new LonLat(0, 0), new LonLat(59, 20), new LonLat(125, -20), new LonLat(-56, 19)));
        for (List<LonLat> run : runs) {
            LegPath path = LegPath.through(run, kind);
            PositionSequence positions = LegPath.positionsThrough(run, kind, 50);
            assertThat(positions).isEqualTo(path.positions(50));
            assertThat(BruteForce.largestDistanceM(path, positions)).isLessThan(50);
        }
    }

    /** With the two ends alone the line is kilometres away from its arc: the test above can tell. */
    @Test
    void canaryEndsAloneAreFarFromTheLine() {
        LegPath leg = LegPath.of(MINOT, TEL_NOF, LineKind.GEODESIC);
        assertThat(BruteForce.largestDistanceM(leg, PositionSequence.of(List.of(MINOT, TEL_NOF))))
                .isGreaterThan(5000);
    }

    @Test
    void numberOfPositionsFollowsFromTheLineAndTheTolerance() {
        LegPath far = LegPath.of(MINOT, TEL_NOF, LineKind.GEODESIC);
        LegPath near = LegPath.of(MINOT, new LonLat(-101.3, 48.4), LineKind.GEODESIC);
        assertThat(near.positions(1).size()).isEqualTo(2);
        assertThat(far.positions(1).size()).isGreaterThan(4 * far.positions(100).size());
        assertThat(far.positions(1).size()).isLessThan(400);
    }

    @Test
    void endsAreReturnedAsTheyWereGiven() {
        LonLat east = new LonLat(180, -17);
        LonLat west = new LonLat(-180, 20);
        for (LineKind kind : LineKind.values()) {
            PositionSequence positions = LegPath.of(east, west, kind).positions(10);
            assertThat(positions.first()).isEqualTo(east);
            assertThat(positions.last()).isEqualTo(west);
        }
    }

    @Test
    void legAlongTheAntimeridianStaysOnIt() {
        LegPath leg = LegPath.of(new LonLat(180, -17), new LonLat(-180, 20), LineKind.GEODESIC);
        for (double s = 0; s <= leg.lengthM(); s += 100_000) {
            assertThat(Math.abs(leg.at(s).lonDeg())).isEqualTo(180, within(1e-12));
        }
        assertThat(leg.initialCourseDeg()).isEqualTo(0);
        assertThat(leg.wayTaken()).isEqualTo(WayTaken.THE_ONLY_ONE);
    }

    @Test
    void antipodesAreJoinedOverTheNorthPole() {
        LegPath leg = LegPath.of(new LonLat(15, -30), new LonLat(-165, 30), LineKind.GEODESIC);
        assertThat(leg.wayTaken()).isEqualTo(WayTaken.NORTHERN_OF_TWO);
        assertThat(leg.initialCourseDeg()).isEqualTo(0);
        assertThat(leg.finalCourseDeg()).isEqualTo(180);
        assertThat(leg.lengthM()).isEqualTo(20_003_931.458, within(0.001));
        double toPoleM = Ellipsoid.inverse(leg.from(), new LonLat(0, 90)).distanceM();
        assertThat(leg.at(toPoleM).latDeg()).isEqualTo(90, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 179.7, 0",
        "0, 0, 180, 0",
        "0, 30, 180, -30",
        "0, 30, 179.8, -30",
        "0, -30, 179.8, 30",
        "20, 1, -160.2, -1"
    })
    void ofTwoGeodesicsOfTheSameLengthTheNorthernIsTaken(double lon1, double lat1, double lon2, double lat2) {
        LegPath leg = LegPath.of(new LonLat(lon1, lat1), new LonLat(lon2, lat2), LineKind.GEODESIC);
        assertThat(leg.wayTaken()).isEqualTo(WayTaken.NORTHERN_OF_TWO);
        assertThat(leg.at(leg.lengthM() / 2).latDeg()).isGreaterThan(0);
        assertThat(Ellipsoid.inverse(leg.at(leg.lengthM() * (1 - 1e-9)), leg.to())
                        .distanceM())
                .isLessThan(0.03);
        assertThat(Ellipsoid.inverse(leg.from(), leg.to()).initialCourseDeg()).isEqualTo(leg.initialCourseDeg());
    }

    /** Opposite latitudes alone do not make a twin. */
    @Test
    void geodesicBetweenOppositeLatitudesIsTheOnlyOneUnlessNearlyHalfWayRound() {
        for (double latDeg = 0; latDeg < 90; latDeg += 0.37) {
            for (double lonDeg = 0.5; lonDeg < 179; lonDeg += 7.3) {
                LegPath leg = LegPath.of(new LonLat(0, latDeg), new LonLat(lonDeg, -latDeg), LineKind.GEODESIC);
                assertThat(leg.wayTaken()).isIn(WayTaken.THE_ONLY_ONE, WayTaken.SHORTEST_OF_NEARLY_EQUAL);
            }
        }
    }

    @Test
    void legBetweenThePolesFollowsTheMeridianOfItsStart() {
        LegPath leg = LegPath.of(new LonLat(77, 90), new LonLat(0, -90), LineKind.GEODESIC);
        assertThat(leg.wayTaken()).isEqualTo(WayTaken.MERIDIAN_OF_START);
        assertThat(leg.at(leg.lengthM() / 2).lonDeg()).isEqualTo(77, within(1e-9));
        LegPath rhumb = LegPath.of(new LonLat(77, 90), new LonLat(0, -90), LineKind.RHUMB_LINE);
        assertThat(rhumb.wayTaken()).isEqualTo(WayTaken.MERIDIAN_OF_START);
        assertThat(rhumb.at(rhumb.lengthM() / 2).lonDeg()).isEqualTo(77, within(1e-9));
        assertThat(rhumb.lengthM()).isEqualTo(leg.lengthM(), within(1e-6));
    }

    @Test
    void rhumbLineHalfRoundTheEarthGoesEast() {
        LegPath leg = LegPath.of(new LonLat(90, 10), new LonLat(-90, 20), LineKind.RHUMB_LINE);
        assertThat(leg.wayTaken()).isEqualTo(WayTaken.EASTERN_OF_TWO);
        assertThat(leg.initialCourseDeg()).isBetween(0.0, 90.0);
        assertThat(Math.abs(leg.at(leg.lengthM() / 2).lonDeg())).isEqualTo(180, within(2.0));
    }

    @Test
    void rhumbLineFromAndToAPoleIsAMeridian() {
        LegPath leg = LegPath.of(new LonLat(0, 90), new LonLat(50, 60), LineKind.RHUMB_LINE);
        assertThat(leg.initialCourseDeg()).isEqualTo(180);
        LonLat middle = leg.at(leg.lengthM() / 2);
        assertThat(middle.lonDeg()).isEqualTo(50);
        assertThat(middle.latDeg()).isEqualTo(75, within(0.01));
        LegPath back = LegPath.of(new LonLat(50, 60), new LonLat(0, 90), LineKind.RHUMB_LINE);
        assertThat(back.at(back.lengthM() / 2).latDeg()).isEqualTo(middle.latDeg(), within(1e-11));
    }

    @Test
    void legOverThePoleHoldsItsTolerance() {
        LegPath leg = LegPath.of(new LonLat(-122.3748, 37.6198), new LonLat(57.6252, 51.4706), LineKind.GEODESIC);
        assertThat(BruteForce.largestDistanceM(leg, leg.positions(1))).isLessThan(1);
    }

    @Test
    void legOfNoLengthHasTwoEqualPositions() {
        for (LineKind kind : LineKind.values()) {
            for (LonLat place : List.of(MINOT, new LonLat(180, 0), new LonLat(0, 90), new LonLat(12, -90))) {
                LegPath leg = LegPath.of(place, place, kind);
                assertThat(leg.lengthM()).isZero();
                assertThat(leg.positions(10)).isEqualTo(PositionSequence.of(List.of(place, place)));
                assertThat(leg.initialCourseDeg()).isZero();
                assertThat(leg.finalCourseDeg()).isZero();
                assertThat(leg.at(0)).isEqualTo(place);
            }
        }
    }

    @Test
    void distancesBeyondTheEndsAreTheEnds() {
        for (LineKind kind : LineKind.values()) {
            LegPath leg = LegPath.of(MINOT, TEL_NOF, kind);
            assertThat(leg.at(-1)).isEqualTo(MINOT);
            assertThat(leg.at(leg.lengthM() + 1)).isEqualTo(TEL_NOF);
        }
    }

    @Test
    void trackIsAsLongAsItsPiecesAndPassesItsPositions() {
        List<LonLat> fixes = List.of(MINOT, new LonLat(-100, 49), new LonLat(-98, 49.2), new LonLat(-98, 49.2));
        LegPath track = LegPath.through(fixes);
        double firstM = Ellipsoid.inverse(fixes.get(0), fixes.get(1)).distanceM();
        double secondM = Ellipsoid.inverse(fixes.get(1), fixes.get(2)).distanceM();
        assertThat(track.lengthM()).isEqualTo(firstM + secondM);
        assertThat(track.at(firstM)).isEqualTo(fixes.get(1));
        assertThat(track.positions(10)).isEqualTo(PositionSequence.of(fixes));
        assertThat(track.breaksM()).containsExactly(0, firstM, firstM + secondM, firstM + secondM);
        assertThat(track.finalCourseDeg())
                .isEqualTo(Ellipsoid.inverse(fixes.get(1), fixes.get(2)).finalCourseDeg());
    }

    @Test
    void toleranceUnderAMillimetreIsRefused() {
        LegPath leg = LegPath.of(MINOT, TEL_NOF, LineKind.GEODESIC);
        assertThatThrownBy(() -> leg.positions(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> leg.positions(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }
}

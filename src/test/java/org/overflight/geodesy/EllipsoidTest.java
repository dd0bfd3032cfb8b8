package org.overflight.geodesy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.overflight.model.LonLat;

class EllipsoidTest {
    private static final double MICROMETRE = 1e-6;
    private static final LonLat JFK = new LonLat(-(73 + 46 / 60.0 + 44 / 3600.0), 40 + 38 / 60.0 + 23 / 3600.0);
    private static final LonLat CHANGI = new LonLat(103 + 59 / 60.0 + 22 / 3600.0, 1 + 21 / 60.0 + 33 / 3600.0);

    /** GeographicLib's documentation, examples of the class Geodesic: JFK to LHR; and of GeodSolve(1): JFK to Changi. */
    @Test
    void publishedGeodesicsAreFound() {
        GeodesicInverse toLondon = Ellipsoid.inverse(new LonLat(-73.8, 40.6), new LonLat(-0.5, 51.6));
        assertThat(toLondon.distanceM()).isEqualTo(5551759.400, within(0.001));
        GeodesicInverse toSingapore = Ellipsoid.inverse(JFK, CHANGI);
        assertThat(toSingapore.initialCourseDeg()).isEqualTo(dms(3, 18, 29.9), within(0.05 / 3600));
        assertThat(toSingapore.finalCourseDeg()).isEqualTo(dms(177, 29, 09.2), within(0.05 / 3600));
        assertThat(toSingapore.distanceM()).isEqualTo(15347628, within(0.5));
    }

    /** GeographicLib's documentation: Wellington to Salamanca, nearly antipodes; 20,000 km south-west of Perth. */
    @Test
    void publishedGeodesicsToTheOtherSideOfTheEarthAreFound() {
        GeodesicInverse toSpain = Ellipsoid.inverse(new LonLat(174.81, -41.32), new LonLat(-5.50, 40.96));
        assertThat(toSpain.distanceM()).isEqualTo(19959679.26735382, within(MICROMETRE));
        assertThat(toSpain.initialCourseDeg()).isEqualTo(161.06766998616, within(1e-11));
        assertThat(toSpain.finalCourseDeg()).isEqualTo(18.825195123247, within(1e-11));
        LonLat end = Ellipsoid.direct(new LonLat(115.74, -32.06), 225, 20_000_000);
        assertThat(end.latDeg()).isEqualTo(32.11195529, within(1e-8));
        assertThat(end.lonDeg()).isEqualTo(-63.95925278, within(1e-8));
    }

    /** Geoscience Australia's test line from Flinders Peak to Buninyong, on GRS 80, whose shape is that of WGS 84 to 0.1 mm. */
    @Test
    void surveyedTestLineIsFound() {
        GeodesicInverse line = Ellipsoid.inverse(
                new LonLat(dms(144, 25, 29.52440), -dms(37, 57, 3.72030)),
                new LonLat(dms(143, 55, 35.38390), -dms(37, 39, 10.15610)));
        assertThat(line.distanceM()).isEqualTo(54972.271, within(0.001));
        assertThat(line.initialCourseDeg()).isEqualTo(dms(306, 52, 5.37), within(0.01 / 3600));
        assertThat(line.finalCourseDeg()).isEqualTo(dms(127, 10, 25.07) + 180, within(0.01 / 3600));
    }

    /** RhumbSolve(1) and the examples of GeographicLib's class Rhumb. */
    @ParameterizedTest
    @CsvSource({
        "40.6, -73.8, 51.6, -0.5, 77.7683897102557, 5771083.38332803",
        "40.6, -73.8, 35.8, 140.3, 267.61111201830036, 12782581.0676841792",
        "40.63972222222222, -73.77888888888889, 1.3591666666666666, 103.98944444444444, 103.582833003410954, 18523563.0423774272",
        "33.3, 44.4, 12.34, 56.78, 151.483174375421527, 2641839.7239669343"
    })
    void publishedRhumbLinesAreFound(
            double lat1, double lon1, double lat2, double lon2, double courseDeg, double distanceM) {
        RhumbInverse inverse = Ellipsoid.rhumbInverse(new LonLat(lon1, lat1), new LonLat(lon2, lat2));
        assertThat(inverse.courseDeg()).isEqualTo(courseDeg, within(1e-12));
        assertThat(inverse.distanceM()).isEqualTo(distanceM, within(MICROMETRE));
        LonLat end = Ellipsoid.rhumbDirect(new LonLat(lon1, lat1), courseDeg, distanceM);
        assertThat(end.latDeg()).isEqualTo(lat2, within(1e-12));
        assertThat(end.lonDeg()).isEqualTo(lon2, within(1e-12));
    }

    /** The example of GeographicLib's class Rhumb: 5,500 km north-east of JFK. */
    @Test
    void publishedRhumbDestinationIsFound() {
        LonLat end = Ellipsoid.rhumbDirect(new LonLat(-73.8, 40.6), 51, 5_500_000);
        assertThat(end.latDeg()).isEqualTo(71.688899882813, within(1e-12));
        assertThat(end.lonDeg()).isEqualTo(0.2555198244234, within(1e-12));
    }

    /** RhumbSolve(1): every 2,000 km from JFK to Changi. */
    @ParameterizedTest
    @CsvSource({
        "0, 40:38:23.0, -73:46:44.0", "2000000, 36:24:30.3, -51:28:26.4", "4000000, 32:10:26.8, -30:20:57.3",
        "6000000, 27:56:13.2, -10:10:54.2", "8000000, 23:41:50.1, 9:12:45.5", "10000000, 19:27:18.7, 27:59:22.1",
        "12000000, 15:12:40.2, 46:17:01.1", "14000000, 10:57:55.9, 64:12:52.8", "16000000, 6:43:07.3, 81:53:28.8",
        "18000000, 2:28:16.2, 99:24:54.5", "20000000, -1:46:36.0, 116:52:59.7"
    })
    void publishedWaypointsOfARhumbLineAreFound(double distanceM, String lat, String lon) {
        LonLat position = Ellipsoid.rhumbDirect(JFK, dms(103, 34, 58.2), distanceM);
        assertThat(position.latDeg()).isEqualTo(dms(lat), within(0.06 / 3600));
        assertThat(position.lonDeg()).isEqualTo(dms(lon), within(0.06 / 3600));
    }

    @Test
    void rhumbLinesAlongMeridiansAreGeodesics() {
        LonLat from = new LonLat(20, -33);
        LonLat to = new LonLat(20, 71);
        assertThat(Ellipsoid.rhumbInverse(from, to).distanceM())
                .isEqualTo(Ellipsoid.inverse(from, to).distanceM(), within(MICROMETRE));
        LonLat pole = new LonLat(-120, 90);
        assertThat(Ellipsoid.rhumbInverse(to, pole).distanceM())
                .isEqualTo(Ellipsoid.inverse(to, pole).distanceM(), within(MICROMETRE));
    }

    @Test
    void rhumbLinesAlongAParallelHaveItsLength() {
        double e2 = Ellipsoid.FLATTENING * (2 - Ellipsoid.FLATTENING);
        double sin = Math.sin(Math.toRadians(60));
        double radiusM = 6378137 / Math.sqrt(1 - e2 * sin * sin) * 0.5;
        RhumbInverse inverse = Ellipsoid.rhumbInverse(new LonLat(170, 60), new LonLat(-160, 60));
        assertThat(inverse.distanceM()).isEqualTo(radiusM * Math.PI / 6, within(MICROMETRE));
        assertThat(inverse.courseDeg()).isEqualTo(90);
    }

    /** A difference of latitude of a hair must not spoil the length. */
    @ParameterizedTest
    @CsvSource({"1e-13", "1e-11", "1e-9", "1e-7", "-1e-10"})
    void rhumbLinesNearlyAlongAParallelHaveItsLength(double riseDeg) {
        double exact =
                Ellipsoid.rhumbInverse(new LonLat(0, 50), new LonLat(90, 50)).distanceM();
        RhumbInverse inverse = Ellipsoid.rhumbInverse(new LonLat(0, 50), new LonLat(90, 50 + riseDeg));
        assertThat(inverse.distanceM()).isEqualTo(exact, within(MICROMETRE + Math.abs(riseDeg) * 120_000));
    }

    @Test
    void rhumbLineAlongAMeridianGoesOnBeyondThePole() {
        LonLat beyond = Ellipsoid.rhumbDirect(
                new LonLat(10, 80),
                0,
                Ellipsoid.inverse(new LonLat(10, 80), new LonLat(-170, 70)).distanceM());
        assertThat(beyond.latDeg()).isEqualTo(70, within(1e-11));
        assertThat(beyond.lonDeg()).isEqualTo(-170);
    }

    @Test
    void rhumbLineThatWindsRoundThePoleEndsThere() {
        LonLat end = Ellipsoid.rhumbDirect(new LonLat(10, 80), 45, 3_000_000);
        assertThat(end.latDeg()).isEqualTo(90);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "360, 0", "-0.0, 0", "-90, 270", "450, 90", "-1e-20, 0"})
    void coursesAreWithinTheCircle(double azimuthDeg, double courseDeg) {
        assertThat(Ellipsoid.course(azimuthDeg)).isEqualTo(courseDeg);
    }

    @Test
    void samePositionHasNoCourse() {
        LonLat here = new LonLat(180, 12);
        assertThat(Ellipsoid.inverse(here, new LonLat(-180, 12))).isEqualTo(new GeodesicInverse(0, 0, 0));
        assertThat(Ellipsoid.rhumbInverse(here, new LonLat(-180, 12))).isEqualTo(new RhumbInverse(0, 0));
    }

    private static double dms(double degrees, double minutes, double seconds) {
        return degrees + minutes / 60 + seconds / 3600;
    }

    private static double dms(String text) {
        String[] parts = text.split(":", -1);
        double size =
                dms(Math.abs(Double.parseDouble(parts[0])), Double.parseDouble(parts[1]), Double.parseDouble(parts[2]));
        return text.startsWith("-") ? -size : size;
    }
}

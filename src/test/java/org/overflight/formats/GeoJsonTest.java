package org.overflight.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.overflight.geodesy.SphericalRegions;

class GeoJsonTest {
    @Test
    void membersMayComeInAnyOrder() {
        FixSequence fixes = Reading.fixes("""
                {"features":[{"geometry":{"coordinates":[[1,2,3],[4,5]],"type":"LineString"},
                "properties":{"coordTimes":["2024-01-01T00:00:00Z","2024-01-01T00:00:01Z"]},"type":"Feature"}],
                "type":"FeatureCollection"}""");
        assertThat(fixes.time(1)).isEqualTo(Instant.parse("2024-01-01T00:00:01Z"));
        assertThat(fixes.altitudeM(0)).isEqualTo(3);
    }

    @Test
    void aLineCutAtTheAntimeridianIsOneSegment() {
        FixSequence fixes = Reading.fixes("""
                {"type":"MultiLineString","coordinates":[[[170,45],[180,45]],[[-180,45],[-170,45]]]}""");
        assertThat(fixes.size()).isEqualTo(3);
        assertThat(fixes.lonDeg(2)).isEqualTo(-170);
    }

    @Test
    void otherPartsOfALineAreSegments() {
        RecordedTrack track = Reading.track("""
                {"type":"MultiLineString","coordinates":[[[170,45],[171,45]],[[171,45],[172,45]]]}""");
        assertThat(track.segments()).hasSize(2);
        assertThat(track.kind()).isEqualTo(SeriesKind.DRAWN);
    }

    @Test
    void aPositionWithoutATimeAmongOthersIsInterpolated() {
        FixSequence fixes = Reading.fixes("""
                {"type":"Feature","properties":{"times":[1700000000,null,1700000002000]},
                "geometry":{"type":"LineString","coordinates":[[1,2],[2,3],[3,4]]}}""");
        assertThat(fixes.quality(1)).containsExactly(FixQuality.INTERPOLATED);
        assertThat(fixes.time(2)).isEqualTo(Instant.ofEpochSecond(1_700_000_002));
    }

    @Test
    void polygonsOverTheAntimeridianAndMultiPolygonsAreRead() {
        Recording fiji = Reading.clean("""
                {"type":"MultiPolygon","coordinates":[[[[177,-20],[180,-20],[180,-16],[177,-16],[177,-20]]],
                [[[-180,-20],[-178,-20],[-178,-16],[-180,-16],[-180,-20]]]]}""");
        assertThat(fiji.areas()).hasSize(2);
        double area = fiji.areas().stream()
                .mapToDouble(a -> SphericalRegions.areaM2(a.polygon()))
                .sum();
        assertThat(area).isEqualTo(2.35e11, within(0.01e11));
    }

    @Test
    void aRegionAroundThePoleKeepsThePoleInside() {
        Recording recording = Reading.clean("""
                {"type":"Polygon","coordinates":[[[0,70],[90,70],[180,70],[-90,70],[0,70]]]}""");
        assertThat(SphericalRegions.areaM2(recording.areas().get(0).polygon())).isLessThan(2e13);
        assertThat(RingOrder.leftAreaSr(
                        recording.areas().get(0).polygon().rings().get(0)))
                .isLessThan(1);
    }

    @Test
    void aBadPositionIsToldAtItsPlace() {
        Recording recording = Reading.of("""
                {"type":"LineString","coordinates":[
                 [1,2],
                 [1,91],
                 [NaN,2],
                 ["1",2],
                 [Infinity,2],
                 [7],
                 [3,4]]}""");
        assertThat(recording.tracks().get(0).size()).isEqualTo(2);
        assertThat(Reading.places(recording))
                .containsExactly(
                        "3:7 latitude-range", "4:3 bad-number", "5:3 bad-number", "6:3 bad-number", "7:4 coordinates");
    }

    @Test
    void aRegionWithABadPositionIsLeftOut() {
        Recording recording = Reading.of("{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[1,0],[1,95],[0,0]]]}");
        assertThat(recording.areas()).isEmpty();
        assertThat(Reading.rules(recording)).contains("latitude-range", "region");
    }

    @Test
    void coordinatesThatDoNotFitTheTypeAreLeftOut() {
        Recording recording = Reading.of("{\"type\":\"Point\",\"coordinates\":[[0,0],[1,0]]}");
        assertThat(recording.receipt().drops()).containsExactly(new Receipt.Drop("geometry left out", 2));
        assertThat(Reading.rules(recording)).containsExactly("geometry");
    }

    @Test
    void truncatedAndMalformedJsonAreErrorsAtTheirPlaces() {
        assertThat(Reading.places(Reading.of("{\"type\":\"FeatureCollection\",\n\"features\":[{"))
                        .get(0))
                .endsWith("truncated");
        assertThat(Reading.places(Reading.of("{\"features\":[\n}"))).containsExactly("2:1 malformed-json");
        assertThat(Reading.of("{\"coordinates\":[\n}").problems().get(0).message())
                .startsWith("This is not valid JSON");
    }

    @Test
    void theOldCrsIsNoted() {
        assertThat(Reading.rules(Reading.of("{\"type\":\"Point\",\"crs\":{\"type\":\"name\"},\"coordinates\":[1,2]}")))
                .containsExactly("crs");
    }

    @Test
    void pointsOfWhichEveryOneHasItsTimeAreATrack() {
        String point = "{\"type\":\"Feature\",\"properties\":{\"time\":\"2021-03-01T00:0%d:00Z\"},"
                + "\"geometry\":{\"type\":\"Point\",\"coordinates\":[%d,50,100]}}";
        String first = String.format(java.util.Locale.ROOT, point, 2, 8);
        String second = String.format(java.util.Locale.ROOT, point, 1, 7);
        Recording recording =
                Reading.of("{\"type\":\"FeatureCollection\",\"features\":[" + first + "," + second + "]}");
        FixSequence fixes = recording.tracks().get(0).segments().get(0);
        assertThat(fixes.lonDeg(0)).isEqualTo(7);
        assertThat(fixes.altitudeM(1)).isEqualTo(100);
        assertThat(Reading.rules(recording)).containsExactly("timed-points");
        assertThat(recording.receipt().pointsKept()).isEqualTo(2);
        String untimed = second.replace("time", "when");
        Recording places = Reading.of("{\"type\":\"FeatureCollection\",\"features\":[" + first + "," + untimed + "]}");
        assertThat(places.tracks()).isEmpty();
        assertThat(places.points()).hasSize(2);
    }
}

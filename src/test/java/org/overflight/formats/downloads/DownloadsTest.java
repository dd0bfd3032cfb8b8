package org.overflight.formats.downloads;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.overflight.formats.FixQuality;
import org.overflight.formats.FixSequence;
import org.overflight.formats.Limits;
import org.overflight.formats.RecordedPoint;
import org.overflight.formats.RecordedTrack;
import org.overflight.formats.Recording;
import org.overflight.formats.RecordingReader;
import org.overflight.geodesy.Ellipsoid;
import org.overflight.geodesy.LegPath;
import org.overflight.model.Fix;
import org.overflight.model.LineKind;
import org.overflight.model.LonLat;
import org.overflight.model.Mission;
import org.overflight.model.Problem;
import org.overflight.model.Waypoint;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is written is read back by our own readers to 1e-7 degrees and a millisecond. */
class DownloadsTest {
    private static final double DEGREES = 1e-7;

    private final Mission mission = Missions.acrossThePacific();
    private final List<Waypoint> waypoints = mission.flights().get(0).route().waypoints();

    @Test
    void everyFormatIsReadBackWithoutAProblem() {
        for (Download download : Downloads.of(mission)) {
            Recording recording = read(download.extension());
            assertThat(recording.problems())
                    .as(download.extension())
                    .noneMatch(p -> p.severity() != Problem.Severity.NOTE);
            assertThat(recording.tracks()).as(download.extension()).isNotEmpty();
        }
        assertThat(Downloads.of(mission))
                .extracting(Download::extension)
                .containsExactly("geojson", "kml", "gpx", "csv");
    }

    @Test
    void geoJsonKeepsWaypointsAndFixes() {
        Recording recording = read("geojson");
        assertSameWaypoints(recording.points());
        assertSameFixes(recorded(recording));
    }

    @Test
    void kmlKeepsWaypointsAndFixes() {
        Recording recording = read("kml");
        assertSameWaypoints(recording.points());
        assertSameFixes(recorded(recording));
    }

    @Test
    void gpxKeepsWaypointsAndFixes() {
        Recording recording = read("gpx");
        RecordedTrack route = recording.tracks().get(0);
        assertThat(route.fixNames().values()).containsExactlyElementsOf(names());
        FixSequence points = route.segments().get(0);
        for (int i = 0; i < waypoints.size(); i++) {
            assertSame(points.get(i), waypoints.get(i));
        }
        assertSameFixes(recorded(recording));
    }

    @Test
    void csvKeepsWaypointsAndFixes() {
        RecordedTrack track = read("csv").tracks().get(0);
        assertThat(track.fixNames().values()).containsExactlyElementsOf(names());
        FixSequence all = track.segments().get(0);
        assertThat(all.size()).isEqualTo(waypoints.size() + Missions.fixes().size());
        assertSame(all.get(0), waypoints.get(0));
        assertSameFixes(all.slice(1, all.size() - 1));
        assertThat(all.groundSpeedMps(2)).isEqualTo(246.21, within(0.005));
        assertThat(all.courseDeg(2)).isEqualTo(71.5, within(0.005));
    }

    @Test
    void geoJsonIsCutAtTheAntimeridian() {
        JsonNode features = geoJson().get("features");
        JsonNode recorded = features.get(1).get("geometry");
        assertThat(recorded.get("type").asString()).isEqualTo("MultiLineString");
        JsonNode first = recorded.get("coordinates").get(0);
        JsonNode second = recorded.get("coordinates").get(1);
        assertThat(first.get(first.size() - 1).get(0).asDouble()).isEqualTo(180);
        assertThat(second.get(0).get(0).asDouble()).isEqualTo(-180);
        assertThat(first.get(first.size() - 1).get(1)).isEqualTo(second.get(0).get(1));
        features.forEach(f -> assertCrossesNowhere(f.get("geometry")));
    }

    private static void assertCrossesNowhere(JsonNode geometry) {
        if (geometry.get("type").asString().equals("LineString")) {
            JsonNode line = geometry.get("coordinates");
            for (int i = 1; i < line.size(); i++) {
                double step =
                        line.get(i).get(0).asDouble() - line.get(i - 1).get(0).asDouble();
                assertThat(Math.abs(step)).isLessThan(180);
            }
        }
    }

    @Test
    void aGeodesicIsWrittenSoDenselyThatStraightLinesFollowIt() {
        JsonNode line = geoJson().get("features").get(0).get("geometry").get("coordinates");
        LegPath path = LegPath.of(waypoints.get(0).position(), waypoints.get(1).position(), LineKind.GEODESIC);
        double worstM = 0;
        for (int i = 1; i < line.size(); i++) {
            LonLat middle = new LonLat(
                    (line.get(i - 1).get(0).asDouble() + line.get(i).get(0).asDouble()) / 2,
                    (line.get(i - 1).get(1).asDouble() + line.get(i).get(1).asDouble()) / 2);
            worstM = Math.max(worstM, distanceM(path, middle));
        }
        assertThat(worstM).isLessThan(300);
        assertThat(line.size()).isBetween(10, 200);
    }

    /** Distance of a position from a line, by trying. */
    private static double distanceM(LegPath path, LonLat position) {
        double best = Double.MAX_VALUE;
        for (int i = 0; i <= 20_000; i++) {
            LonLat at = path.at(path.lengthM() * i / 20_000);
            best = Math.min(best, Ellipsoid.inverse(at, position).distanceM());
        }
        return best;
    }

    @Test
    void everyLegSaysItsEvidenceAndSources() {
        JsonNode properties = geoJson().get("features").get(0).get("properties");
        assertThat(properties.get("evidence").asString()).isEqualTo("reported");
        assertThat(properties.get("line").asString()).isEqualTo("geodesic");
        assertThat(properties.get("sources").toString()).isEqualTo("[\"upi\",\"nyt-1\"]");
        assertThat(properties.get("flight").asString()).isEqualTo("Outbound; \"east\"");
        assertThat(content("kml")).contains("<value>reported</value>", "<value>upi, nyt-1</value>", "#illustrative");
        assertThat(content("gpx")).contains("leg from here reported", "leg from here illustrative");
        assertThat(content("csv")).contains(",reported,geodesic,", ",illustrative,rhumb-line,");
    }

    @Test
    void gpxHasNoLineWhereNothingWasRecorded() {
        String gpx = content("gpx");
        assertThat(gpx.split("<trkseg>", -1)).hasSize(2);
        assertThat(gpx.substring(gpx.indexOf("<trk>"))).doesNotContain("-118.4");
    }

    @Test
    void numbersAreFixedDecimals() {
        assertThat(FixedDecimals.text(-179.99999999, 7)).isEqualTo("-180");
        assertThat(FixedDecimals.text(-0.00000001, 7)).isEqualTo("0");
        assertThat(FixedDecimals.text(12.5, 7)).isEqualTo("12.5");
        assertThat(FixedDecimals.text(-0.0000001, 7)).isEqualTo("-0.0000001");
    }

    private JsonNode geoJson() {
        return JsonMapper.shared().readTree(content("geojson"));
    }

    private String content(String extension) {
        return Downloads.of(mission).stream()
                .filter(d -> d.extension().equals(extension))
                .findFirst()
                .orElseThrow()
                .content();
    }

    private Recording read(String extension) {
        return RecordingReader.read("x." + extension, content(extension).getBytes(UTF_8), Limits.DEFAULT);
    }

    /** The fixes of all segments with times, without those put in between. */
    private static FixSequence recorded(Recording recording) {
        List<Fix> fixes = new ArrayList<>();
        for (RecordedTrack track : recording.tracks()) {
            for (FixSequence segment : track.segments()) {
                for (int i = 0; i < segment.size(); i++) {
                    if (segment.hasTime(i)
                            && !segment.has(i, FixQuality.INTERPOLATED)
                            && track.fixNames().isEmpty()) {
                        fixes.add(segment.get(i));
                    }
                }
            }
        }
        return FixSequence.of(fixes);
    }

    private void assertSameFixes(FixSequence read) {
        List<Fix> written = Missions.fixes();
        assertThat(read.size()).isEqualTo(written.size() + 2);
        for (int i = 0; i < written.size(); i++) {
            assertSame(read.get(i + 1), written.get(i));
        }
        assertSame(read.get(0), waypoints.get(1));
        assertSame(read.get(read.size() - 1), waypoints.get(2));
    }

    private void assertSameWaypoints(List<RecordedPoint> points) {
        assertThat(points).extracting(RecordedPoint::name).containsExactlyElementsOf(names());
        for (int i = 0; i < points.size(); i++) {
            RecordedPoint point = points.get(i);
            assertSame(new Fix(point.position(), point.time(), point.altitudeM(), null, null), waypoints.get(i));
        }
    }

    private List<String> names() {
        return waypoints.stream().map(Waypoint::name).toList();
    }

    private static void assertSame(Fix read, Waypoint written) {
        assertSame(read, new Fix(written.position(), Moments.of(written.when()), written.altitudeM(), null, null));
    }

    private static void assertSame(Fix read, Fix written) {
        double turn =
                Math.IEEEremainder(read.position().lonDeg() - written.position().lonDeg(), 360);
        assertThat(turn).isEqualTo(0, within(DEGREES));
        assertThat(read.position().latDeg()).isEqualTo(written.position().latDeg(), within(DEGREES));
        if (written.time() == null) {
            assertThat(read.time()).isNull();
        } else {
            assertThat(read.time().toEpochMilli()).isEqualTo(written.time().toEpochMilli());
        }
        if (written.altitudeM() == null) {
            assertThat(read.altitudeM()).isNull();
        } else {
            assertThat(read.altitudeM()).isEqualTo(written.altitudeM(), within(0.01));
        }
    }
}

package org.overflight.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.overflight.model.PositionSequence;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The samples of mapbox/togeojson: what is read of each GPX and KML file is what the GeoJSON beside it says.
 *
 * <p>Differences that are meant, and hold for all files: names have no blanks around them and no line breaks; rings have their
 * inside to the left and no closing position; a GPX route's times and names are kept for single points; a line of which no
 * position is one (selfclosing.kml: {@code [[null]]}) is none.
 */
class GpxKmlAcceptanceTest {
    /** Lines that are read here and are not in the GeoJSON, and why. */
    private static final Map<String, String> MORE_LINES = Map.of(
            // That program has no lines of one point. Here a recording of one fix is a recording.
            "unique_trkpt.gpx", "\"\" [-74.9606255,-14.8547633,559.5@2014-06-17T15:47:32Z]",
            "north_core.gpx", "\"\" [2.12,13.52]");

    static Stream<Path> files() {
        return Stream.concat(Samples.files("gpx-kml", ".gpx").stream(), Samples.files("gpx-kml", ".kml").stream());
    }

    @ParameterizedTest
    @MethodSource("files")
    void readsWhatTheGeoJsonBesideItSays(Path file) throws Exception {
        Recording recording = Samples.read(file);
        JsonNode expected =
                JsonMapper.shared().readTree(Path.of(file + ".geojson").toFile());
        Content content = new Content(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        expected.get("features").forEach(content::addFeature);
        String more = MORE_LINES.get(String.valueOf(file.getFileName()));
        if (more != null) {
            content.lines.add(more);
        }
        boolean timesOfSinglePoints = file.endsWith("gdal.gpx");
        assertThat(lines(recording, timesOfSinglePoints)).containsExactlyInAnyOrderElementsOf(content.lines);
        assertThat(points(recording)).containsExactlyInAnyOrderElementsOf(content.points);
        assertThat(areas(recording)).containsExactlyInAnyOrderElementsOf(content.areas);
        assertThat(recording.problems()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void readsThatGeoJsonItselfAlike(Path file) throws Exception {
        Path geoJson = Path.of(file + ".geojson");
        Content content = new Content(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        JsonMapper.shared().readTree(geoJson.toFile()).get("features").forEach(content::addFeature);
        Recording recording = Samples.read(geoJson);
        assertThat(lines(recording, false)).containsExactlyInAnyOrderElementsOf(content.lines);
        assertThat(points(recording)).containsExactlyInAnyOrderElementsOf(content.points);
        assertThat(areas(recording)).containsExactlyInAnyOrderElementsOf(content.areas);
        boolean emptyPosition = file.endsWith("selfclosing.kml");
        assertThat(Reading.rules(recording)).isEqualTo(emptyPosition ? List.of("coordinates") : List.of());
    }

    private static List<String> lines(Recording recording, boolean timesOfSinglePoints) {
        List<String> lines = new ArrayList<>();
        for (RecordedTrack track : recording.tracks()) {
            for (FixSequence segment : track.segments()) {
                List<String> fixes = new ArrayList<>();
                for (int i = 0; i < segment.size(); i++) {
                    boolean timed = !(timesOfSinglePoints && track.kind() == SeriesKind.PLANNED);
                    fixes.add(fix(segment, i, timed));
                }
                lines.add(line(track.name(), fixes));
            }
        }
        return lines;
    }

    private static String fix(FixSequence segment, int i, boolean timed) {
        Double altitude = Double.isNaN(segment.altitudeM(i)) ? null : segment.altitudeM(i);
        return position(segment.lonDeg(i), segment.latDeg(i), altitude, timed ? segment.time(i) : null);
    }

    private static List<String> points(Recording recording) {
        return recording.points().stream()
                .map(p -> line(
                        p.name(),
                        List.of(position(p.position().lonDeg(), p.position().latDeg(), p.altitudeM(), p.time()))))
                .toList();
    }

    private static List<String> areas(Recording recording) {
        return recording.areas().stream()
                .map(a -> line(
                        a.name(),
                        a.polygon().rings().stream()
                                .map(GpxKmlAcceptanceTest::ring)
                                .toList()))
                .toList();
    }

    /** The positions of a ring in either order from the westernmost on. */
    private static String ring(PositionSequence ring) {
        return IntStream.range(0, ring.size())
                .mapToObj(i -> position(ring.lonDeg(i), ring.latDeg(i), null, null))
                .sorted()
                .toList()
                .toString();
    }

    private static String line(String name, List<String> positions) {
        return "\"" + name + "\" " + positions;
    }

    private static String position(double lonDeg, double latDeg, Double altitudeM, Instant time) {
        return number(lonDeg) + "," + number(latDeg) + (altitudeM == null ? "" : "," + number(altitudeM))
                + (time == null ? "" : "@" + time);
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    /** The same, of GeoJSON read by other means. */
    private record Content(List<String> lines, List<String> points, List<String> areas) {
        void addFeature(JsonNode feature) {
            JsonNode properties = feature.get("properties");
            add(feature.get("geometry"), properties, properties.get("coordTimes"));
        }

        private void add(JsonNode geometry, JsonNode properties, JsonNode times) {
            String name = properties.path("name").asString("").strip();
            JsonNode coordinates = geometry.get("coordinates");
            switch (geometry.get("type").asString()) {
                case "Point" -> points.add(line(name, List.of(position(coordinates, time(properties)))));
                case "LineString" -> {
                    if (!coordinates.get(0).get(0).isNull()) {
                        lines.add(line(name, positions(coordinates, times)));
                    }
                }
                case "MultiLineString" -> {
                    for (int i = 0; i < coordinates.size(); i++) {
                        lines.add(line(name, positions(coordinates.get(i), times == null ? null : times.get(i))));
                    }
                }
                case "Polygon" -> areas.add(line(name, rings(coordinates)));
                case "GeometryCollection" -> {
                    JsonNode geometries = geometry.get("geometries");
                    for (int i = 0; i < geometries.size(); i++) {
                        add(geometries.get(i), properties, times == null ? null : times.get(i));
                    }
                }
                default -> throw new AssertionError(geometry);
            }
        }

        private static Instant time(JsonNode properties) {
            String text = properties
                    .path("time")
                    .asString(properties.path("timestamp").asString(""));
            return text.isEmpty() ? null : OffsetDateTime.parse(text).toInstant();
        }

        private static List<String> positions(JsonNode coordinates, JsonNode times) {
            List<String> positions = new ArrayList<>();
            for (int i = 0; i < coordinates.size(); i++) {
                Instant time = times == null ? null : Instant.parse(times.get(i).asString());
                positions.add(position(coordinates.get(i), time));
            }
            return positions;
        }

        private static List<String> rings(JsonNode coordinates) {
            List<String> rings = new ArrayList<>();
            for (JsonNode ring : coordinates) {
                List<String> positions = new ArrayList<>();
                ring.forEach(p -> positions.add(GpxKmlAcceptanceTest.position(
                        p.get(0).asDouble(), p.get(1).asDouble(), null, null)));
                rings.add(positions.stream().distinct().sorted().toList().toString());
            }
            return rings;
        }

        private static String position(JsonNode position, Instant time) {
            Double altitude = position.size() > 2 ? position.get(2).asDouble() : null;
            return GpxKmlAcceptanceTest.position(
                    position.get(0).asDouble(), position.get(1).asDouble(), altitude, time);
        }
    }
}

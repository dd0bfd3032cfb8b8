package org.overflight.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.overflight.geodesy.Ellipsoid;
import org.overflight.geodesy.SphericalRegions;
import org.overflight.model.LonLat;
import org.overflight.model.PositionSequence;
import org.overflight.model.SphericalPolygon;
import org.overflight.model.VerticalLimit;
import org.overflight.model.VerticalLimit.Reference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The samples of openAIP/openaip-openair-parser: what is read is what their results say; what they refuse is told here.
 *
 * <p>Differences that are meant: they draw arcs on a sphere of 6371 km, here they are on the ellipsoid, up to 0.3 % of a radius
 * elsewhere; and where their arcs have chords, here they have shorter ones.
 */
class OpenAirAcceptanceTest {
    private static final double SPHERE_SHARE = 0.004;

    /** Files whose result has another name. */
    private static final Map<String, String> RESULTS = Map.of("airway.txt", "awy-result.json");

    static Stream<Path> files() {
        return Samples.files("openair", ".txt").stream()
                .filter(f -> result(f).toFile().exists() && !f.endsWith("version-2-commands.txt"));
    }

    private static Path result(Path file) {
        String name = String.valueOf(file.getFileName());
        return file.resolveSibling(RESULTS.getOrDefault(name, name.replace(".txt", "-result.json")));
    }

    @ParameterizedTest
    @MethodSource("files")
    void readsWhatTheResultBesideItSays(Path file) {
        Recording recording = Samples.read(file);
        JsonNode features = JsonMapper.shared().readTree(result(file).toFile()).get("features");
        assertThat(recording.hasErrors()).isFalse();
        assertThat(recording.areas()).hasSize(features.size());
        for (int i = 0; i < features.size(); i++) {
            assertSame(recording.areas().get(i), features.get(i));
        }
    }

    private static void assertSame(RecordedArea area, JsonNode feature) {
        JsonNode properties = feature.get("properties");
        assertThat(area.name()).isEqualTo(properties.get("name").asString());
        assertThat(area.airspaceClass()).isEqualTo(properties.get("class").asString());
        assertSame(area.ceiling(), properties.get("upperCeiling"));
        assertSame(area.floor(), properties.get("lowerCeiling"));
        assertSame(
                area.polygon(), ring(feature.get("geometry").get("coordinates").get(0)));
    }

    private static void assertSame(VerticalLimit limit, JsonNode expected) {
        double unitM = expected.get("unit").asString().equals("FL") ? 30.48 : 0.3048;
        assertThat(limit.heightM()).isEqualTo(expected.get("value").asDouble() * unitM, within(1e-6));
        Reference reference = switch (expected.get("referenceDatum").asString()) {
            case "GND" -> Reference.GROUND;
            case "MSL" -> Reference.SEA_LEVEL;
            default -> Reference.STANDARD_PRESSURE;
        };
        assertThat(limit.reference()).isEqualTo(reference);
    }

    /** Every vertex of each is near the edge of the other, and both cover as much. */
    private static void assertSame(SphericalPolygon read, PositionSequence expected) {
        PositionSequence ring = read.rings().get(0);
        double sizeM = 0;
        for (int i = 1; i < ring.size(); i++) {
            sizeM = Math.max(sizeM, Ellipsoid.inverse(ring.get(0), ring.get(i)).distanceM());
        }
        double toleranceM = 20 + SPHERE_SHARE * sizeM;
        assertThat(farthestM(ring, expected)).isLessThan(toleranceM);
        assertThat(farthestM(expected, ring)).isLessThan(toleranceM);
        double areaM2 = SphericalRegions.areaM2(new SphericalPolygon(List.of(SphericalRegions.rewound(expected))));
        assertThat(SphericalRegions.areaM2(read)).isEqualTo(areaM2, within(0.012 * areaM2));
    }

    private static double farthestM(PositionSequence vertices, PositionSequence ring) {
        double farthest = 0;
        for (int i = 0; i < vertices.size(); i++) {
            farthest = Math.max(farthest, distanceM(vertices.get(i), ring));
        }
        return farthest;
    }

    private static double distanceM(LonLat position, PositionSequence ring) {
        double nearest = Double.MAX_VALUE;
        for (int i = 0; i < ring.size(); i++) {
            nearest = Math.min(nearest, distanceM(position, ring.get(i), ring.get((i + 1) % ring.size())));
        }
        return nearest;
    }

    /** In a plane around the position. */
    private static double distanceM(LonLat position, LonLat from, LonLat to) {
        double scale = Math.cos(Math.toRadians(position.latDeg()));
        double ax = (from.lonDeg() - position.lonDeg()) * scale * 111_320;
        double ay = (from.latDeg() - position.latDeg()) * 111_132;
        double bx = (to.lonDeg() - position.lonDeg()) * scale * 111_320 - ax;
        double by = (to.latDeg() - position.latDeg()) * 111_132 - ay;
        double squared = bx * bx + by * by;
        double share = squared == 0 ? 0 : Math.max(0, Math.min(1, -(ax * bx + ay * by) / squared));
        return Math.hypot(ax + share * bx, ay + share * by);
    }

    private static PositionSequence ring(JsonNode coordinates) {
        List<LonLat> positions = new ArrayList<>();
        coordinates.forEach(
                p -> positions.add(new LonLat(p.get(0).asDouble(), p.get(1).asDouble())));
        if (positions.get(0).equals(positions.get(positions.size() - 1))) {
            positions.remove(positions.size() - 1);
        }
        return PositionSequence.of(positions);
    }

    @ParameterizedTest
    @CsvSource({
        "ceiling-definitions-al-greater-ah.txt, 1, openair-limits",
        "circular-invalid.txt, 1, openair-crossing",
        "coordinate-seconds-60.txt, 1, openair-crossing",
        "empty-name.txt, 1, openair-name",
        "flight-level-missing-number.txt, 1, openair-limit",
        "insufficient-coordinates.txt, 0, ring",
        "invalid-coordinates.txt, 0, openair-position region",
        "start-end-coordinates-not-equal.txt, 1, ''",
        "version-2-commands.txt, 8, ''",
        "without-ac.txt, 1, openair-class"
    })
    void tellsWhatIsWrong(String file, int areas, String rules) {
        Recording recording = Samples.read(Samples.folder("openair").resolve(file));
        assertThat(String.join(" ", Reading.rules(recording))).isEqualTo(rules);
        assertThat(recording.areas()).hasSize(areas);
    }
}

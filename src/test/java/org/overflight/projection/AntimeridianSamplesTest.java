package org.overflight.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.overflight.model.PositionSequence;
import org.overflight.model.SphericalPolygon;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The test data of the Python package antimeridian (P. Gadomski), which cuts great circles too: our pieces are its pieces to a
 * millionth of a degree. Where they are not, the test says why. Not used: issues-182 and simple-with-ccw-hole, of which there is no output
 * (they test that package's warnings).
 */
class AntimeridianSamplesTest {
    private static final double TOLERANCE_DEG = 1e-6;

    private static Path folder = Path.of("");

    @BeforeAll
    static void findFolder() {
        folder = Path.of(System.getProperty("overflight.shared", "shared"), "samples/antimeridian");
        Assumptions.assumeTrue(Files.exists(folder), "no " + folder + ": name its folder with -Doverflight.shared");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "almost-180",
                "both-poles",
                "complex-split",
                "crossing-latitude",
                "extra-crossing",
                "great-circle",
                "issues-81",
                "issues-187",
                "multi-no-antimeridian",
                "multi-split",
                "north-pole",
                "one-hole",
                "over-180",
                "overlap",
                "point-on-antimeridian",
                "simple",
                "south-pole",
                "split",
                "two-holes"
            })
    void polygonsAreCutAsByTheOtherProgram(String name) throws IOException {
        assertSameRings(cut(input(name)), expected(name));
    }

    /** The other program turns a ring around first if it holds the part of the Earth that it takes for the outside. */
    @ParameterizedTest
    @ValueSource(strings = {"cw-only", "cw-split", "issues-124", "issues-164", "issues-174", "issues-201"})
    void polygonsWoundTheWrongWayAreCutAsByTheOtherProgramOnceTheyAreTurned(String name) throws IOException {
        List<PositionSequence> turned =
                input(name).stream().map(PositionSequence::reversed).toList();
        assertSameRings(cut(turned), expected(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cw-only", "cw-split"})
    void polygonsWoundTheOtherWayCoverTheRestOfTheEarth(String name) throws IOException {
        assertSameRings(cut(input(name)), expected(name + "-no-fix"));
    }

    /** A cut in the plane is the same where the antimeridian is touched and not crossed. */
    @ParameterizedTest
    @ValueSource(strings = {"almost-180", "issues-81", "multi-no-antimeridian", "point-on-antimeridian", "simple"})
    void whereNothingIsCrossedThePlaneCutIsTheSame(String name) throws IOException {
        assertSameRings(cut(input(name)), sequences(folder.resolve("output/flat/" + name + ".json")));
    }

    /**
     * Of the outputs in the plane these are the same as on the sphere: nothing crosses there, or what crosses runs along the equator.
     * Everywhere else a great circle meets the antimeridian at another latitude than a straight line in the plane does, and a pole is a
     * position and no edge: those are compared with the outputs on the sphere alone.
     */
    @Test
    void thePlaneCutIsTheSameForThese() throws IOException {
        List<String> same = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder.resolve("output/flat"))) {
            for (Path file : files.sorted().toList()) {
                List<PositionSequence> flat = sequences(file);
                Path spherical = folder.resolve("output/spherical").resolve(file.getFileName());
                if (areSameRings(flat, sequences(spherical))) {
                    same.add(file.getFileName().toString().replace(".json", ""));
                }
            }
        }
        assertThat(same)
                .containsExactly(
                        "almost-180",
                        "cw-only-no-fix",
                        "cw-only",
                        "issues-201",
                        "issues-81",
                        "latitude-band",
                        "line",
                        "multi-line",
                        "multi-no-antimeridian",
                        "point-on-antimeridian",
                        "simple");
    }

    private static boolean areSameRings(List<PositionSequence> some, List<PositionSequence> others) {
        return some.size() == others.size()
                && some.stream().allMatch(a -> others.stream().anyMatch(b -> isSameRing(a, b)));
    }

    /** The expected output of its origin for this file is that of the file with its hole the right way around. */
    @Test
    void aHoleWoundTheWrongWayIsTurned() throws IOException {
        List<PositionSequence> rings = new ArrayList<>(input("one-ccw-hole"));
        rings.set(1, rings.get(1).reversed());
        assertSameRings(cut(rings), expected("one-hole"));
    }

    /** Of the two holes of this file the other program loses the one that lies across the central meridian. */
    @Test
    void noHoleIsLost() throws IOException {
        List<PositionSequence> both = new ArrayList<>(expected("issues-171"));
        both.add(input("issues-171").get(1));
        assertSameRings(cut(input("issues-171")), both);
    }

    /** Four corners that are two places on the sphere: a band around the Earth only in the plane. */
    @Test
    void aPlaneBandIsNothingOnTheSphere() throws IOException {
        assertThat(cut(input("latitude-band"))).isEmpty();
    }

    /**
     * A ring that overlaps itself. Which exit is joined with which entry is free there, and the other program was told to
     * begin at the pole: other pieces, with the same positions in all and the same area.
     */
    @Test
    void aRingThatOverlapsItselfIsCutToTheSamePositionsAndArea() throws IOException {
        List<PositionSequence> actual = cut(input("force-north-pole"));
        List<PositionSequence> expected = expected("force-north-pole");
        assertThat(sortedPositions(actual)).isEqualTo(sortedPositions(expected));
        assertThat(area(actual)).isCloseTo(area(expected), within(1e-3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"line", "multi-line"})
    void linesAreCutAsByTheOtherProgram(String name) throws IOException {
        List<PositionSequence> pieces = AntimeridianCut.lines(input(name));
        List<PositionSequence> others = expected(name);
        assertThat(pieces).hasSameSizeAs(others);
        for (PositionSequence other : others) {
            assertThat(pieces).anyMatch(piece -> isSameFrom(piece, other, 0) || isSameFrom(piece.reversed(), other, 0));
        }
    }

    @Test
    void theComparisonNoticesAMovedPosition() {
        PositionSequence ring = PositionSequence.of(0, 0, 10, 0, 10, 10);
        assertThat(isSameRing(ring, PositionSequence.of(10, 0, 10, 10, 0, 0))).isTrue();
        assertThat(isSameRing(ring, PositionSequence.of(10, 10, 10, 0, 0, 0))).isTrue();
        assertThat(isSameRing(ring, PositionSequence.of(10, 0, 10, 10.000002, 0, 0)))
                .isFalse();
    }

    private static List<PositionSequence> cut(List<PositionSequence> rings) {
        List<PositionSequence> flat = new ArrayList<>();
        for (FlatPolygon polygon : AntimeridianCut.polygons(new SphericalPolygon(rings))) {
            flat.add(polygon.outer());
            flat.addAll(polygon.holes());
        }
        return flat;
    }

    private static void assertSameRings(List<PositionSequence> actual, List<PositionSequence> expected) {
        List<PositionSequence> left = new ArrayList<>(actual);
        for (PositionSequence ring : expected) {
            assertThat(left.removeIf(candidate -> isSameRing(candidate, ring)))
                    .as(
                            "%s is not among %s",
                            shortened(ring),
                            actual.stream()
                                    .map(AntimeridianSamplesTest::shortened)
                                    .toList())
                    .isTrue();
        }
        assertThat(left).isEmpty();
    }

    private static String shortened(PositionSequence ring) {
        String text = ring.toString();
        return ring.size() + " positions " + text.substring(0, Math.min(300, text.length()));
    }

    /** The same positions in a circle, in either direction. */
    private static boolean isSameRing(PositionSequence a, PositionSequence b) {
        for (int shift = 0; shift < b.size(); shift++) {
            if (isSameFrom(a, b, shift) || isSameFrom(a.reversed(), b, shift)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSameFrom(PositionSequence a, PositionSequence b, int shift) {
        if (a.size() != b.size()) {
            return false;
        }
        for (int i = 0; i < a.size(); i++) {
            int j = (i + shift) % b.size();
            if (Math.abs(a.lonDeg(i) - b.lonDeg(j)) > TOLERANCE_DEG
                    || Math.abs(a.latDeg(i) - b.latDeg(j)) > TOLERANCE_DEG) {
                return false;
            }
        }
        return true;
    }

    private static List<PositionSequence> input(String name) throws IOException {
        return sequences(folder.resolve("input/" + name + ".json"));
    }

    private static List<PositionSequence> expected(String name) throws IOException {
        return sequences(folder.resolve("output/spherical/" + name + ".json"));
    }

    private static List<PositionSequence> sequences(Path file) throws IOException {
        JsonNode root = JsonMapper.shared().readTree(Files.readString(file));
        JsonNode geometry = root.has("geometry") ? root.get("geometry") : root;
        List<PositionSequence> found = new ArrayList<>();
        collect(geometry.get("coordinates"), found);
        return found;
    }

    private static void collect(JsonNode node, List<PositionSequence> found) {
        if (!node.get(0).get(0).isNumber()) {
            node.forEach(child -> collect(child, found));
            return;
        }
        int size = node.get(0).equals(node.get(node.size() - 1)) ? node.size() - 1 : node.size();
        double[] lonLat = new double[2 * size];
        for (int i = 0; i < size; i++) {
            lonLat[2 * i] = node.get(i).get(0).asDouble();
            lonLat[2 * i + 1] = node.get(i).get(1).asDouble();
        }
        found.add(PositionSequence.of(lonLat));
    }

    private static List<String> sortedPositions(List<PositionSequence> rings) {
        List<String> positions = new ArrayList<>();
        for (PositionSequence ring : rings) {
            for (int i = 0; i < ring.size(); i++) {
                positions.add(Math.round(ring.lonDeg(i) * 1e5) + " " + Math.round(ring.latDeg(i) * 1e5));
            }
        }
        positions.sort(Comparator.naturalOrder());
        return positions;
    }

    /** Square degrees. */
    private static double area(List<PositionSequence> rings) {
        double twice = 0;
        for (PositionSequence ring : rings) {
            for (int i = 0; i < ring.size(); i++) {
                int j = (i + 1) % ring.size();
                twice += ring.lonDeg(i) * ring.latDeg(j) - ring.lonDeg(j) * ring.latDeg(i);
            }
        }
        return twice / 2;
    }
}

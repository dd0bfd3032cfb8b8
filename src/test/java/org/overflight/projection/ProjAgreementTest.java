package org.overflight.projection;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** PROJ is the yardstick of map projections. Its values, and the commands that gave them, are in the two resource files. */
class ProjAgreementTest {
    private static final double MILLIMETRE = 1e-3;

    /** PROJ joins Robinson's table with coefficients of six digits. */
    private static final Map<String, Double> COARSER = Map.of("robinson", 3.0);

    static Stream<String> families() {
        return lines("proj-families.txt");
    }

    static Stream<String> codes() {
        return lines("proj-epsg.txt");
    }

    @ParameterizedTest
    @MethodSource("families")
    void familiesAgreeToTheMillimetre(String line) {
        String[] f = line.split(" ", -1);
        ProjectionFamily family = ProjectionFamily.named(f[0]).orElseThrow();
        ProjectionSpec spec =
                new ProjectionSpec(family, number(f[1]), number(f[2]), number(f[3]), number(f[4]), number(f[5]), null);
        assertAgrees(PlaneProjections.of(spec), List.of(f).subList(6, 10), COARSER.getOrDefault(f[0], MILLIMETRE));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void codesAgreeToTheMillimetre(String line) {
        String[] f = line.split(" ", -1);
        String wkt = EpsgCodes.wkt(Integer.parseInt(f[0]));
        PlaneProjection projection = PlaneProjections.of(new ProjectionSpec(ProjectionFamily.WKT, 0, 0, 0, 0, 0, wkt));
        assertAgrees(projection, List.of(f).subList(1, 5), MILLIMETRE);
    }

    @Test
    void everyCodeOfTheTableIsCompared() {
        TreeSet<Integer> compared = new TreeSet<>();
        codes().forEach(line -> compared.add(Integer.valueOf(line.substring(0, line.indexOf(' ')))));
        assertThat(compared).containsAll(EpsgCodes.table().keySet());
        assertThat(EpsgCodes.table()).hasSizeGreaterThan(60);
    }

    /** Of the others the gnomonic differs on the ellipsoid and Mollweide's by design: both agree on the sphere. */
    @Test
    void everyFamilyIsComparedHereOrWithSnyder() {
        TreeMap<ProjectionFamily, Integer> compared = new TreeMap<>();
        families()
                .forEach(line -> compared.merge(
                        ProjectionFamily.named(line.substring(0, line.indexOf(' ')))
                                .orElseThrow(),
                        1,
                        Integer::sum));
        assertThat(compared).doesNotContainKeys(ProjectionFamily.GNOMONIC, ProjectionFamily.MOLLWEIDE);
        // Nor are the hemispheres, which are two maps of a family that is.
        assertThat(compared).doesNotContainKey(ProjectionFamily.HEMISPHERES);
        assertThat(compared).hasSize(ProjectionFamily.values().length - 4);
    }

    @Test
    void aPlantedErrorOfACentimetreIsSeen() {
        PlaneProjection projection = PlaneProjections.of(ProjectionSpec.centered(ProjectionFamily.MERCATOR, 0, 0));
        double xM = 10 * 111_319.490793;
        assertAgrees(projection, List.of("10", "0", String.valueOf(xM), "0"), MILLIMETRE);
        assertThat(catchThrowable(
                        () -> assertAgrees(projection, List.of("10", "0", String.valueOf(xM + 0.01), "0"), MILLIMETRE)))
                .isInstanceOf(AssertionError.class);
    }

    private static Throwable catchThrowable(Runnable runnable) {
        return org.assertj.core.api.Assertions.catchThrowable(runnable::run);
    }

    private static void assertAgrees(PlaneProjection projection, List<String> lonLatXY, double toleranceM) {
        double[] point = {projection.region().turnedDeg(number(lonLatXY.get(0))), number(lonLatXY.get(1))};
        projection.forward(point, point, 1);
        assertThat(point[0]).as("x").isCloseTo(number(lonLatXY.get(2)), within(toleranceM));
        assertThat(point[1]).as("y").isCloseTo(number(lonLatXY.get(3)), within(toleranceM));
    }

    private static double number(String text) {
        return Double.parseDouble(text);
    }

    private static Stream<String> lines(String name) {
        try (InputStream in = ProjAgreementTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), UTF_8).lines().filter(line -> !line.startsWith("#"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

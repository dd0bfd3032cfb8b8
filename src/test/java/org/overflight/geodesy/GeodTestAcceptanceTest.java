package org.overflight.geodesy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.overflight.model.LineKind;
import org.overflight.model.LonLat;

/**
 * A hundred lines of C. F. F. Karney's "Test set for geodesics" (doi:10.5281/zenodo.32156), computed with high precision.
 * Columns: latitude, longitude, course, the same of the end, length in metres, and three that are not used here.
 */
class GeodTestAcceptanceTest {
    private static final double MICROMETRE = 1e-6;

    private static List<double[]> rows = List.of();

    @BeforeAll
    static void readRows() throws IOException {
        Path file = Path.of(System.getProperty("overflight.shared", "shared"), "samples/geodesics/GeodTest-100.dat");
        Assumptions.assumeTrue(Files.exists(file), "no " + file + ": name its folder with -Doverflight.shared");
        rows = Files.readAllLines(file, StandardCharsets.US_ASCII).stream()
                .map(GeodTestAcceptanceTest::numbers)
                .toList();
    }

    private static double[] numbers(String line) {
        String[] words = line.trim().split("\\s+", -1);
        double[] numbers = new double[words.length];
        for (int i = 0; i < words.length; i++) {
            numbers[i] = Double.parseDouble(words[i]);
        }
        return numbers;
    }

    @Test
    void lengthsAgreeToAMicrometre() {
        assertThat(rows).hasSize(100);
        for (double[] row : rows) {
            assertThat(Ellipsoid.inverse(from(row), to(row)).distanceM()).isEqualTo(row[6], within(MICROMETRE));
        }
    }

    @Test
    void endsAgreeToAMicrometre() {
        for (double[] row : rows) {
            LonLat end = Ellipsoid.direct(from(row), row[2], row[6]);
            assertThat(Ellipsoid.inverse(end, to(row)).distanceM()).isLessThan(MICROMETRE);
        }
    }

    @Test
    void coursesLeadToTheEndWithinAMicrometre() {
        for (double[] row : rows) {
            GeodesicInverse inverse = Ellipsoid.inverse(from(row), to(row));
            LonLat end = Ellipsoid.direct(from(row), inverse.initialCourseDeg(), inverse.distanceM());
            assertThat(Ellipsoid.inverse(end, to(row)).distanceM()).isLessThan(MICROMETRE);
        }
    }

    @Test
    void lengthsOfLegsAreTheSame() {
        for (double[] row : rows) {
            LegPath leg = LegPath.of(from(row), to(row), LineKind.GEODESIC);
            assertThat(leg.lengthM()).isEqualTo(row[6], within(MICROMETRE));
            LonLat nearEnd = leg.at(leg.lengthM() * (1 - 1e-12));
            assertThat(Ellipsoid.inverse(nearEnd, to(row)).distanceM()).isLessThan(3e-5);
        }
    }

    /** What would be found with a sphere instead: the test can tell. */
    @Test
    void canaryOnASphereTheLengthsDisagree() {
        for (double[] row : rows) {
            double sphereM = Vector.of(from(row)).angleRad(Vector.of(to(row))) * 6_371_008.8;
            assertThat(Math.abs(sphereM - row[6])).isGreaterThan(MICROMETRE);
        }
    }

    private static LonLat from(double[] row) {
        return LonLat.wrapped(row[1], row[0]);
    }

    private static LonLat to(double[] row) {
        return LonLat.wrapped(row[4], row[3]);
    }
}

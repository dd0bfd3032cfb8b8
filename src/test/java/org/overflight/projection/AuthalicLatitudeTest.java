package org.overflight.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuthalicLatitudeTest {
    private static final double NANOMETRE = 1e-9 / 6_378_137;

    private final AuthalicLatitude authalic = new AuthalicLatitude(Spheroid.WGS84);

    /** Snyder (1987), equations 3-11 and 3-12. */
    @ParameterizedTest
    @ValueSource(doubles = {-80, -45, -1, 0, 10, 30, 45, 60, 75})
    void agreesWithTheClosedForm(double latDeg) {
        double phi = Math.toRadians(latDeg);
        double expected = Math.asin(q(Math.sin(phi)) / q(1));
        assertThat(authalic.ofGeodetic(phi)).isCloseTo(expected, within(20 * NANOMETRE));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-90, -89.999, -45, 0, 1e-9, 30, 89.9999, 90})
    void comesBack(double latDeg) {
        double phi = Math.toRadians(latDeg);
        assertThat(authalic.toGeodetic(authalic.ofGeodetic(phi))).isCloseTo(phi, within(20 * NANOMETRE));
    }

    /** Snyder (1987), p. 16 f., on the Clarke 1866 ellipsoid: 40 degrees north is 39.8722878 degrees authalic. */
    @ParameterizedTest
    @ValueSource(doubles = 40)
    void agreesWithThePrintedExample(double latDeg) {
        Spheroid clarke = new Spheroid(6378206.4, 6356583.8);
        double beta = new AuthalicLatitude(clarke).ofGeodetic(Math.toRadians(latDeg));
        assertThat(Math.toDegrees(beta)).isCloseTo(39.8722878, within(1e-6));
    }

    private static double q(double sin) {
        double e2 = Spheroid.WGS84.eccentricitySquared();
        double e = Math.sqrt(e2);
        return (1 - e2) * (sin / (1 - e2 * sin * sin) - Math.log((1 - e * sin) / (1 + e * sin)) / (2 * e));
    }
}

package org.overflight.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.overflight.geodesy.Ellipsoid;
import org.overflight.geodesy.SphericalRegions;
import org.overflight.model.LonLat;
import org.overflight.model.PositionSequence;
import org.overflight.model.VerticalLimit;
import org.overflight.model.VerticalLimit.Reference;

class OpenAirTest {
    private static final String HEAD = "* own\r\nAC D\r\nAN Test\r\nAL GND\r\nAH FL 65\r\n";

    @Test
    void readsPositionsInEveryNotation() {
        LonLat expected = new LonLat(-10.5125, 54.425);
        assertNear(OpenAirPosition.parse("54:25:30 N 010:30:45 W"), expected);
        assertNear(OpenAirPosition.parse("54:25:30N010:30:45W"), expected);
        assertNear(OpenAirPosition.parse("54:25.5 N, 010:30.75 W"), expected);
        assertNear(OpenAirPosition.parse("542530.00N 0103045.00W"), expected);
        assertNear(OpenAirPosition.parse("5425.5n 01030.75w"), expected);
        assertNear(OpenAirPosition.parse("54.425N 10.5125W"), expected);
        assertNear(OpenAirPosition.parse("54:24:90 N 010:30:45 W"), null);
        assertNear(OpenAirPosition.parse("91:00:00 N 010:30:45 W"), null);
        assertNear(OpenAirPosition.parse("54:25:30 N"), null);
    }

    private static void assertNear(LonLat read, LonLat expected) {
        if (expected == null) {
            assertThat(read).isNull();
        } else {
            assertThat(read.lonDeg()).isEqualTo(expected.lonDeg(), within(1e-9));
            assertThat(read.latDeg()).isEqualTo(expected.latDeg(), within(1e-9));
        }
    }

    @Test
    void readsHeightsInEveryNotation() {
        assertHeight("FL145", Reference.STANDARD_PRESSURE, 4419.6);
        assertHeight("fl 65", Reference.STANDARD_PRESSURE, 1981.2);
        assertHeight("1000ft AMSL", Reference.SEA_LEVEL, 304.8);
        assertHeight("1000 MSL", Reference.SEA_LEVEL, 304.8);
        assertHeight("500ft AGL", Reference.GROUND, 152.4);
        assertHeight("100m GND", Reference.GROUND, 100);
        assertHeight("2500", Reference.SEA_LEVEL, 762);
        assertHeight("SFC", Reference.GROUND, 0);
        assertHeight("UNLIM", Reference.UNLIMITED, Double.POSITIVE_INFINITY);
        assertThat(OpenAirLimit.parse("FL")).isNull();
        assertThat(OpenAirLimit.parse("high")).isNull();
    }

    private static void assertHeight(String words, Reference reference, double heightM) {
        VerticalLimit limit = OpenAirLimit.parse(words);
        assertThat(limit.reference()).isEqualTo(reference);
        if (Double.isFinite(heightM)) {
            assertThat(limit.heightM()).isEqualTo(heightM, within(1e-6));
        }
        assertThat(limit.words()).isEqualTo(words);
    }

    @Test
    void aCircleIsAsWideAsItSays() {
        RecordedArea area = Reading.clean(HEAD + "V X=54:00:00 N 010:00:00 E\nDC 5\n")
                .areas()
                .get(0);
        PositionSequence ring = area.polygon().rings().get(0);
        for (int i = 0; i < ring.size(); i++) {
            double radiusM = Ellipsoid.inverse(new LonLat(10, 54), ring.get(i)).distanceM();
            assertThat(radiusM).isEqualTo(9260, within(0.01));
        }
        assertThat(SphericalRegions.contains(area.polygon(), new LonLat(10, 54)))
                .isTrue();
    }

    @Test
    void arcsGoTheWayThatIsSaid() {
        String half = HEAD + "V X=54:00:00 N 010:00:00 E\nV D=SIGN\nDA 5,0,180\n";
        RecordedArea east = Reading.of(half.replace("SIGN", "+")).areas().get(0);
        RecordedArea west = Reading.of(half.replace("SIGN", "-")).areas().get(0);
        LonLat eastOfIt = new LonLat(10.05, 54);
        assertThat(SphericalRegions.contains(east.polygon(), eastOfIt)).isTrue();
        assertThat(SphericalRegions.contains(west.polygon(), eastOfIt)).isFalse();
    }

    @Test
    void arcsThatCannotBeAreToldAtTheirPlaces() {
        assertThat(Reading.places(Reading.of(HEAD + "  DA 5,0,180\n")))
                .startsWith("6:3 openair-center", "6:3 openair-arc");
        assertThat(Reading.rules(Reading.of(HEAD + "V X=54:00:00 N 010:00:00 E\nDC -1\n")))
                .contains("openair-circle");
        assertThat(Reading.rules(Reading.of(HEAD + "V X=54:00:00 N 010:00:00 E\nDA 1e9,0,180\n")))
                .contains("openair-arc");
        assertThat(Reading.rules(Reading.of(HEAD + "V X=54:00:00 N 010:00:00 E\n"
                        + "DB 54:10:00 N 010:00:00 E, 54:00:00 N 010:40:00 E\nDP 54:00:00 N 010:10:00 E\n")))
                .contains("openair-arc");
    }

    @Test
    void anAirspaceWithoutAnOutlineIsLeftOut() {
        Recording recording = Reading.of(
                HEAD + "AC E\nAN Other\nDP 1:00:00 N 001:00:00 E\nDP 2:00:00 N 001:00:00 E\nDP 2:00:00 N 2:00:00 E\n");
        assertThat(recording.areas()).extracting(RecordedArea::name).containsExactly("Other");
        assertThat(Reading.rules(recording)).containsExactly("openair-outline");
    }

    @Test
    void commentsMayStandBehindRecords() {
        Recording recording =
                Reading.of("AC R * class\nAN Star*Board * name\nDP 1:00:00 N 001:00:00 E *x\nDP 2:00:00 N 001:00:00 E\n"
                        + "DP 2:00:00 N 2:00:00 E\nDP 1:00:00 N 001:00:00 E");
        assertThat(recording.areas().get(0).name()).isEqualTo("Star*Board");
        assertThat(recording.areas().get(0).airspaceClass()).isEqualTo("R");
        assertThat(recording.problems()).isEmpty();
    }

    @Test
    void latinOneIsReadAndNoted() {
        byte[] bytes = (HEAD + "AN Zürich\nV X=54:00:00 N 010:00:00 E\nDC 5\n")
                .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        Recording recording = Reading.of(bytes);
        assertThat(recording.areas().get(0).name()).isEqualTo("Zürich");
        assertThat(Reading.rules(recording)).containsExactly("encoding");
    }
}

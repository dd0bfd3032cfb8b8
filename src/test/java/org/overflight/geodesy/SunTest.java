package org.overflight.geodesy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.overflight.model.LonLat;
import org.shredzone.commons.suncalc.SunPosition;

class SunTest {
    /** Meeus, examples 25.a and 28.a: declination -7.78507, equation of time +13 min 42.6 s. */
    @Test
    void workedExampleOfMeeusIsFound() {
        LonLat point = Sun.subsolarPoint(Instant.parse("1992-10-13T00:00:00Z"));
        assertThat(point.latDeg()).isEqualTo(-7.78507, within(0.001));
        assertThat(point.lonDeg()).isEqualTo(180 - (13 + 42.6 / 60) / 4, within(0.005));
    }

    /** Times of equinoxes and solstices as published by the US Naval Observatory, to the minute. */
    @ParameterizedTest
    @CsvSource({
        "1962-03-21T02:30:00Z, 0",
        "2000-03-20T07:35:00Z, 0",
        "2000-06-21T01:48:00Z, 23.44",
        "2021-03-20T09:37:00Z, 0",
        "2021-06-21T03:32:00Z, 23.44",
        "2021-09-22T19:21:00Z, 0",
        "2021-12-21T15:59:00Z, -23.44",
        "2024-03-20T03:06:00Z, 0",
        "2024-09-22T12:44:00Z, 0"
    })
    void declinationIsRightAtEquinoxesAndSolstices(Instant time, double declinationDeg) {
        assertThat(Sun.subsolarPoint(time).latDeg()).isEqualTo(declinationDeg, within(0.005));
    }

    @Test
    void declinationTurnsWithinAnHourOfTheSolstice() {
        Instant solstice = Instant.parse("2021-06-21T03:32:00Z");
        double at = Sun.subsolarPoint(solstice).latDeg();
        assertThat(Sun.subsolarPoint(solstice.minus(Duration.ofHours(12))).latDeg())
                .isLessThan(at);
        assertThat(Sun.subsolarPoint(solstice.plus(Duration.ofHours(12))).latDeg())
                .isLessThan(at);
    }

    /** The formula of another library, every 61 hours from 1900 to 2100. */
    @Test
    void sunStandsWhereAnotherLibrarySeesIt() {
        Instant time = Instant.parse("1900-01-01T00:00:00Z");
        Instant end = Instant.parse("2100-01-01T00:00:00Z");
        while (time.isBefore(end)) {
            LonLat point = Sun.subsolarPoint(time);
            SunPosition seen = SunPosition.compute()
                    .on(time)
                    .at(point.latDeg(), point.lonDeg())
                    .execute();
            assertThat(seen.getTrueAltitude()).as("%s", time).isEqualTo(90, within(0.05));
            time = time.plus(Duration.ofHours(61));
        }
    }

    @Test
    void canaryAnHourLaterTheOtherLibrarySeesItElsewhere() {
        Instant time = Instant.parse("2021-03-07T12:00:00Z");
        LonLat point = Sun.subsolarPoint(time);
        SunPosition later = SunPosition.compute()
                .on(time.plus(Duration.ofHours(1)))
                .at(point.latDeg(), point.lonDeg())
                .execute();
        assertThat(later.getTrueAltitude()).isLessThan(76);
    }
}

package org.overflight.geodesy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.overflight.model.LonLat;
import org.overflight.model.SphericalPolygon;
import org.shredzone.commons.suncalc.SunPosition;

class NightSideTest {
    private static final LonLat NORTH_POLE = new LonLat(0, 90);
    private static final LonLat SOUTH_POLE = new LonLat(0, -90);

    /** Positions where another library sees the Sun's centre below or above 50' under the horizon. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021-03-20T09:37:00Z", "2021-06-21T03:32:00Z", "2021-09-22T19:21:00Z", "2021-12-21T15:59:00Z",
                "2021-03-07T12:00:00Z", "2021-03-18T06:00:00Z", "2021-03-22T18:00:00Z", "1927-05-21T02:00:00Z"
            })
    void nightIsWhereTheSunIsDown(Instant time) {
        PreparedRegion night = PreparedRegion.of(NightSide.at(time));
        for (LonLat position : Spread.over(1500)) {
            double heightDeg = heightDeg(time, position) + 50.0 / 60;
            if (Math.abs(heightDeg) > 0.05) {
                assertThat(night.contains(position))
                        .as("%s %s", position, heightDeg)
                        .isEqualTo(heightDeg < 0);
            }
        }
    }

    private static double heightDeg(Instant time, LonLat position) {
        return SunPosition.compute()
                .on(time)
                .at(position.latDeg(), position.lonDeg())
                .execute()
                .getTrueAltitude();
    }

    @ParameterizedTest
    @CsvSource({
        "2021-06-21T03:32:00Z, false, true", "2021-12-21T15:59:00Z, true, false",
        "2021-03-20T09:37:00Z, false, false", "2021-09-22T19:21:00Z, false, false",
        "2021-03-10T00:00:00Z, true, false", "2021-03-30T00:00:00Z, false, true"
    })
    void polesHaveTheirLongNights(Instant time, boolean north, boolean south) {
        SphericalPolygon night = NightSide.at(time);
        assertThat(SphericalRegions.contains(night, NORTH_POLE)).isEqualTo(north);
        assertThat(SphericalRegions.contains(night, SOUTH_POLE)).isEqualTo(south);
    }

    /** The Sun's declination is -50' a little before the spring equinox: the terminator goes over the north pole. */
    @Test
    void terminatorOverThePoleLeavesARegionOfTheRightSize() {
        Instant time = Instant.parse("2021-03-18T06:00:00Z");
        while (Sun.subsolarPoint(time).latDeg() < -50.0 / 60) {
            time = time.plusSeconds(1);
        }
        SphericalPolygon night = NightSide.at(time);
        double share = (1 - Math.cos(Math.toRadians(90 - 50.0 / 60))) / 2;
        assertThat(SphericalRegions.areaM2(night) / SphericalRegions.EARTH_AREA_M2)
                .isEqualTo(share, within(1e-4));
        LonLat midnight =
                new LonLat(NightSide.cap(time, NightEdge.SUNSET).center().lonDeg(), 89.9);
        assertThat(SphericalRegions.contains(night, midnight)).isTrue();
        assertThat(SphericalRegions.contains(night, LonLat.wrapped(midnight.lonDeg() + 180, 89.9)))
                .isFalse();
    }

    /** The Astronomical Applications Department's tables: London, 21 June 2021, rise 03:43, set 20:21 UTC. */
    @Test
    void nightEndsAtThePublishedSunrise() {
        LonLat london = new LonLat(-0.13, 51.5);
        assertThat(SphericalRegions.contains(NightSide.at(Instant.parse("2021-06-21T03:41:00Z")), london))
                .isTrue();
        assertThat(SphericalRegions.contains(NightSide.at(Instant.parse("2021-06-21T03:45:00Z")), london))
                .isFalse();
        assertThat(SphericalRegions.contains(NightSide.at(Instant.parse("2021-06-21T20:19:00Z")), london))
                .isFalse();
        assertThat(SphericalRegions.contains(NightSide.at(Instant.parse("2021-06-21T20:24:00Z")), london))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void everyEdgeIsACapOfItsDepth(NightEdge edge) {
        Instant time = Instant.parse("2021-03-07T12:00:00Z");
        SphericalCap cap = NightSide.cap(time, edge);
        PreparedRegion region = PreparedRegion.of(NightSide.at(time, edge));
        assertThat(cap.radiusDeg()).isEqualTo(90 - edge.depthDeg());
        for (LonLat position : Spread.over(500)) {
            assertThat(region.contains(position)).isEqualTo(cap.contains(position));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2021-03-20T00:00:00Z, 0", "2021-03-20T00:00:00Z, 1", "2021-03-20T00:00:00Z, 11", "2021-03-20T00:00:00Z, 13",
        "2021-03-20T00:00:00Z, 24", "2021-06-21T00:00:00Z, 6", "2021-06-21T00:00:00Z, 24", "2021-12-21T00:00:00Z, 30",
        "1927-05-20T11:54:00Z, 33", "2021-03-07T10:00:00Z, 18", "2021-03-18T00:00:00Z, 24", "2021-03-22T12:00:00Z, 20"
    })
    void overASpanAllThatIsAlwaysNightAndAlwaysDayIsFound(Instant start, int hours) {
        Instant end = start.plus(Duration.ofHours(hours));
        NightSpan span = NightSide.between(start, end, NightEdge.SUNSET);
        PreparedRegion night = PreparedRegion.of(span.nightThroughout());
        PreparedRegion day = PreparedRegion.of(span.dayThroughout());
        for (LonLat position : Spread.over(1000)) {
            double lowest = 90;
            double highest = -90;
            for (int minutes = 0; minutes <= Math.min(hours, 24) * 60; minutes += 4) {
                Vector sun = Vector.of(Sun.subsolarPoint(start.plus(Duration.ofMinutes(minutes))));
                double height = 90 - Math.toDegrees(sun.angleRad(Vector.of(position))) + 50.0 / 60;
                lowest = Math.min(lowest, height);
                highest = Math.max(highest, height);
            }
            if (Math.abs(highest) > 0.02) {
                assertThat(night.contains(position))
                        .as("night %s %s", position, highest)
                        .isEqualTo(highest < 0);
            }
            if (Math.abs(lowest) > 0.02) {
                assertThat(day.contains(position))
                        .as("day %s %s", position, lowest)
                        .isEqualTo(lowest > 0);
            }
        }
    }

    /** Refraction lifts the Sun above the horizon of both poles on the day of an equinox. */
    @Test
    void onTheDayOfAnEquinoxBothPolesHaveDayThroughout() {
        Instant start = Instant.parse("2021-03-19T21:37:00Z");
        NightSpan span = NightSide.between(start, start.plus(Duration.ofDays(1)), NightEdge.SUNSET);
        assertThat(SphericalRegions.contains(span.dayThroughout(), NORTH_POLE)).isTrue();
        assertThat(SphericalRegions.contains(span.dayThroughout(), SOUTH_POLE)).isTrue();
        assertThat(span.dayThroughout().rings()).hasSize(2);
        assertThat(span.nightThroughout()).isEqualTo(SphericalPolygon.EMPTY);
    }

    @Test
    void spanThatEndsBeforeItStartsIsRefused() {
        Instant start = Instant.parse("2021-03-19T21:37:00Z");
        assertThatThrownBy(() -> NightSide.between(start, start.minusSeconds(1), NightEdge.SUNSET))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

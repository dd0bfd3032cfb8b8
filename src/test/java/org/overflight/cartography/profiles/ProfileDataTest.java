package org.overflight.cartography.profiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.overflight.model.Evidence;
import org.overflight.model.Fix;
import org.overflight.model.Flight;
import org.overflight.model.FlightRole;
import org.overflight.model.Leg;
import org.overflight.model.LineKind;
import org.overflight.model.LonLat;
import org.overflight.model.Prose;
import org.overflight.model.Route;
import org.overflight.model.Waypoint;
import org.overflight.model.When;

class ProfileDataTest {
    private static final Instant START = Instant.parse("2024-05-01T10:00:00Z");

    private static final double START_S = (double) START.getEpochSecond();

    private static @Nullable Instant minute(int number, boolean timed) {
        return timed ? START.plusSeconds(60L * number) : null;
    }

    private static LonLat at(int minute) {
        return new LonLat(0, minute / 10.0);
    }

    private static Waypoint waypoint(int minute, boolean timed) {
        Instant time = minute(minute, timed);
        return new Waypoint(
                "w" + minute,
                "W" + minute,
                null,
                at(minute),
                false,
                time == null ? new When.Unknown() : new When.At(time.atOffset(ZoneOffset.UTC)),
                100.0 * minute,
                Evidence.OBSERVED,
                Prose.EMPTY,
                List.of());
    }

    private static Leg recorded(int from, int to, boolean timed) {
        List<Fix> fixes = new ArrayList<>();
        for (int i = from + 1; i < to; i++) {
            fixes.add(new Fix(at(i), minute(i, timed), i == 5 ? null : Double.valueOf(100.0 * i), 200.0 + i, null));
        }
        return new Leg(LineKind.CHORD, Evidence.OBSERVED, Prose.EMPTY, List.of(), fixes);
    }

    /** Recorded from minute 0 to 10, nothing until 40, recorded until 50. */
    private static Flight flight(boolean timed) {
        Leg gap = new Leg(LineKind.GEODESIC, Evidence.INFERRED, Prose.EMPTY, List.of(), List.of());
        Route route = new Route(
                List.of(waypoint(0, timed), waypoint(10, timed), waypoint(40, timed), waypoint(50, timed)),
                List.of(recorded(0, 10, timed), gap, recorded(40, 50, timed)));
        return new Flight(
                "one", "One", FlightRole.LEAD, "", null, null, null, route, Prose.EMPTY, List.of(), List.of());
    }

    private static ProfileData data(boolean timed, ProfileKind kind) {
        return ProfileData.of(flight(timed), kind).orElseThrow();
    }

    @Test
    void altitudesAreInFeetAlongTheTime() {
        ProfileData data = data(true, ProfileKind.ALTITUDE);
        assertThat(data.timed()).isTrue();
        assertThat(data.from()).isEqualTo(START_S);
        assertThat(data.to()).isEqualTo(START_S + 3000);
        assertThat(data.highest().value()).isCloseTo(5000 / 0.3048, within(1e-9));
    }

    @Test
    void aLineBreaksWhereAnAltitudeIsAbsentAndInAGap() {
        ProfileData data = data(true, ProfileKind.ALTITUDE);
        assertThat(data.lines()).extracting(line -> line.points().size()).containsExactly(5, 5, 11);
        assertThat(data.lines()).extracting(ProfileData.Line::leg).containsExactly(1, 1, 3);
        assertThat(data.gaps()).containsExactly(new ProfileData.Gap(START_S + 600, START_S + 2400));
    }

    @Test
    void withoutTimesTheWayIsTheAxis() {
        ProfileData data = data(false, ProfileKind.ALTITUDE);
        assertThat(data.timed()).isFalse();
        // A degree of latitude at the equator is 110.574 km on WGS 84.
        assertThat(data.to()).isCloseTo(5 * 110_600.0, within(500.0));
        assertThat(data.gaps().get(0).to() - data.gaps().get(0).from()).isCloseTo(3 * 110_600.0, within(300.0));
    }

    @Test
    void speedsAreThoseOfTheFixes() {
        ProfileData data = data(true, ProfileKind.SPEED);
        assertThat(data.lines()).extracting(line -> line.points().size()).containsExactly(9, 9);
        assertThat(data.highest().value()).isCloseTo(249 * 3600 / 1852.0, within(1e-9));
    }

    @Test
    void withoutValuesThereIsNoChart() {
        Leg leg = new Leg(
                LineKind.CHORD,
                Evidence.OBSERVED,
                Prose.EMPTY,
                List.of(),
                List.of(new Fix(at(1), minute(1, true), null, null, null)));
        Route route = new Route(List.of(waypoint(0, true), waypoint(2, true)), List.of(leg));
        Flight flight = new Flight(
                "one", "One", FlightRole.LEAD, "", null, null, null, route, Prose.EMPTY, List.of(), List.of());
        assertThat(ProfileData.of(flight, ProfileKind.SPEED)).isEqualTo(Optional.empty());
    }

    @Test
    void theWordsNameTheHighestPlaceAndTheGap() {
        Flight flight = flight(true);
        ProfileWords words = new ProfileWords(flight, data(true, ProfileKind.ALTITUDE), ProfileKind.ALTITUDE);
        assertThat(words.title()).isEqualTo("Altitude, One");
        assertThat(words.description())
                .isEqualTo(
                        "From 2024-05-01 10:00 UTC to 2024-05-01 10:50 UTC. Highest: 16,404 feet at 2024-05-01 10:50 UTC."
                                + " Nothing recorded for 30\u00a0min from 2024-05-01 10:10 UTC.");
    }
}

package org.overflight.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.overflight.geodesy.RouteGeodesy;
import org.overflight.model.Airspace;
import org.overflight.model.AirspaceShape;
import org.overflight.model.Evidence;
import org.overflight.model.Fix;
import org.overflight.model.Flight;
import org.overflight.model.FlightRole;
import org.overflight.model.Leg;
import org.overflight.model.LineKind;
import org.overflight.model.LonLat;
import org.overflight.model.MissionFigures.Crossing;
import org.overflight.model.MissionFigures.EndKind;
import org.overflight.model.PositionSequence;
import org.overflight.model.Prose;
import org.overflight.model.Route;
import org.overflight.model.SphericalPolygon;
import org.overflight.model.VerticalExtent;
import org.overflight.model.VerticalLimit;
import org.overflight.model.VerticalLimit.Reference;
import org.overflight.model.VerticalStanding;
import org.overflight.model.Waypoint;
import org.overflight.model.When;

/** A box on the equator from 0 to 1 degrees east, and flights along the equator, a degree in ten minutes. */
class FlightCrossingsTest {
    private static final SphericalPolygon BOX =
            new SphericalPolygon(List.of(PositionSequence.of(0, -1, 1, -1, 1, 1, 0, 1)));
    private static final Instant START = Instant.parse("2024-07-14T09:00:00Z");
    private static final double FOOT_M = 0.3048;

    private static final VerticalLimit GROUND = new VerticalLimit(Reference.GROUND, 0, "GND");

    private static VerticalLimit level(int hundreds) {
        return new VerticalLimit(Reference.STANDARD_PRESSURE, hundreds * 100 * FOOT_M, "FL" + hundreds);
    }

    private static VerticalLimit altitude(double heightM) {
        return new VerticalLimit(Reference.SEA_LEVEL, heightM, heightM + "m");
    }

    private static VerticalLimit aboveGround(double heightM) {
        return new VerticalLimit(Reference.GROUND, heightM, heightM + "m AGL");
    }

    @Test
    void aFlightFarBelowIsNotInside() {
        Crossing crossing = only(crossings(recorded(-0.5, 1750, 1.5, 1750), level(300), level(660)));
        assertThat(crossing.standing()).isEqualTo(VerticalStanding.BELOW);
        assertThat(crossing.lengthM()).isEqualTo(6378137 * Math.PI / 180, within(1.0));
    }

    @Test
    void thePartThatIsFlownAboveDoesNotCountAsInside() {
        // From 0 m at 0.5 degrees west to 2000 m at 1.5 degrees east: at 1000 + 30 m at 0.53 degrees.
        List<Crossing> crossings = crossings(recorded(-0.5, 0, 1.5, 2000), GROUND, altitude(1000));
        assertThat(crossings)
                .extracting(Crossing::standing)
                .containsExactly(VerticalStanding.WITHIN, VerticalStanding.ABOVE);
        assertThat(crossings.get(0).exit().position().lonDeg()).isEqualTo(0.53, within(1e-4));
        assertThat(crossings.get(0).exit().kind()).isEqualTo(EndKind.BOUNDARY);
        assertThat(crossings.get(1).fromM()).isEqualTo(crossings.get(0).toM());
    }

    /** FL100 is 3048 m; pressure and warmth of the day make that anything from about 2600 to 3500 m. */
    @ParameterizedTest
    @CsvSource({"2700, WITHIN", "3400, WITHIN", "3700, ABOVE"})
    void aFlightLevelIsComparedWithAMargin(double altitudeM, VerticalStanding expected) {
        assertThat(only(crossings(recorded(-0.5, altitudeM, 1.5, altitudeM), GROUND, level(100)))
                        .standing())
                .isEqualTo(expected);
    }

    /** No ground is known here; but nobody at 12 km is within 300 m of any. */
    @ParameterizedTest
    @CsvSource({"500, UNKNOWN", "12000, ABOVE"})
    void limitsAboveTheGroundCannotBeCompared(double altitudeM, VerticalStanding expected) {
        assertThat(only(crossings(recorded(-0.5, altitudeM, 1.5, altitudeM), GROUND, aboveGround(300)))
                        .standing())
                .isEqualTo(expected);
    }

    @Test
    void withoutHeightsOnlyTheOutlineIsConsidered() {
        assertThat(only(crossings(route(false, waypoint(-0.5, null, 0), waypoint(1.5, null, 20)), GROUND, level(100)))
                        .standing())
                .isEqualTo(VerticalStanding.UNKNOWN);
    }

    @Test
    void anAirspaceWithoutLimitsIsItsOutline() {
        assertThat(only(crossings(recorded(-0.5, 9000, 1.5, 9000), null, null)).standing())
                .isEqualTo(VerticalStanding.NO_LIMITS);
    }

    @Test
    void statedHeightsAtBothEndsTellOfALegIfBothAreOnOneSide() {
        Route cruise = route(false, waypoint(-5, 10_000.0, 0), waypoint(5, 11_000.0, 100));
        assertThat(only(crossings(cruise, GROUND, altitude(1000))).standing()).isEqualTo(VerticalStanding.ABOVE);
        Route climb = route(false, waypoint(-5, 500.0, 0), waypoint(5, 11_000.0, 100));
        assertThat(only(crossings(climb, GROUND, altitude(1000))).standing()).isEqualTo(VerticalStanding.UNKNOWN);
    }

    /** From airfield to airfield nobody flies at the height of the fields. */
    @Test
    void theHeightOfAnAirfieldSaysNothingOfTheWay() {
        Route hop = route(true, waypoint(-5, 60.0, 0), waypoint(5, 80.0, 100));
        assertThat(only(crossings(hop, level(100), level(660))).standing()).isEqualTo(VerticalStanding.UNKNOWN);
    }

    @Test
    void aLineThatBeginsInsideEntersNothing() {
        Crossing crossing = only(crossings(recorded(0.25, 500, 1.5, 500), GROUND, altitude(1000)));
        assertThat(crossing.entry().kind()).isEqualTo(EndKind.LINE_ENDS);
        assertThat(crossing.exit().kind()).isEqualTo(EndKind.BOUNDARY);
        Crossing last = only(crossings(recorded(-1, 500, 0.5, 500), GROUND, altitude(1000)));
        assertThat(last.entry().kind()).isEqualTo(EndKind.BOUNDARY);
        assertThat(last.exit().kind()).isEqualTo(EndKind.LINE_ENDS);
    }

    @Test
    void timesOfEntryAndExitLieBetweenTheFixesAroundThem() {
        Crossing crossing = only(crossings(recorded(-0.5, 500, 1.5, 500), null, null));
        assertThat(seconds(crossing.entry().time())).isEqualTo(300, within(0.01));
        assertThat(seconds(crossing.exit().time())).isEqualTo(900, within(0.01));
    }

    /** How fast it flew on an unrecorded way of hundreds of miles nobody knows. */
    @Test
    void anUnrecordedLegHasNoTimesOfEntry() {
        Crossing crossing = only(crossings(route(false, waypoint(-5, null, 0), waypoint(5, null, 100)), null, null));
        assertThat(crossing.entry().time()).isNull();
    }

    private static double seconds(@Nullable Instant time) {
        assertThat(time).isNotNull();
        return time == null ? Double.NaN : (time.toEpochMilli() - START.toEpochMilli()) / 1000.0;
    }

    private static Crossing only(List<Crossing> crossings) {
        assertThat(crossings).hasSize(1);
        return crossings.get(0);
    }

    private static List<Crossing> crossings(
            Route route, @Nullable VerticalLimit floor, @Nullable VerticalLimit ceiling) {
        Airspace zone = new Airspace(
                "zone",
                "Zone",
                new AirspaceShape.Outline(BOX),
                new VerticalExtent(floor, ceiling),
                Evidence.INFERRED,
                List.of(),
                List.of());
        Flight flight =
                new Flight("f", "F", FlightRole.LEAD, "", null, null, null, route, Prose.EMPTY, List.of(), List.of());
        return new FlightCrossings(flight, RouteGeodesy.of(route)).of(zone, BOX);
    }

    /** A fix at every seventh of a degree, so that none is at an edge of the box. */
    private static Route recorded(double fromDeg, double fromM, double toDeg, double toM) {
        List<Fix> fixes = new ArrayList<>();
        for (double lonDeg = fromDeg + 1 / 7.0; lonDeg < toDeg; lonDeg += 1 / 7.0) {
            double share = (lonDeg - fromDeg) / (toDeg - fromDeg);
            fixes.add(new Fix(
                    new LonLat(lonDeg, 0),
                    START.plusMillis(Math.round((lonDeg - fromDeg) * 600_000)),
                    fromM + share * (toM - fromM),
                    null,
                    null));
        }
        return new Route(
                List.of(
                        waypoint(false, fromDeg, fromM, 0),
                        waypoint(false, toDeg, toM, Math.round((toDeg - fromDeg) * 10))),
                List.of(leg(LineKind.CHORD, fixes)));
    }

    private static Route route(boolean stops, End from, End to) {
        return new Route(
                List.of(
                        waypoint(stops, from.lonDeg(), from.altitudeM(), from.minutes()),
                        waypoint(stops, to.lonDeg(), to.altitudeM(), to.minutes())),
                List.of(leg(LineKind.GEODESIC, List.of())));
    }

    private record End(double lonDeg, @Nullable Double altitudeM, long minutes) {}

    private static End waypoint(double lonDeg, @Nullable Double altitudeM, long minutes) {
        return new End(lonDeg, altitudeM, minutes);
    }

    private static Waypoint waypoint(boolean stop, double lonDeg, @Nullable Double altitudeM, long minutes) {
        return new Waypoint(
                "w" + lonDeg,
                "W",
                null,
                new LonLat(lonDeg, 0),
                stop,
                new When.At(START.plusSeconds(minutes * 60).atOffset(ZoneOffset.UTC)),
                altitudeM,
                Evidence.INFERRED,
                Prose.EMPTY,
                List.of());
    }

    private static Leg leg(LineKind kind, List<Fix> fixes) {
        return new Leg(kind, Evidence.INFERRED, Prose.EMPTY, List.of(), fixes);
    }
}

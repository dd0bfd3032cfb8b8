package org.overflight.formats.downloads;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.overflight.model.Evidence;
import org.overflight.model.Fix;
import org.overflight.model.Flight;
import org.overflight.model.FlightRole;
import org.overflight.model.Leg;
import org.overflight.model.LineKind;
import org.overflight.model.LonLat;
import org.overflight.model.MapSettings;
import org.overflight.model.Mission;
import org.overflight.model.MissionKind;
import org.overflight.model.Prose;
import org.overflight.model.Route;
import org.overflight.model.Waypoint;
import org.overflight.model.When;

/** Missions for tests. */
final class Missions {
    static final Instant START = Instant.parse("2025-02-04T21:13:42.619Z");

    private Missions() {}

    /** A geodesic over the Pacific, a recorded leg over the antimeridian, a rhumb line. */
    static Mission acrossThePacific() {
        List<Waypoint> waypoints = List.of(
                waypoint("tokyo", "Tōkyō, \"Haneda\" <RJTT>", 139.7811, 35.5533, START),
                waypoint("lost", "Reception lost & found", 179.2345678, 50.1234567, START.plusMillis(3_600_001)),
                waypoint("regained", "Regained", -179.1, 50.6, START.plusSeconds(7200)),
                waypoint("lax", "Los Angeles", -118.408049, 33.9425, null));
        List<Leg> legs = List.of(
                new Leg(LineKind.GEODESIC, Evidence.REPORTED, Prose.EMPTY, List.of("upi", "nyt-1"), List.of()),
                new Leg(LineKind.CHORD, Evidence.OBSERVED, Prose.EMPTY, List.of("track"), fixes()),
                new Leg(LineKind.RHUMB_LINE, Evidence.ILLUSTRATIVE, Prose.EMPTY, List.of(), List.of()));
        return mission(new Flight(
                "out",
                "Outbound; \"east\"",
                FlightRole.LEAD,
                "1 × B-52H",
                null,
                null,
                null,
                new Route(waypoints, legs),
                Prose.EMPTY,
                List.of(),
                List.of()));
    }

    static List<Fix> fixes() {
        List<Fix> fixes = new ArrayList<>();
        for (int i = 1; i < 20; i++) {
            double lonDeg = 179.2345678 + i * (1.6654322 / 20);
            LonLat position = LonLat.wrapped(lonDeg, 50.1234567 + i * 0.0238);
            Instant time = START.plusMillis(3_600_001L + i * 180_000L);
            fixes.add(new Fix(position, time, 9753.6 + i, 246.21, 71.5));
        }
        return fixes;
    }

    static Waypoint waypoint(String id, String name, double lonDeg, double latDeg, Instant time) {
        When when = time == null ? new When.Unknown() : new When.At(OffsetDateTime.ofInstant(time, ZoneOffset.UTC));
        Double altitudeM = time == null ? null : 10_668.0;
        return new Waypoint(
                id,
                name,
                null,
                new LonLat(lonDeg, latDeg),
                false,
                when,
                altitudeM,
                Evidence.OBSERVED,
                Prose.EMPTY,
                List.of());
    }

    static Mission mission(Flight... flights) {
        return new Mission(
                "pacific",
                "Across the Pacific & back",
                "Pacific",
                "",
                Prose.EMPTY,
                "",
                "",
                MissionKind.MILITARY,
                new When.On(LocalDate.of(2025, 2, 4)),
                List.of(),
                List.of(),
                List.of(),
                List.of(flights),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                MapSettings.AUTOMATIC,
                List.of());
    }
}

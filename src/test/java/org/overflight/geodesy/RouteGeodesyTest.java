package org.overflight.geodesy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.overflight.model.Evidence;
import org.overflight.model.Fix;
import org.overflight.model.Leg;
import org.overflight.model.LineKind;
import org.overflight.model.LonLat;
import org.overflight.model.Prose;
import org.overflight.model.Route;
import org.overflight.model.Waypoint;
import org.overflight.model.When;

class RouteGeodesyTest {
    private static final LonLat A = new LonLat(-101.358, 48.4156);
    private static final LonLat B = new LonLat(-60, 53.3);
    private static final LonLat C = new LonLat(-10, 52);
    private static final LonLat DETOUR = new LonLat(-35, 60);

    private static final RouteGeodesy ROUTE = RouteGeodesy.of(new Route(
            List.of(waypoint("a", A), waypoint("b", B), waypoint("c", C)),
            List.of(leg(LineKind.RHUMB_LINE), leg(LineKind.GEODESIC, DETOUR))));

    @Test
    void legsFollowTheirKindsAndTheirFixes() {
        assertThat(ROUTE.legs().get(0).lengthM())
                .isEqualTo(Ellipsoid.rhumbInverse(A, B).distanceM());
        double overDetourM = Ellipsoid.inverse(B, DETOUR).distanceM()
                + Ellipsoid.inverse(DETOUR, C).distanceM();
        assertThat(ROUTE.legs().get(1).lengthM()).isEqualTo(overDetourM, within(1e-6));
        assertThat(ROUTE.legs().get(1).initialCourseDeg())
                .isEqualTo(Ellipsoid.inverse(B, DETOUR).initialCourseDeg(), within(1e-9));
    }

    @Test
    void distancesAddUp() {
        assertThat(ROUTE.waypointM(0)).isZero();
        assertThat(ROUTE.waypointM(1)).isEqualTo(ROUTE.legs().get(0).lengthM());
        assertThat(ROUTE.waypointM(2)).isEqualTo(ROUTE.lengthM());
        assertThat(ROUTE.whole().lengthM()).isEqualTo(ROUTE.lengthM(), within(1e-6));
        assertThat(ROUTE.whole().at(ROUTE.waypointM(1))).isEqualTo(B);
    }

    @Test
    void partBetweenWaypointsHasItsLegs() {
        assertThat(ROUTE.between(0, 1)).isSameAs(ROUTE.legs().get(0));
        assertThat(ROUTE.between(0, 2).lengthM()).isEqualTo(ROUTE.lengthM(), within(1e-6));
    }

    private static Waypoint waypoint(String id, LonLat position) {
        return new Waypoint(
                id, id, null, position, false, new When.Unknown(), null, Evidence.INFERRED, Prose.EMPTY, List.of());
    }

    private static Leg leg(LineKind kind, LonLat... fixes) {
        List<Fix> recorded = List.of(fixes).stream()
                .map(position -> new Fix(position, null, null, null, null))
                .toList();
        return new Leg(kind, Evidence.INFERRED, Prose.EMPTY, List.of(), recorded);
    }
}

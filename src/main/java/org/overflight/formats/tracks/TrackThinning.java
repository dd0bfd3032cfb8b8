package org.overflight.formats.tracks;

import java.util.ArrayList;
import java.util.List;
import org.overflight.model.Fix;
import org.overflight.model.Leg;
import org.overflight.model.Route;
import org.overflight.model.Waypoint;
import org.overflight.model.When;

/**
 * Leaves out fixes that the line does not need.
 *
 * <p>What is left is nowhere farther from what was there than the tolerance: D. Douglas and T. Peucker, "Algorithms for the
 * reduction of the number of points required to represent a digitized line", The Canadian Cartographer 10 (1973) 112-122, on the
 * sphere of geodetic coordinates with the Earth's largest radius of curvature. A spike stays, however many fixes are about it. So
 * that no line takes longer than n log n, a part that is still not done after twice as many halvings as it should need is
 * halved at its middle, which keeps a fix too many at times.
 */
public final class TrackThinning {
    private TrackThinning() {}

    /**
     * How much a thinned line may differ.
     *
     * @param positionM over the ground, metres
     * @param altitudeM in altitude, between the same fixes by time; infinite if altitudes do not matter
     * @param speedMps in speed over the ground, between the same fixes by time; infinite if speeds do not matter
     */
    public record Tolerance(double positionM, double altitudeM, double speedMps) {
        /** @throws IllegalArgumentException if one is not positive */
        public Tolerance {
            if (!(positionM > 0) || !(altitudeM > 0) || !(speedMps > 0)) {
                throw new IllegalArgumentException("tolerances must be positive");
            }
        }

        /** This one so many times. */
        public Tolerance times(double factor) {
            return new Tolerance(factor * positionM, factor * altitudeM, factor * speedMps);
        }

        /** Without a look at speeds. */
        public Tolerance(double positionM, double altitudeM) {
            this(positionM, altitudeM, Double.POSITIVE_INFINITY);
        }

        /** Only over the ground. */
        public static Tolerance ofPosition(double positionM) {
            return new Tolerance(positionM, Double.POSITIVE_INFINITY);
        }
    }

    /**
     * What was left out.
     *
     * @param read fixes before, the ends of legs not counted
     * @param kept fixes after
     */
    public record Receipt(Tolerance tolerance, long read, long kept) {}

    /** A route with fewer fixes. */
    public record ThinnedRoute(Route route, Receipt receipt) {}

    /** Thins the fixes of every leg; waypoints stay. */
    public static ThinnedRoute thin(Route route, Tolerance tolerance) {
        List<Waypoint> waypoints = route.waypoints();
        List<Leg> legs = new ArrayList<>();
        long read = 0;
        long kept = 0;
        for (int i = 0; i < route.legs().size(); i++) {
            Leg leg = route.legs().get(i);
            List<Fix> fixes = new ArrayList<>(leg.fixes().size() + 2);
            fixes.add(fix(waypoints.get(i)));
            fixes.addAll(leg.fixes());
            fixes.add(fix(waypoints.get(i + 1)));
            List<Fix> thinned = thin(fixes, tolerance);
            List<Fix> between = thinned.subList(1, thinned.size() - 1);
            legs.add(new Leg(leg.line(), leg.evidence(), leg.note(), leg.sourceIds(), between));
            read += leg.fixes().size();
            kept += between.size();
        }
        return new ThinnedRoute(new Route(waypoints, legs), new Receipt(tolerance, read, kept));
    }

    /** Thins a line; its first and its last fix stay. */
    public static List<Fix> thin(List<Fix> fixes, Tolerance tolerance) {
        if (fixes.size() < 3) {
            return List.copyOf(fixes);
        }
        return new LineDetail(FixLine.of(fixes), tolerance)
                .kept(1, Spacing.ANY).stream().mapToObj(fixes::get).toList();
    }

    private static Fix fix(Waypoint waypoint) {
        return new Fix(
                waypoint.position(),
                waypoint.when() instanceof When.At at ? at.instant() : null,
                waypoint.altitudeM(),
                null,
                null);
    }
}

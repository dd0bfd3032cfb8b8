package org.overflight.geodesy;

import java.util.ArrayList;
import java.util.List;
import org.overflight.model.Fix;
import org.overflight.model.Leg;
import org.overflight.model.LonLat;
import org.overflight.model.Route;

/** The lines of a route's legs, their lengths and courses, and the route as one line. */
public final class RouteGeodesy {
    private final List<LegPath> legs;
    private final LegPath whole;
    private final double[] startsM;

    private RouteGeodesy(List<LegPath> legs) {
        this.legs = List.copyOf(legs);
        this.whole = LegPath.joined(legs);
        this.startsM = new double[legs.size() + 1];
        for (int i = 0; i < legs.size(); i++) {
            startsM[i + 1] = startsM[i] + legs.get(i).lengthM();
        }
    }

    /** Computes the lines of a route; where a leg has recorded fixes, its line leads through them; an orbit is flown once. */
    public static RouteGeodesy of(Route route) {
        List<LegPath> legs = new ArrayList<>();
        for (int i = 0; i < route.legs().size(); i++) {
            legs.add(leg(route, i));
        }
        return new RouteGeodesy(legs);
    }

    /**
     * The line of one leg of a route.
     *
     * @param index of the leg, from 0
     */
    public static LegPath leg(Route route, int index) {
        Leg leg = route.legs().get(index);
        if (leg.orbit() != null) {
            return new OrbitPath(leg.orbit());
        }
        List<LonLat> positions = new ArrayList<>();
        positions.add(route.waypoints().get(index).position());
        leg.fixes().stream().map(Fix::position).forEach(positions::add);
        positions.add(route.waypoints().get(index + 1).position());
        return LegPath.through(positions, leg.line());
    }

    /** The line of each leg, in order; {@code legs().get(i).lengthM()} is the leg's distance. */
    public List<LegPath> legs() {
        return legs;
    }

    /** The whole route as one line. */
    public LegPath whole() {
        return whole;
    }

    /** Length of the route, metres. */
    public double lengthM() {
        return startsM[legs.size()];
    }

    /** Distance of a waypoint from the start along the route, metres. */
    public double waypointM(int waypoint) {
        return startsM[waypoint];
    }

    /**
     * The part of the route from one waypoint to another, for an escort that joins and leaves.
     *
     * @param first index of the waypoint where it starts
     * @param last index of the waypoint where it ends, greater than the first
     */
    public LegPath between(int first, int last) {
        return LegPath.joined(legs.subList(first, last));
    }
}

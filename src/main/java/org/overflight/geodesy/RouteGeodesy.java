package org.overflight.geodesy;

import java.util.ArrayList;
import java.util.List;
import org.overflight.model.Fix;
import org.overflight.model.Leg;
import org.overflight.model.LonLat;
import org.overflight.model.PositionSequence;
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
        return LegPath.through(through(route, index), leg.line());
    }

    /**
     * Positions along one leg of a route, as {@link LegPath#positions} of its line has them.
     *
     * @param index of the leg, from 0
     * @param toleranceM how far the line may be from the great arcs between them
     */
    public static PositionSequence positions(Route route, int index, double toleranceM) {
        Leg leg = route.legs().get(index);
        return leg.orbit() != null
                ? new OrbitPath(leg.orbit()).positions(toleranceM)
                : LegPath.positionsThrough(through(route, index), leg.line(), toleranceM);
    }

    /** What the line of a leg leads through. */
    private static List<LonLat> through(Route route, int index) {
        List<LonLat> positions = new ArrayList<>();
        positions.add(route.waypoints().get(index).position());
        route.legs().get(index).fixes().stream().map(Fix::position).forEach(positions::add);
        positions.add(route.waypoints().get(index + 1).position());
        return positions;
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

package org.overflight.site;

import java.util.List;
import org.overflight.model.Flight;
import org.overflight.model.LineKind;
import org.overflight.model.Mission;
import org.overflight.model.MissionFigures;
import org.overflight.model.MissionFigures.LegFigures;
import org.overflight.model.Waypoint;

/**
 * One sentence on why a line curves on the map, for missions with a geodesic whose course turns visibly on its way. A way back
 * over the same line is passed over: it would say the same backwards.
 */
record CurveNote(Mission mission, MissionFigures figures) {
    private static final double LEAST_TURN_DEG = 15;
    /** Nearer to a pole every course is north or south, and turns by any amount. */
    private static final double HIGHEST_LAT_DEG = 85;

    private static final String[] COMPASS = {
        "north",
        "north-north-east",
        "north-east",
        "east-north-east",
        "east",
        "east-south-east",
        "south-east",
        "south-south-east",
        "south",
        "south-south-west",
        "south-west",
        "west-south-west",
        "west",
        "west-north-west",
        "north-west",
        "north-north-west"
    };

    /** The sentence; empty if no leg turns by 15 degrees. */
    String words() {
        String best = "";
        double mostTurnDeg = LEAST_TURN_DEG;
        for (Flight flight : mission.flights()) {
            if (flight.returnOf() != null) {
                continue;
            }
            List<LegFigures> legs = figures.flight(flight).legs();
            for (int i = 0; i < legs.size(); i++) {
                double turnDeg = turnDeg(legs.get(i));
                boolean curve = flight.route().legs().get(i).line() == LineKind.GEODESIC
                        && !isAtPole(flight.route().waypoints().get(i))
                        && !isAtPole(flight.route().waypoints().get(i + 1));
                if (curve && turnDeg > mostTurnDeg) {
                    mostTurnDeg = turnDeg;
                    best = words(flight.route().waypoints(), i, legs.get(i));
                }
            }
        }
        return best;
    }

    private static double turnDeg(LegFigures leg) {
        return Math.abs(Math.IEEEremainder(leg.finalCourseDeg() - leg.initialCourseDeg(), 360));
    }

    private static String words(List<Waypoint> waypoints, int leg, LegFigures figures) {
        return "The shortest way over a globe bends on a flat map. From "
                + waypoints.get(leg).name() + " to " + waypoints.get(leg + 1).name() + " it sets out to the "
                + compass(figures.initialCourseDeg()) + ", on a course of " + Words.course(figures.initialCourseDeg())
                + "\u00b0, and comes in to the " + compass(figures.finalCourseDeg()) + ", on "
                + Words.course(figures.finalCourseDeg()) + "\u00b0.";
    }

    private static boolean isAtPole(Waypoint waypoint) {
        return Math.abs(waypoint.position().latDeg()) > HIGHEST_LAT_DEG;
    }

    private static String compass(double courseDeg) {
        double point = 360.0 / COMPASS.length;
        return COMPASS[(int) Math.floorMod(Math.round(courseDeg / point), (long) COMPASS.length)];
    }
}

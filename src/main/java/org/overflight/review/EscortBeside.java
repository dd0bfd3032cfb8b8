package org.overflight.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.overflight.geodesy.LegPath;
import org.overflight.geodesy.NearestApproach;
import org.overflight.geodesy.RouteGeodesy;
import org.overflight.model.Escort;
import org.overflight.model.Flight;
import org.overflight.model.LonLat;
import org.overflight.model.TextPosition;
import org.overflight.model.Waypoint;

/** Escorts with a route of their own that is not beside the flight they accompany. */
final class EscortBeside implements Rule {
    /** Out of sight. */
    private static final double FARTHEST_M = 25 * 1852;

    private static final int SAMPLES = 24;

    @Override
    public String id() {
        return "escort-apart";
    }

    @Override
    public String about() {
        return "An escort's own route is over 25 NM from the flight it accompanies, somewhere between joining and leaving it, or runs"
                + " the other way (error).";
    }

    @Override
    public void review(MissionCase mission, Findings findings) {
        for (Flight flight : mission.mission().flights()) {
            Escort escort = flight.escort();
            if (escort != null) {
                mission.mission().flights().stream()
                        .filter(other -> other.id().equals(escort.flightId()))
                        .findFirst()
                        .ifPresent(lead -> compare(mission.at(flight, "escorts"), flight, lead, findings));
            }
        }
    }

    private static void compare(TextPosition where, Flight escort, Flight lead, Findings findings) {
        LegPath shared = shared(lead, escort.escort());
        LegPath own = RouteGeodesy.of(escort.route()).whole();
        if (shared == null) {
            return;
        }
        if (isBackwards(own, shared)) {
            findings.error(
                    where,
                    "The escort comes to where it leaves “" + lead.title() + "” before it comes to where it joins it.",
                    "Is its route written backwards?");
            return;
        }
        double farthestM = 0;
        for (int i = 0; i <= SAMPLES; i++) {
            LonLat position = shared.at(shared.lengthM() * i / SAMPLES);
            farthestM = Math.max(farthestM, NearestApproach.of(own, position).distanceM());
        }
        if (farthestM > FARTHEST_M) {
            findings.error(
                    where,
                    "The escort is up to " + Figures.nauticalMiles(farthestM) + " from “" + lead.title()
                            + "” while it accompanies it.",
                    "Mend its route, or leave the route out: then it flies the other's waypoints between joining and leaving.");
        }
    }

    /**
     * An escort may pass the place where it leaves on its way to the join, or come by the join again on its way home: the route
     * is wrong only if it neither comes to the one place behind the other, nor to the other before the one.
     */
    private static boolean isBackwards(LegPath own, LegPath shared) {
        NearestApproach joins = NearestApproach.of(own, shared.from());
        NearestApproach leaves = NearestApproach.of(own, shared.to());
        if (joins.alongM() <= leaves.alongM()) {
            return false;
        }
        NearestApproach leavesBehind = NearestApproach.of(own, shared.to(), joins.alongM(), own.lengthM());
        NearestApproach joinsBefore = NearestApproach.of(own, shared.from(), 0, leaves.alongM());
        // Where the two are close together, the one is no sign of the other.
        double nearM = Math.min(FARTHEST_M, shared.lengthM() / 2);
        return leavesBehind.distanceM() > nearM && joinsBefore.distanceM() > nearM;
    }

    private static @Nullable LegPath shared(Flight lead, @Nullable Escort escort) {
        List<String> ids = lead.route().waypoints().stream().map(Waypoint::id).toList();
        int join = escort == null ? -1 : ids.indexOf(escort.joinWaypointId());
        int leave = escort == null ? -1 : ids.indexOf(escort.leaveWaypointId());
        return join < 0 || leave <= join ? null : RouteGeodesy.of(lead.route()).between(join, leave);
    }
}

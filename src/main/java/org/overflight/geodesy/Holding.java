package org.overflight.geodesy;

import org.overflight.model.LonLat;
import org.overflight.model.Orbit;

/**
 * A holding or a refuelling anchor as it is published: by the fix at the end of its inbound leg.
 *
 * @param fix where the inbound leg ends and the first turn begins
 * @param inboundCourseDeg true course of the inbound leg at the fix, degrees clockwise from north
 * @param legM length of a leg, metres
 * @param widthM distance between the legs, metres
 * @param turns which way the aircraft turns; the standard holding turns right
 */
public record Holding(LonLat fix, double inboundCourseDeg, double legM, double widthM, Orbit.Turns turns) {
    /** The racetrack whose leg ends at the fix. */
    public Orbit orbit() {
        double aside = inboundCourseDeg + (turns == Orbit.Turns.RIGHT ? 90 : -90);
        Ground abeam = Ground.at(fix, inboundCourseDeg).moved(aside, widthM / 2);
        Ground center = abeam.moved(abeam.courseDeg() + 180, legM / 2);
        return new Orbit(center.position(), center.courseDeg(), legM, widthM, turns);
    }
}

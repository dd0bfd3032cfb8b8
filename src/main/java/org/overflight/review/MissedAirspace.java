package org.overflight.review;

import org.overflight.geodesy.AirspaceCrossing;
import org.overflight.geodesy.RouteGeodesy;
import org.overflight.model.SphericalPolygon;

/** Airspaces of a mission that none of its flights touches. */
final class MissedAirspace implements Rule {
    @Override
    public String id() {
        return "airspace-missed";
    }

    @Override
    public String about() {
        return "No flight of the mission passes through an airspace that the mission lists (warning).";
    }

    @Override
    public void review(MissionCase mission, Findings findings) {
        for (String id : mission.mission().airspaceIds()) {
            SphericalPolygon outline = mission.outlines().getOrDefault(id, SphericalPolygon.EMPTY);
            boolean crossed = mission.mission().flights().stream()
                    .map(flight -> RouteGeodesy.of(flight.route()).whole())
                    .anyMatch(line -> !AirspaceCrossing.of(line, outline).isEmpty());
            if (!crossed) {
                findings.warning(
                        mission.at("airspaces"),
                        "No flight passes through “"
                                + mission.atlas().airspace(id).name() + "”.",
                        "Mend the route or the outline, or say in a waiver that it was flown around.");
            }
        }
    }
}

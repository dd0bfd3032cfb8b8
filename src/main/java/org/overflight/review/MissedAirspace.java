package org.overflight.review;

import java.util.List;
import java.util.stream.Stream;
import org.overflight.geodesy.AirspaceCrossing;
import org.overflight.geodesy.RouteGeodesy;
import org.overflight.geodesy.RouteProfile;
import org.overflight.geodesy.VerticalCut;
import org.overflight.geodesy.VerticalCut.Stretch;
import org.overflight.model.Airspace;
import org.overflight.model.Flight;
import org.overflight.model.SphericalPolygon;
import org.overflight.model.VerticalStanding;

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
            Airspace airspace = mission.atlas().airspace(id);
            SphericalPolygon outline = mission.outlines().getOrDefault(id, SphericalPolygon.EMPTY);
            List<VerticalStanding> standings = mission.mission().flights().stream()
                    .flatMap(flight -> stretches(flight, airspace, outline))
                    .map(Stretch::standing)
                    .distinct()
                    .toList();
            if (standings.stream().noneMatch(VerticalStanding::isInside)) {
                findings.warning(
                        mission.at("airspaces"),
                        "No flight passes through “" + airspace.name() + "”" + where(airspace, standings),
                        "Mend the route or the outline, or say in a waiver that it was flown around.");
            }
        }
    }

    private static Stream<Stretch> stretches(Flight flight, Airspace airspace, SphericalPolygon outline) {
        RouteGeodesy lines = RouteGeodesy.of(flight.route());
        RouteProfile profile = RouteProfile.of(flight.route(), lines);
        return AirspaceCrossing.of(lines.whole(), outline).stream()
                .flatMap(passage -> VerticalCut.of(passage, profile, airspace.extent()).stream());
    }

    /** How a flight that crosses the outline misses the airspace. */
    private static String where(Airspace airspace, List<VerticalStanding> standings) {
        if (standings.isEmpty()) {
            return ".";
        }
        String side = standings.size() > 1
                ? "above and below it"
                : standings.get(0) == VerticalStanding.ABOVE ? "above it" : "below it";
        return ", only " + side + ": its limits are " + airspace.extent().words() + ".";
    }
}

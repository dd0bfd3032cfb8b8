package org.overflight.review;

import org.overflight.geodesy.RouteGeodesy;
import org.overflight.model.FlightRole;
import org.overflight.model.PublishedDistance;

/** A distance that a source states, and a line that is another. */
final class StatedDistance implements Rule {
    /** The way flown is no shorter than the drawn one, and sources round. */
    private static final double LONGEST = 1.03;

    private static final double SHORTEST = 0.85;

    @Override
    public String id() {
        return "published-distance";
    }

    @Override
    public String about() {
        return "The lines of the leading flights are together over 3 % longer than the published distance, or over 15 % shorter"
                + " (warning).";
    }

    @Override
    public void review(MissionCase mission, Findings findings) {
        PublishedDistance stated = mission.mission().publishedDistance();
        if (stated == null) {
            return;
        }
        double drawnM = mission.mission().flights().stream()
                .filter(flight -> flight.role() == FlightRole.LEAD)
                .mapToDouble(flight -> RouteGeodesy.of(flight.route()).lengthM())
                .sum();
        double share = drawnM / stated.lengthM();
        if (share > LONGEST || share < SHORTEST) {
            findings.warning(
                    mission.at("published_distance"),
                    "The drawn line is " + Figures.nauticalMiles(drawnM) + " long, "
                            + Math.round(Math.abs(share - 1) * 100) + " % "
                            + (share > 1 ? "longer" : "shorter") + " than the published "
                            + Figures.nauticalMiles(stated.lengthM()) + ".",
                    share > 1
                            ? "The way flown is no shorter than the drawn one: is it another route, or another unit?"
                            : "Does the route lack a part, or the source mean another unit?");
        }
    }
}

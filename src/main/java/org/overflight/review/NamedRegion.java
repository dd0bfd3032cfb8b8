package org.overflight.review;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.overflight.basemap.PlaceNames;
import org.overflight.basemap.Territory;
import org.overflight.geodesy.SphericalRegions;
import org.overflight.model.Airspace;
import org.overflight.model.Flight;
import org.overflight.model.SphericalPolygon;
import org.overflight.model.Waypoint;

/** Waypoints that are called after a country or an airspace and are not in it. */
final class NamedRegion implements Rule {
    private static final double TERRITORIAL_SEA_M = 12 * 1852;

    @Override
    public String id() {
        return "wrong-region";
    }

    @Override
    public String about() {
        return "A waypoint whose name is that of a country or of an airspace of the project is not in it, territorial sea of 12 NM"
                + " included (error).";
    }

    @Override
    public void review(MissionCase mission, Findings findings) {
        Map<String, String> countries = new TreeMap<>();
        PlaceNames.bundled().countries().forEach(country -> {
            countries.putIfAbsent(country.name().toLowerCase(Locale.ROOT), country.isoAlpha2());
            countries.putIfAbsent(country.label().toLowerCase(Locale.ROOT), country.isoAlpha2());
        });
        for (Flight flight : mission.mission().flights()) {
            for (Waypoint waypoint : flight.route().waypoints()) {
                String name = waypoint.name().toLowerCase(Locale.ROOT);
                Optional<SphericalPolygon> region = airspace(mission, name)
                        .or(() -> Optional.ofNullable(countries.get(name))
                                // The table of names has the Vatican City and others of which the basemap has no land.
                                .filter(Territory::isKnown)
                                .map(iso -> Territory.derive(iso, TERRITORIAL_SEA_M)));
                if (region.isPresent() && !SphericalRegions.contains(region.get(), waypoint.position())) {
                    findings.error(
                            mission.at(flight, waypoint, "at"),
                            "This waypoint is called “" + waypoint.name() + "”, and its position is not there.",
                            "Mend the position or the name.");
                }
            }
        }
    }

    private static Optional<SphericalPolygon> airspace(MissionCase mission, String name) {
        return mission.atlas().airspaces().values().stream()
                .filter(airspace -> airspace.name().toLowerCase(Locale.ROOT).equals(name))
                .map(Airspace::id)
                .findFirst()
                .map(id -> mission.outlines().getOrDefault(id, SphericalPolygon.EMPTY));
    }
}

package org.overflight.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.overflight.basemap.Basemap;
import org.overflight.basemap.CountryPart;
import org.overflight.geodesy.AirspaceCrossing;
import org.overflight.geodesy.LegPath;
import org.overflight.geodesy.NearestApproach;
import org.overflight.geodesy.Passage;
import org.overflight.model.Atlas;
import org.overflight.model.Fix;
import org.overflight.model.Flight;
import org.overflight.model.FlightRole;
import org.overflight.model.Leg;
import org.overflight.model.LonLat;
import org.overflight.model.Mission;
import org.overflight.model.MissionFigures;
import org.overflight.model.MissionFigures.CountryPassage;
import org.overflight.model.MissionFigures.Crossing;
import org.overflight.model.MissionFigures.EventDistance;
import org.overflight.model.MissionFigures.FlightFigures;
import org.overflight.model.MissionFigures.LegFigures;
import org.overflight.model.SphericalPolygon;
import org.overflight.model.Waypoint;

/**
 * Measures missions.
 *
 * @param outlines of the airspaces, by id
 */
public record MissionMeasurement(Atlas atlas, Basemap basemap, Map<String, SphericalPolygon> outlines) {
    private static final double COUNTRY_TOLERANCE_M = 200;

    public MissionMeasurement {
        outlines = Map.copyOf(outlines);
    }

    /** The figures of a mission. */
    public MissionFigures of(Mission mission) {
        Map<String, FlightFigures> flights = new LinkedHashMap<>();
        for (Flight flight : mission.flights()) {
            List<LegFigures> legs = legPaths(flight).stream()
                    .map(p -> new LegFigures(p.lengthM(), p.initialCourseDeg(), p.finalCourseDeg()))
                    .toList();
            flights.put(flight.id(), new FlightFigures(legs));
        }
        List<Flight> leads = mission.flights().stream()
                .filter(f -> f.role() == FlightRole.LEAD && f.returnOf() == null)
                .toList();
        return new MissionFigures(
                flights, crossings(mission, leads), eventDistances(mission, leads), countries(leads));
    }

    /** The lines of the legs of a flight. */
    public static List<LegPath> legPaths(Flight flight) {
        List<LegPath> paths = new ArrayList<>();
        List<Waypoint> waypoints = flight.route().waypoints();
        for (int i = 0; i < flight.route().legs().size(); i++) {
            Leg leg = flight.route().legs().get(i);
            List<LonLat> positions = new ArrayList<>();
            positions.add(waypoints.get(i).position());
            for (Fix fix : leg.fixes()) {
                positions.add(fix.position());
            }
            positions.add(waypoints.get(i + 1).position());
            paths.add(LegPath.through(positions, leg.line()));
        }
        return paths;
    }

    private List<Crossing> crossings(Mission mission, List<Flight> leads) {
        List<Crossing> crossings = new ArrayList<>();
        for (Flight flight : leads) {
            LegPath route = LegPath.joined(legPaths(flight));
            for (String id : mission.airspaceIds()) {
                SphericalPolygon outline = outlines.getOrDefault(id, SphericalPolygon.EMPTY);
                for (Passage passage : AirspaceCrossing.of(route, outline)) {
                    crossings.add(new Crossing(
                            id, flight.id(), passage.entry(), passage.exit(), passage.fromM(), passage.toM()));
                }
            }
        }
        return crossings;
    }

    private List<EventDistance> eventDistances(Mission mission, List<Flight> leads) {
        List<EventDistance> distances = new ArrayList<>();
        for (String id : mission.eventIds()) {
            LonLat position = atlas.event(id).position();
            if (position != null) {
                double nearestM = leads.stream()
                        .map(f -> NearestApproach.of(position, LegPath.joined(legPaths(f))))
                        .mapToDouble(NearestApproach::distanceM)
                        .min()
                        .orElse(Double.NaN);
                distances.add(new EventDistance(id, nearestM));
            }
        }
        return distances;
    }

    private List<CountryPassage> countries(List<Flight> leads) {
        Map<String, CountryPassage> byName = new LinkedHashMap<>();
        for (Flight flight : leads) {
            var line = LegPath.joined(legPaths(flight)).positions(COUNTRY_TOLERANCE_M);
            for (CountryPart part : basemap.countriesCrossed(line)) {
                CountryPassage passage = new CountryPassage(part.isoAlpha2(), part.name(), part.lengthM());
                byName.merge(
                        part.name(),
                        passage,
                        (a, b) -> new CountryPassage(a.isoAlpha2(), a.name(), a.lengthM() + b.lengthM()));
            }
        }
        return List.copyOf(byName.values());
    }
}

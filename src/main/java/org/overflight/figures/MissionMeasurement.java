package org.overflight.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.overflight.basemap.Basemap;
import org.overflight.basemap.CountryPart;
import org.overflight.basemap.PlaceNames;
import org.overflight.geodesy.AirspaceCrossing;
import org.overflight.geodesy.LegPath;
import org.overflight.geodesy.NearestApproach;
import org.overflight.geodesy.Passage;
import org.overflight.geodesy.RouteGeodesy;
import org.overflight.model.Atlas;
import org.overflight.model.Flight;
import org.overflight.model.FlightRole;
import org.overflight.model.LonLat;
import org.overflight.model.Mission;
import org.overflight.model.MissionFigures;
import org.overflight.model.MissionFigures.CountryPassage;
import org.overflight.model.MissionFigures.Crossing;
import org.overflight.model.MissionFigures.EventDistance;
import org.overflight.model.MissionFigures.FlightFigures;
import org.overflight.model.MissionFigures.LegFigures;
import org.overflight.model.NamedCountry;
import org.overflight.model.SphericalPolygon;

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
            List<LegFigures> legs = RouteGeodesy.of(flight.route()).legs().stream()
                    .map(p -> new LegFigures(p.lengthM(), p.initialCourseDeg(), p.finalCourseDeg(), p.wayTaken()))
                    .toList();
            flights.put(flight.id(), new FlightFigures(legs));
        }
        List<Flight> leads = mission.flights().stream()
                .filter(f -> f.role() == FlightRole.LEAD && f.returnOf() == null)
                .toList();
        return new MissionFigures(
                flights,
                crossings(mission, leads),
                eventDistances(mission, leads),
                countries(leads),
                names(mission.namedCountries()));
    }

    private List<Crossing> crossings(Mission mission, List<Flight> leads) {
        List<Crossing> crossings = new ArrayList<>();
        for (Flight flight : leads) {
            LegPath route = RouteGeodesy.of(flight.route()).whole();
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
                        .map(f -> NearestApproach.of(RouteGeodesy.of(f.route()).whole(), position))
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
            var line = RouteGeodesy.of(flight.route()).whole().positions(COUNTRY_TOLERANCE_M);
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

    private static Map<String, String> names(List<NamedCountry> countries) {
        Map<String, String> names = new LinkedHashMap<>();
        for (NamedCountry country : countries) {
            PlaceNames.bundled()
                    .country(country.isoAlpha2())
                    .ifPresent(name -> names.put(country.isoAlpha2(), name.name()));
        }
        return names;
    }
}

package org.overflight.figures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.overflight.basemap.Basemap;
import org.overflight.basemap.CountryPart;
import org.overflight.basemap.PlaceNames;
import org.overflight.geodesy.LegPath;
import org.overflight.geodesy.NearestApproach;
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
        Map<String, LegPath> leads = new LinkedHashMap<>();
        List<Crossing> crossings = new ArrayList<>();
        for (Flight flight : mission.flights()) {
            RouteGeodesy route = RouteGeodesy.of(flight.route());
            List<LegFigures> legs = route.legs().stream()
                    .map(p -> new LegFigures(p.lengthM(), p.initialCourseDeg(), p.finalCourseDeg(), p.wayTaken()))
                    .toList();
            flights.put(flight.id(), new FlightFigures(legs));
            if (flight.role() == FlightRole.LEAD && flight.returnOf() == null) {
                leads.put(flight.id(), route.whole());
                crossings.addAll(crossings(mission, new FlightCrossings(flight, route)));
            }
        }
        return new MissionFigures(
                flights,
                crossings,
                eventDistances(mission, leads.values()),
                countries(leads.values()),
                names(mission.namedCountries()));
    }

    private List<Crossing> crossings(Mission mission, FlightCrossings flight) {
        return mission.airspaceIds().stream()
                .flatMap(
                        id -> flight.of(atlas.airspace(id), outlines.getOrDefault(id, SphericalPolygon.EMPTY)).stream())
                .toList();
    }

    private List<EventDistance> eventDistances(Mission mission, Collection<LegPath> leads) {
        List<EventDistance> distances = new ArrayList<>();
        for (String id : mission.eventIds()) {
            LonLat position = atlas.event(id).position();
            if (position != null) {
                double nearestM = leads.stream()
                        .map(route -> NearestApproach.of(route, position))
                        .mapToDouble(NearestApproach::distanceM)
                        .min()
                        .orElse(Double.NaN);
                distances.add(new EventDistance(id, nearestM));
            }
        }
        return distances;
    }

    private List<CountryPassage> countries(Collection<LegPath> leads) {
        Map<String, CountryPassage> byName = new LinkedHashMap<>();
        for (LegPath route : leads) {
            var line = route.positions(COUNTRY_TOLERANCE_M);
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

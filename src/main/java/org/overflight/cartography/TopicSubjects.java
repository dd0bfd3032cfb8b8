package org.overflight.cartography;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.overflight.cartography.MapSubject.AreaMark;
import org.overflight.cartography.MapSubject.EventMark;
import org.overflight.cartography.MapSubject.FlightMark;
import org.overflight.cartography.MapSubject.Framing;
import org.overflight.cartography.MapSubject.Kicker;
import org.overflight.cartography.MapSubject.Languages;
import org.overflight.cartography.MapSubject.LegLink;
import org.overflight.cartography.MapSubject.LocalName;
import org.overflight.cartography.MapSubject.Marker;
import org.overflight.cartography.MapSubject.PlaceMark;
import org.overflight.geodesy.Ellipsoid;
import org.overflight.model.Airspace;
import org.overflight.model.Atlas;
import org.overflight.model.Event;
import org.overflight.model.Flight;
import org.overflight.model.FlightRole;
import org.overflight.model.LonLat;
import org.overflight.model.MapSettings;
import org.overflight.model.Mission;
import org.overflight.model.Place;
import org.overflight.model.PositionSequence;
import org.overflight.model.SphericalPolygon;
import org.overflight.model.Waypoint;

/**
 * The subjects of the maps of places, airspaces and events, and of the whole collection.
 *
 * @param areas outlines of airspaces by their ids
 */
public record TopicSubjects(Atlas atlas, Map<String, SphericalPolygon> areas) {
    /** No flight of a region is farther than this from the first waypoint of all. */
    private static final double REGION_M = 4_000_000;

    private static final MapSettings WHOLE_EARTH =
            new MapSettings(new MapSettings.Family("equal-earth"), null, List.of(), false, null, null);

    private static final double PLACE_RADIUS_M = 550_000;
    private static final double EVENT_RADIUS_M = 350_000;

    public TopicSubjects {
        areas = Map.copyOf(areas);
    }

    /** A place and the country around it. */
    public MapSubject place(Place place) {
        PlaceMark mark = new PlaceMark(
                place.name(), place.region(), localName(place), place.position(), Marker.DISC, 0, 0, true);
        List<EventMark> events = atlas.events().values().stream()
                .filter(e -> e.position() != null && !place.id().equals(e.placeId()))
                .map(TopicSubjects::eventMark)
                .toList();
        return subject(
                "place-" + place.id(),
                place.name(),
                "Map of the surroundings of " + place.name() + ".",
                flights(mission -> mission.flights().stream().anyMatch(flight -> isAt(flight, place))),
                List.of(mark),
                events,
                List.of(),
                around(place.position(), PLACE_RADIUS_M));
    }

    /** An event and the country around it. */
    public MapSubject event(Event event, LonLat position) {
        return subject(
                "event-" + event.id(),
                event.title(),
                "Map of the place of this event: " + event.title() + ".",
                flights(mission -> mission.eventIds().contains(event.id())),
                List.of(),
                List.of(eventMark(event)),
                List.of(),
                around(position, EVENT_RADIUS_M));
    }

    /** An airspace with what surrounds it. Its country has no tint: over that the colour of the airspace would turn grey. */
    public MapSubject airspace(Airspace airspace) {
        SphericalPolygon outline = areas.getOrDefault(airspace.id(), SphericalPolygon.EMPTY);
        List<LonLat> focus = new ArrayList<>();
        for (PositionSequence ring : outline.rings()) {
            for (int i = 0; i < ring.size(); i += Math.max(1, ring.size() / 200)) {
                focus.add(ring.get(i));
            }
        }
        return subject(
                "airspace-" + airspace.id(),
                airspace.name(),
                "Map of " + airspace.name() + ".",
                flights(mission -> mission.airspaceIds().contains(airspace.id())),
                List.of(),
                List.of(),
                List.of(new AreaMark(airspace.name(), outline)),
                focus);
    }

    /** A place's own page has room for one. */
    private static LocalName localName(Place place) {
        return place.localNames().entrySet().stream()
                .min(Map.Entry.comparingByKey())
                .map(name -> new LocalName(name.getValue(), name.getKey()))
                .orElse(LocalName.NONE);
    }

    private static EventMark eventMark(Event event) {
        LonLat position = event.position();
        return new EventMark(
                event.title(), LocalName.NONE, event.label(), position == null ? new LonLat(0, 0) : position);
    }

    private static List<LonLat> around(LonLat center, double radiusM) {
        List<LonLat> corners = new ArrayList<>();
        for (int azimuthDeg = 0; azimuthDeg < 360; azimuthDeg += 45) {
            corners.add(Ellipsoid.direct(center, azimuthDeg, radiusM));
        }
        return corners;
    }

    private MapSubject subject(
            String id,
            String title,
            String description,
            List<FlightMark> flights,
            List<PlaceMark> places,
            List<EventMark> events,
            List<AreaMark> airspaces,
            List<LonLat> focus) {
        return new MapSubject(
                id,
                Languages.only(atlas.site().language()),
                Kicker.NONE,
                title,
                "",
                description,
                MapSettings.AUTOMATIC,
                flights,
                places,
                events,
                airspaces,
                List.of(),
                Set.of(),
                Framing.FOCUS,
                focus);
    }

    private static boolean isAt(Flight flight, Place place) {
        return flight.route().waypoints().stream().anyMatch(w -> place.id().equals(w.placeId()));
    }

    /** The leading flights of some missions, from the pages of topics. */
    private List<FlightMark> flights(Predicate<Mission> wanted) {
        return flights(wanted, "../");
    }

    /** Without ways back over the same line. */
    private List<FlightMark> flights(Predicate<Mission> wanted, String root) {
        List<FlightMark> flights = new ArrayList<>();
        List<Mission> oldestLast = new ArrayList<>(atlas.missions());
        oldestLast.sort(Comparator.comparing(Mission::id));
        for (Mission mission : oldestLast.stream().filter(wanted).toList()) {
            String name = mission.shortTitle();
            for (Flight flight : mission.flights()) {
                if (flight.role() == FlightRole.LEAD && flight.returnOf() == null) {
                    flights.add(mark(mission, flight, name, root));
                    name = "";
                }
            }
        }
        return List.copyOf(flights);
    }

    /** Every mission on one map of the Earth. */
    public MapSubject overview() {
        List<FlightMark> flights = flights(mission -> true, "");
        boolean regional = areNear(flights);
        return new MapSubject(
                "overview",
                Languages.only(atlas.site().language()),
                Kicker.NONE,
                atlas.site().overviewTitle(),
                atlas.site().tagline(),
                MapWords.overview(atlas),
                regional ? MapSettings.AUTOMATIC : WHOLE_EARTH,
                flights,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Set.of(),
                regional ? Framing.EVERYTHING : Framing.WORLD,
                List.of());
    }

    /** Whether all flights are near each other: a map of the Earth would show them as a dot. */
    private static boolean areNear(List<FlightMark> flights) {
        List<LonLat> positions = flights.stream()
                .flatMap(mark -> mark.flight().route().waypoints().stream())
                .map(Waypoint::position)
                .toList();
        return positions.stream()
                .allMatch(p -> Ellipsoid.inverse(positions.get(0), p).distanceM() <= REGION_M);
    }

    private static FlightMark mark(Mission mission, Flight flight, String name, String root) {
        LegLink link = new LegLink(
                "mission-" + mission.id() + "-" + flight.id(),
                root + "missions/" + mission.id() + ".html",
                mission.title());
        return new FlightMark(
                flight,
                FlightColors.byKind(mission),
                flight.route().legs().stream().map(l -> link).toList(),
                switch (mission.kind()) {
                    case MILITARY -> "Military";
                    case PIONEER -> "Pioneers";
                    case AIRLINE -> "Airlines";
                    case OTHER -> "Other";
                },
                name);
    }
}

package org.overflight.cartography;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
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
import org.overflight.model.AirspaceShape;
import org.overflight.model.Atlas;
import org.overflight.model.Event;
import org.overflight.model.Evidence;
import org.overflight.model.Flight;
import org.overflight.model.FlightRole;
import org.overflight.model.LonLat;
import org.overflight.model.MapSettings;
import org.overflight.model.Mission;
import org.overflight.model.NamedCountry;
import org.overflight.model.Place;
import org.overflight.model.SphericalPolygon;
import org.overflight.model.Waypoint;
import org.overflight.model.WaypointNumbers;

/**
 * The subjects of the maps of one mission: the main map and the close-up.
 *
 * @param areas outlines of airspaces by their ids
 */
public record MissionSubjects(Atlas atlas, Mission mission, Map<String, SphericalPolygon> areas) {
    private static final int LONGEST_OWN_WORDS = 20;

    /** Fewer are told in the table alone. */
    private static final int FEWEST_TIMES = 3;

    /** More names of waypoints that nobody reported would drown the places that are. */
    private static final int MOST_UNREPORTED_NAMES = 5;

    public MissionSubjects {
        areas = Map.copyOf(areas);
    }

    /** The whole mission. */
    public MapSubject main(String description) {
        return subject("main", mission.mapTitle(), mission.mapNote(), description, Framing.EVERYTHING);
    }

    /** The whole mission below its headline, for a card. */
    public MapSubject card(String description) {
        return subject("main", mission.title(), mission.mapNote(), description, Framing.EVERYTHING);
    }

    /** The part that the author wants larger, or null if there is none. */
    public @Nullable MapSubject closeUp(String description) {
        MapSettings.CloseUp closeUp = mission.map().closeUp();
        return closeUp == null
                ? null
                : subject("closeup", closeUp.title(), closeUp.caption().plainText(), description, Framing.FOCUS);
    }

    private MapSubject subject(String part, String title, String note, String description, Framing framing) {
        MapSettings settings = mission.map();
        boolean whole = framing == Framing.EVERYTHING;
        MapSettings.CloseUp closeUp = settings.closeUp();
        List<LonLat> focus = whole || closeUp == null ? settings.extent() : closeUp.extent();
        MapSettings effective =
                whole ? settings : new MapSettings(null, null, List.of(), settings.oblique(), settings.night(), null);
        return new MapSubject(
                mission.id() + "-" + part,
                new Languages(atlas.site().language(), mission.labelLanguages()),
                whole ? new Kicker(mission.when().words(), mission.kicker()) : Kicker.NONE,
                title,
                note,
                description,
                effective,
                flights(),
                places(),
                events(),
                airspaces(),
                mission.rangeRings(),
                tinted(),
                framing,
                focus);
    }

    /** The countries that the story names, without those that are shaded as airspaces: two tints would make mud. */
    private Set<String> tinted() {
        Set<String> codes = new HashSet<>();
        mission.namedCountries().stream().map(NamedCountry::isoAlpha2).forEach(codes::add);
        for (String id : mission.airspaceIds()) {
            if (atlas.airspace(id).shape() instanceof AirspaceShape.Territory territory) {
                codes.remove(territory.isoAlpha2());
            }
        }
        return codes;
    }

    private List<FlightMark> flights() {
        return mission.flights().stream()
                .sorted(Comparator.comparingInt(MissionSubjects::drawingOrder))
                .map(MissionSubjects::flightMark)
                .toList();
    }

    /** Support below tankers below escorts below the lead and its way back. */
    private static int drawingOrder(Flight flight) {
        return switch (flight.role()) {
            case SUPPORT -> 0;
            case TANKER -> 1;
            case LEAD -> flight.returnOf() != null ? 2 : 3;
            case ESCORT -> 4;
        };
    }

    private static FlightMark flightMark(Flight flight) {
        List<LegLink> links = new ArrayList<>();
        List<Waypoint> waypoints = flight.route().waypoints();
        for (int i = 1; i < waypoints.size(); i++) {
            String key = "leg-" + flight.id() + "-" + i;
            String title = flight.title() + ", leg " + i + ": "
                    + waypoints.get(i - 1).label() + " to " + waypoints.get(i).label();
            links.add(new LegLink(key, "#" + key, title));
        }
        return new FlightMark(flight, FlightColors.byRole(flight), links, kind(flight), "");
    }

    /** The author's own words where they are short, else the role. */
    private static String kind(Flight flight) {
        boolean own = flight.title().length() <= LONGEST_OWN_WORDS;
        return switch (flight.role()) {
            case LEAD -> own ? flight.title() : flight.returnOf() == null ? "Flight" : "Return";
            case ESCORT -> own ? flight.title() : "Escort";
            case TANKER -> "Tanker";
            case SUPPORT -> "Support";
        };
    }

    private List<PlaceMark> places() {
        WaypointNumbers numbers = WaypointNumbers.of(mission);
        Map<LonLat, PlaceMark> byPosition = new LinkedHashMap<>();
        for (Flight flight : mission.flights()) {
            List<Waypoint> waypoints = flight.route().waypoints();
            for (int i = 0; i < waypoints.size(); i++) {
                if (waypoints.get(i).name().isEmpty() || isSameAgain(flight, i, numbers)) {
                    continue;
                }
                PlaceMark mark = placeMark(flight, waypoints.get(i), numbers.number(flight, i));
                mark = mark.at(onItsSide(waypoints, i));
                byPosition.merge(mark.position(), mark, (old, now) -> now.rank() < old.rank() ? now : old);
            }
        }
        return List.copyOf(byPosition.values());
    }

    /** Where a recording breaks off and begins again at one place, one symbol is enough. */
    private static boolean isSameAgain(Flight flight, int index, WaypointNumbers numbers) {
        int number = numbers.number(flight, index);
        return !flight.tracks().isEmpty()
                && number > 0
                && IntStream.range(0, index).anyMatch(i -> numbers.number(flight, i) == number);
    }

    /** A position on the antimeridian is on both edges of many a map: it is marked where its leg comes from, or goes to. */
    private static LonLat onItsSide(List<Waypoint> waypoints, int index) {
        LonLat position = waypoints.get(index).position();
        LonLat beside = waypoints.get(Math.abs(index - 1)).position();
        return Math.abs(position.lonDeg()) == 180 && Math.abs(beside.lonDeg()) != 180
                ? new LonLat(Math.copySign(180, beside.lonDeg()), position.latDeg())
                : position;
    }

    private PlaceMark placeMark(Flight flight, Waypoint waypoint, int number) {
        Place place = waypoint.placeId() == null ? null : atlas.place(waypoint.placeId());
        boolean known = waypoint.evidence().compareTo(Evidence.REPORTED) <= 0;
        boolean named = place != null || known || waypoint.stop() || isOneOfFewUnreported(flight);
        return new PlaceMark(
                !named ? "" : place == null ? waypoint.name() : place.shortName(),
                detail(flight, place == null ? "" : place.region(), waypoint),
                localName(place),
                waypoint.position(),
                known ? Marker.DISC : Marker.RING,
                number,
                rank(flight, waypoint),
                place != null || isEnd(flight, waypoint));
    }

    /** Second line of a name: where it is and, if the flight is known by the hour, when it was there. */
    private static String detail(Flight flight, String region, Waypoint waypoint) {
        long timed = flight.route().waypoints().stream()
                .filter(w -> !w.clock().isEmpty())
                .count();
        boolean byTheHour = flight.role() == FlightRole.LEAD && flight.tracks().isEmpty() && timed >= FEWEST_TIMES;
        String time = byTheHour ? waypoint.clock() : "";
        return region.isEmpty() || time.isEmpty() ? region + time : region + " \u00b7 " + time;
    }

    private boolean isOneOfFewUnreported(Flight flight) {
        return flight.role() == FlightRole.LEAD
                && flight.tracks().isEmpty()
                && mission.flights().stream()
                                .filter(f -> f.role() == FlightRole.LEAD && f.returnOf() == null)
                                .flatMap(f -> f.route().waypoints().stream())
                                .filter(w -> w.placeId() == null && w.evidence().compareTo(Evidence.REPORTED) > 0)
                                .count()
                        <= MOST_UNREPORTED_NAMES;
    }

    private static boolean isEnd(Flight flight, Waypoint waypoint) {
        List<Waypoint> waypoints = flight.route().waypoints();
        return flight.role() == FlightRole.LEAD
                && (waypoint.equals(waypoints.get(0)) || waypoint.equals(waypoints.get(waypoints.size() - 1)));
    }

    private static int rank(Flight flight, Waypoint waypoint) {
        int rank = waypoint.stop() ? 0 : waypoint.evidence().compareTo(Evidence.REPORTED) <= 0 ? 1 : 2;
        return flight.role() == FlightRole.LEAD ? rank : rank + 3;
    }

    private LocalName localName(@Nullable Place place) {
        if (place == null) {
            return LocalName.NONE;
        }
        Map<String, String> names = place.localNames();
        return mission.labelLanguages().stream()
                .filter(names::containsKey)
                .findFirst()
                .map(language -> new LocalName(names.getOrDefault(language, ""), language))
                .orElse(LocalName.NONE);
    }

    private List<EventMark> events() {
        List<EventMark> marks = new ArrayList<>();
        for (String id : mission.eventIds()) {
            Event event = atlas.event(id);
            LonLat position = event.position();
            if (position != null) {
                Place place = event.placeId() == null ? null : atlas.place(event.placeId());
                String name = place == null ? event.title() : place.shortName();
                marks.add(new EventMark(name, localName(place), event.label(), position));
            }
        }
        return marks;
    }

    private List<AreaMark> airspaces() {
        return mission.airspaceIds().stream()
                .map(id -> new AreaMark(atlas.airspace(id).name(), areas.getOrDefault(id, SphericalPolygon.EMPTY)))
                .toList();
    }
}

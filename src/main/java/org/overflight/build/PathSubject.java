package org.overflight.build;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.overflight.cartography.MapSubject;
import org.overflight.cartography.MapSubject.FlightMark;
import org.overflight.cartography.MapSubject.Framing;
import org.overflight.cartography.MapSubject.Kicker;
import org.overflight.cartography.MapSubject.Languages;
import org.overflight.cartography.MapSubject.LegLink;
import org.overflight.cartography.MapSubject.LocalName;
import org.overflight.cartography.MapSubject.Marker;
import org.overflight.cartography.MapSubject.PlaceMark;
import org.overflight.formats.gcmap.GcmapPath;
import org.overflight.geodesy.Ellipsoid;
import org.overflight.model.Evidence;
import org.overflight.model.Flight;
import org.overflight.model.FlightRole;
import org.overflight.model.Leg;
import org.overflight.model.LengthUnit;
import org.overflight.model.LineKind;
import org.overflight.model.LonLat;
import org.overflight.model.MapSettings;
import org.overflight.model.NumberWords;
import org.overflight.model.Prose;
import org.overflight.model.RangeRing;
import org.overflight.model.Route;
import org.overflight.model.Waypoint;
import org.overflight.model.When;
import org.overflight.scene.Look;

/**
 * What the map of a path is about. Nobody says that the path was flown: its lines have no legend and no grade, and the words on
 * the map say which lines they are.
 */
final class PathSubject {
    /** Around a place alone. */
    private static final double SURROUNDINGS_M = 550_000;

    /** The path's own colours are kept apart, in the colours of the theme. */
    private static final List<List<Look>> COLOURS =
            List.of(List.of(Look.LEAD), List.of(Look.ESCORT), List.of(Look.TANKER), List.of(Look.SUPPORT));

    private final PathPlaces places;
    private final LineKind line;
    private final List<MeasuredPath> paths;

    PathSubject(PathPlaces places, LineKind line) {
        this.places = places;
        this.line = line;
        this.paths = MeasuredPath.all(places, line);
    }

    List<MeasuredPath> paths() {
        return paths;
    }

    /** @param projection name of a family; null for the best */
    MapSubject subject(@Nullable String projection) {
        MapSettings.ProjectionRequest wanted = projection == null ? null : new MapSettings.Family(projection);
        Map<LonLat, PlaceMark> marks = placeMarks();
        boolean lonely = marks.size() == 1 && places.path().rings().isEmpty();
        return new MapSubject(
                "path",
                Languages.only("en"),
                Kicker.NONE,
                title(),
                note(),
                description(),
                new MapSettings(wanted, null, List.of(), false, null, null),
                flights(),
                List.copyOf(marks.values()),
                List.of(),
                List.of(),
                rings(),
                Set.of(),
                Framing.EVERYTHING,
                lonely ? around(marks.keySet().iterator().next()) : List.of());
    }

    /** The paths and rings in words. */
    String title() {
        List<String> words = new ArrayList<>();
        paths.forEach(p -> words.add(p.name()));
        places.path()
                .rings()
                .forEach(r -> words.add(
                        r.label() + " around " + places.named(r.center()).name()));
        return String.join(", ", words);
    }

    private String note() {
        double lengthM = paths.stream().mapToDouble(MeasuredPath::lengthM).sum();
        if (lengthM == 0) {
            return "";
        }
        String kind = line == LineKind.RHUMB_LINE ? "lines of constant course" : "shortest lines";
        return size(LengthUnit.NAUTICAL_MILE.fromMetres(lengthM)) + " NM, " + size(lengthM / 1000) + " km; " + kind
                + " on the WGS\u202f84 ellipsoid, not tracks that were flown";
    }

    private static String size(double value) {
        return NumberWords.size(value).replace(',', '\u202f');
    }

    private String description() {
        String legs = DistanceRow.of(paths).stream()
                .filter(row -> !row.isTotal())
                .map(row -> row.from() + " to " + row.to() + ": " + row.nm() + " nautical miles.")
                .collect(Collectors.joining(" "));
        return ("A map of " + title() + ". " + legs).strip();
    }

    private Map<LonLat, PlaceMark> placeMarks() {
        Map<LonLat, PlaceMark> marks = new LinkedHashMap<>();
        for (MeasuredPath path : paths) {
            for (int i = 0; i < path.places().size(); i++) {
                boolean end = i == 0 || i == path.places().size() - 1;
                PathPlaces.Named place = path.places().get(i);
                marks.merge(
                        place.position(), mark(place, end ? 0 : 1), (old, now) -> now.rank() < old.rank() ? now : old);
            }
        }
        for (GcmapPath.Ring ring : places.path().rings()) {
            PathPlaces.Named center = places.named(ring.center());
            marks.putIfAbsent(center.position(), mark(center, 1));
        }
        return marks;
    }

    private static PlaceMark mark(PathPlaces.Named place, int rank) {
        return new PlaceMark(place.name(), place.town(), LocalName.NONE, place.position(), Marker.DISC, 0, rank, true);
    }

    private List<RangeRing> rings() {
        return places.path().rings().stream()
                .map(r -> new RangeRing(r.label(), places.named(r.center()).position(), r.radiusM()))
                .toList();
    }

    private List<FlightMark> flights() {
        List<String> colours = places.path().lines().stream()
                .map(GcmapPath.Line::color)
                .distinct()
                .toList();
        List<FlightMark> flights = new ArrayList<>();
        for (int i = 0; i < paths.size(); i++) {
            if (!paths.get(i).legs().isEmpty()) {
                int colour = colours.indexOf(places.path().lines().get(i).color()) % COLOURS.size();
                flights.add(flight("p" + (i + 1), paths.get(i), COLOURS.get(colour)));
            }
        }
        return flights;
    }

    private FlightMark flight(String id, MeasuredPath path, List<Look> colour) {
        Prose none = new Prose(List.of());
        List<Waypoint> waypoints = new ArrayList<>();
        for (PathPlaces.Named place : path.places()) {
            String waypointId = "w" + waypoints.size();
            waypoints.add(new Waypoint(
                    waypointId,
                    place.name(),
                    null,
                    place.position(),
                    true,
                    new When.Unknown(),
                    null,
                    Evidence.REPORTED,
                    none,
                    List.of()));
        }
        // Drawn solid, as gcmap draws them: with no legend a line tells nothing but its ends.
        Leg leg = new Leg(line, Evidence.REPORTED, none, List.of(), List.of());
        Route route = new Route(waypoints, path.legs().stream().map(l -> leg).toList());
        Flight flight =
                new Flight(id, path.name(), FlightRole.LEAD, "", null, null, null, route, none, List.of(), List.of());
        List<LegLink> links = path.legs().stream()
                .map(l -> new LegLink(id, null, path.name()))
                .toList();
        return new FlightMark(flight, colour, links, "Path", "");
    }

    private static List<LonLat> around(LonLat center) {
        List<LonLat> corners = new ArrayList<>();
        for (int azimuthDeg = 0; azimuthDeg < 360; azimuthDeg += 45) {
            corners.add(Ellipsoid.direct(center, azimuthDeg, SURROUNDINGS_M));
        }
        return corners;
    }
}

package org.overflight.cartography;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.overflight.model.Atlas;
import org.overflight.model.Evidence;
import org.overflight.model.Flight;
import org.overflight.model.Mission;
import org.overflight.model.MissionFigures;
import org.overflight.model.MissionFigures.CountryPassage;
import org.overflight.model.MissionFigures.EndKind;
import org.overflight.model.NumberWords;
import org.overflight.model.Waypoint;

/** Long descriptions of maps, from the same model as their lines. */
public final class MapWords {
    private static final double METRES_PER_NM = 1852;

    private MapWords() {}

    /** The map of a mission: origin, stops, length, countries, airspaces, and what is evidence in it. */
    public static String mission(Atlas atlas, Mission mission, MissionFigures figures) {
        StringBuilder words = new StringBuilder();
        for (Flight flight : mission.flights()) {
            words.append(flight(flight, figures)).append(' ');
        }
        if (!figures.countries().isEmpty()) {
            words.append("The drawn line passes over ")
                    .append(joined(figures.countries().stream()
                            .map(CountryPassage::name)
                            .toList()))
                    .append(". ");
        }
        for (MissionFigures.Crossing crossing : figures.crossings()) {
            words.append(crossing(
                            crossing, atlas.airspace(crossing.airspaceId()).name()))
                    .append(". ");
        }
        if (!mission.eventIds().isEmpty()) {
            words.append("Also marked: ")
                    .append(joined(mission.eventIds().stream()
                            .map(id -> atlas.event(id).title())
                            .toList()))
                    .append('.');
        }
        return words.toString().strip();
    }

    private static String crossing(MissionFigures.Crossing crossing, String name) {
        String length = "for about " + nm(crossing.lengthM());
        return switch (crossing.standing()) {
            case NO_LIMITS, WITHIN -> through(crossing, length, name);
            case ABOVE -> "It passes " + length + " over " + name + ", above its upper limit";
            case BELOW -> "It passes " + length + " under " + name + ", below its lower limit";
            case UNKNOWN ->
                through(crossing, length, "the outline of " + name)
                        + "; whether at a height within its limits is not known, and only the outline is considered";
        };
    }

    private static String through(MissionFigures.Crossing crossing, String length, String name) {
        boolean begins = crossing.entry().kind() == EndKind.LINE_ENDS;
        boolean ends = crossing.exit().kind() == EndKind.LINE_ENDS;
        if (begins) {
            return "It begins inside " + name + " and runs " + length + " through it" + (ends ? ", to its end" : "");
        }
        return "It runs " + length + " through " + name + (ends ? " and ends inside" : "");
    }

    private static String flight(Flight flight, MissionFigures figures) {
        List<Waypoint> waypoints = flight.route().waypoints();
        List<String> stops = waypoints.subList(1, waypoints.size() - 1).stream()
                .filter(w -> !w.name().isEmpty() && (w.stop() || w.evidence() == Evidence.REPORTED))
                .map(Waypoint::name)
                .toList();
        String by = stops.isEmpty() ? "" : " by way of " + joined(stops.size() > 12 ? stops.subList(0, 12) : stops);
        String more = stops.size() > 12 ? " and " + (stops.size() - 12) + " more places" : "";
        return flight.title() + ": from " + waypoints.get(0).name() + " to "
                + waypoints.get(waypoints.size() - 1).name() + by + more + ", "
                + nm(figures.flight(flight).lengthM()) + " as drawn; " + grades(flight) + ".";
    }

    private static String grades(Flight flight) {
        return Evidence.bestFirst().stream()
                .filter(g -> flight.route().legs().stream().anyMatch(l -> l.evidence() == g))
                .map(g -> count(flight.route().legs().stream()
                                .filter(l -> l.evidence() == g)
                                .count()) + " " + g.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    private static String count(long legs) {
        return legs == 1 ? "1 leg" : legs + " legs";
    }

    /** Without commas, which are pauses to those who hear them. */
    private static String nm(double metres) {
        return NumberWords.size(metres / METRES_PER_NM).replace(",", "") + " nautical miles";
    }

    /** The overview. */
    public static String overview(Atlas atlas) {
        return "World map with the routes of " + atlas.missions().size() + " missions: "
                + joined(atlas.missions().stream().map(Mission::shortTitle).toList()) + ".";
    }

    /** Names as people list them. */
    static String joined(List<String> names) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.get(names.size() - 1);
    }
}

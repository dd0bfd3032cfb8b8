package org.overflight.site;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.overflight.model.Evidence;
import org.overflight.model.Flight;
import org.overflight.model.Leg;
import org.overflight.model.Mission;
import org.overflight.model.MissionFigures;
import org.overflight.model.MissionFigures.LegFigures;
import org.overflight.model.TrackReceipt;
import org.overflight.model.WayTaken;
import org.overflight.model.Waypoint;
import org.overflight.model.WaypointNumbers;
import org.overflight.site.view.EndView;
import org.overflight.site.view.FlightView;
import org.overflight.site.view.LegView;
import org.overflight.site.view.ProseView;

/** The tables of legs, a flight each. */
final class LegTables {
    private final Mission mission;
    private final MissionFigures figures;
    private final Citations citations;
    private final WaypointNumbers numbers;

    LegTables(Mission mission, MissionFigures figures, Citations citations) {
        this.mission = mission;
        this.figures = figures;
        this.citations = citations;
        this.numbers = WaypointNumbers.of(mission);
    }

    List<FlightView> flights() {
        return mission.flights().stream().map(this::flight).toList();
    }

    private FlightView flight(Flight flight) {
        LegNotes notes = new LegNotes(flight);
        ProseView note = citations.prose(flight.note(), flight.sourceIds());
        ProseView legNote = citations.prose(notes.common());
        boolean ownNotes = flight.route().legs().stream().allMatch(leg -> isAuthors(flight, leg.sourceIds()));
        List<LegView> legs = new ArrayList<>();
        for (int i = 0; i < flight.route().legs().size(); i++) {
            legs.add(leg(flight, i, notes));
        }
        return new FlightView(
                flight.id(),
                flight.title(),
                role(flight),
                flight.aircraft(),
                note,
                summary(flight),
                ownNotes ? legNote : legNote.ofFrame(),
                notes.inRows(),
                legs,
                Words.length(figures.flight(flight).lengthM()));
    }

    private static String role(Flight flight) {
        return switch (flight.role()) {
            case LEAD -> flight.returnOf() == null ? "lead" : "return";
            case ESCORT -> "escort";
            case TANKER -> "tanker";
            case SUPPORT -> "support";
        };
    }

    /** For example "20 legs, all illustrative", "1 leg, inferred", "8 legs: 5 inferred, 3 illustrative". */
    private static String summary(Flight flight) {
        List<Leg> legs = flight.route().legs();
        String count = Words.count(legs.size(), "leg");
        if (legs.stream().allMatch(l -> l.evidence() == legs.get(0).evidence())) {
            String grade = Words.grade(legs.get(0).evidence()).key();
            return count + (legs.size() == 1 ? ", " : ", all ") + grade + ".";
        }
        String grades = Evidence.bestFirst().stream()
                .filter(g -> legs.stream().anyMatch(l -> l.evidence() == g))
                .map(g -> legs.stream().filter(l -> l.evidence() == g).count() + " "
                        + Words.grade(g).key())
                .collect(Collectors.joining(", "));
        return count + ": " + grades + ".";
    }

    private LegView leg(Flight flight, int index, LegNotes notes) {
        Leg leg = flight.route().legs().get(index);
        ProseView note = citations.prose(notes.row(index));
        LegFigures figure = figures.flight(flight).legs().get(index);
        return new LegView(
                "leg-" + flight.id() + "-" + (index + 1),
                index + 1,
                from(flight, index),
                arrival(flight, index + 1),
                Words.length(figure.lengthM()),
                Words.course(figure.initialCourseDeg()),
                line(flight, leg) + way(figure.wayTaken()),
                Words.grade(leg.evidence()),
                isAuthors(flight, leg.sourceIds()) ? note : note.ofFrame());
    }

    /** Time and height of a waypoint stand where a leg arrives; those of the start where the first leg leaves. */
    private EndView from(Flight flight, int index) {
        return index == 0 ? arrival(flight, 0) : end(flight, index, "", "");
    }

    private EndView arrival(Flight flight, int index) {
        Waypoint waypoint = flight.route().waypoints().get(index);
        return end(flight, index, waypoint.when().words(), altitude(waypoint));
    }

    /** As its author has it; a recorded one in feet and metres. */
    private static String altitude(Waypoint waypoint) {
        Double altitudeM = waypoint.altitudeM();
        return altitudeM == null || !waypoint.altitudeWords().isEmpty()
                ? waypoint.altitudeWords()
                : Words.height(altitudeM);
    }

    private EndView end(Flight flight, int index, String time, String altitude) {
        Waypoint waypoint = flight.route().waypoints().get(index);
        String place = waypoint.placeId();
        return new EndView(
                numbers.number(flight, index),
                waypoint.name().isEmpty() ? "On the way" : waypoint.name(),
                !waypoint.name().isEmpty() && isAuthors(flight, waypoint.sourceIds()),
                place == null ? "" : Paths.place(place),
                Words.grade(waypoint.evidence()),
                time,
                altitude);
    }

    /** What rests on a recording is in our words. */
    private static boolean isAuthors(Flight flight, List<String> sourceIds) {
        return flight.tracks().stream().noneMatch(track -> sourceIds.contains(track.sourceId()));
    }

    /** Which way was drawn, where there was a choice. */
    private static String way(WayTaken way) {
        return switch (way) {
            case THE_ONLY_ONE -> "";
            case NO_WAY -> ": both ends are one position";
            case SHORTEST_OF_NEARLY_EQUAL ->
                ": the ends are nearly opposite on the Earth; the shortest of many ways that are hardly longer";
            case NORTHERN_OF_TWO -> ": of two ways of the same length the northern";
            case MERIDIAN_OF_START -> ": from pole to pole along the meridian of the start, one of many as short";
            case EASTERN_OF_TWO -> ": of two ways of the same length the eastern";
        };
    }

    private static String line(Flight flight, Leg leg) {
        if (leg.orbit() != null) {
            return "orbit, once round";
        }
        return switch (leg.line()) {
            case GEODESIC -> "geodesic";
            case RHUMB_LINE -> "rhumb line";
            case CHORD -> chord(flight, leg);
        };
    }

    /** A flight that takes its line over was not recorded itself. */
    private static String chord(Flight flight, Leg leg) {
        if (!flight.tracks().isEmpty()) {
            boolean recorded = flight.tracks().stream().anyMatch(track -> track.kind() == TrackReceipt.Kind.RECORDED);
            return recorded && leg.evidence() != Evidence.REPORTED ? "recorded positions" : "line as drawn in the file";
        }
        return leg.fixes().isEmpty() ? "straight line" : "recorded positions of another flight";
    }
}

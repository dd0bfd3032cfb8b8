package org.overflight.site;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.overflight.model.Atlas;
import org.overflight.model.Evidence;
import org.overflight.model.Flight;
import org.overflight.model.Leg;
import org.overflight.model.LineKind;
import org.overflight.model.Mission;
import org.overflight.model.MissionFigures;
import org.overflight.model.MissionFigures.LegFigures;
import org.overflight.model.Prose;
import org.overflight.model.Waypoint;
import org.overflight.model.WaypointNumbers;
import org.overflight.site.view.EndView;
import org.overflight.site.view.FlightView;
import org.overflight.site.view.LegView;
import org.overflight.site.view.ProseView;

/** The tables of legs, a flight each. */
final class LegTables {
    private final Atlas atlas;
    private final Mission mission;
    private final MissionFigures figures;
    private final Citations citations;
    private final WaypointNumbers numbers;

    LegTables(Atlas atlas, Mission mission, MissionFigures figures, Citations citations) {
        this.atlas = atlas;
        this.mission = mission;
        this.figures = figures;
        this.citations = citations;
        this.numbers = WaypointNumbers.of(mission);
    }

    List<FlightView> flights() {
        return mission.flights().stream().map(this::flight).toList();
    }

    private FlightView flight(Flight flight) {
        ProseView note = citations.prose(flight.note(), flight.sourceIds());
        List<LegView> legs = new ArrayList<>();
        for (int i = 0; i < flight.route().legs().size(); i++) {
            legs.add(leg(flight, i));
        }
        return new FlightView(
                flight.id(),
                flight.title(),
                role(flight),
                flight.aircraft(),
                note,
                summary(flight),
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

    private static String summary(Flight flight) {
        List<Leg> legs = flight.route().legs();
        String grades = Evidence.bestFirst().stream()
                .filter(g -> legs.stream().anyMatch(l -> l.evidence() == g))
                .map(g -> legs.stream().filter(l -> l.evidence() == g).count() + " "
                        + Words.grade(g).key())
                .collect(Collectors.joining(", "));
        return Words.count(legs.size(), "leg") + ": " + grades + ".";
    }

    private LegView leg(Flight flight, int index) {
        Leg leg = flight.route().legs().get(index);
        LegFigures figure = figures.flight(flight).legs().get(index);
        return new LegView(
                "leg-" + flight.id() + "-" + (index + 1),
                index + 1,
                end(flight, index),
                end(flight, index + 1),
                Words.length(figure.lengthM()),
                Words.course(figure.initialCourseDeg()),
                line(leg.line()),
                Words.grade(leg.evidence()),
                note(flight, index));
    }

    private EndView end(Flight flight, int index) {
        Waypoint waypoint = flight.route().waypoints().get(index);
        String place = waypoint.placeId();
        return new EndView(
                numbers.number(flight, index),
                waypoint.name(),
                place == null ? "" : Paths.place(place),
                Words.grade(waypoint.evidence()),
                Words.when(waypoint.when()));
    }

    private static String line(LineKind kind) {
        return switch (kind) {
            case GEODESIC -> "geodesic";
            case RHUMB_LINE -> "rhumb line";
            case CHORD -> "recorded positions";
        };
    }

    /** What is said of a leg, then of the point where it arrives; for the first leg also of the start. */
    private ProseView note(Flight flight, int index) {
        List<Prose.Span> spans = new ArrayList<>();
        if (index == 0) {
            add(spans, flight.route().waypoints().get(0));
        }
        Leg leg = flight.route().legs().get(index);
        add(spans, leg.note(), leg.sourceIds());
        add(spans, flight.route().waypoints().get(index + 1));
        return citations.prose(new Prose(spans));
    }

    private void add(List<Prose.Span> spans, Waypoint waypoint) {
        add(spans, waypoint.note(), waypoint.sourceIds());
    }

    private void add(List<Prose.Span> spans, Prose note, List<String> sourceIds) {
        if (note.isEmpty() && sourceIds.isEmpty()) {
            return;
        }
        if (!spans.isEmpty() && !note.isEmpty()) {
            spans.add(new Prose.Words(" "));
        }
        spans.addAll(note.spans());
        List<String> uncited = sourceIds.stream().filter(id -> !cites(note, id)).toList();
        if (!uncited.isEmpty()) {
            spans.add(new Prose.Citation(uncited));
        }
    }

    private boolean cites(Prose note, String sourceId) {
        atlas.source(sourceId);
        return note.spans().stream()
                .anyMatch(s -> s instanceof Prose.Citation c && c.sourceIds().contains(sourceId));
    }
}

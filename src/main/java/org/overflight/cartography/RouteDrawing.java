package org.overflight.cartography;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.overflight.cartography.MapSubject.FlightMark;
import org.overflight.cartography.MapSubject.LegLink;
import org.overflight.model.Evidence;
import org.overflight.model.Flight;
import org.overflight.model.FlightRole;
import org.overflight.model.LonLat;
import org.overflight.scene.Look;
import org.overflight.scene.Mark;
import org.overflight.scene.Outline;

/**
 * Lines of flight: casing, and legs by their grade.
 *
 * <p>A way out and the way back over it lie side by side, each to the left of its own direction; an escort flies to the left
 * of the flight it accompanies.
 */
final class RouteDrawing {
    private static final double RETURN_OFFSET_PX = 2.7;
    private static final double ESCORT_OFFSET_PX = 6.4;
    private static final double SHORTEST_ESCORT_PX = 30;
    private static final double SHORTEST_BAR_PX = 11;
    private static final double TANKER_OFFSET_PX = 6;

    private final SheetLayout layout;
    private final Map<FlightMark, FlightLine> centerLines = new LinkedHashMap<>();
    private final Map<FlightMark, FlightLine> drawnLines = new LinkedHashMap<>();

    /**
     * @param geometry legs of flights on the sheet
     * @param flights in drawing order
     */
    RouteDrawing(LegGeometry geometry, List<FlightMark> flights, SheetLayout layout) {
        this.layout = layout;
        Set<String> flownBack = flightsFlownBack(flights);
        Set<LonLat> leadPositions = leadPositions(flights);
        for (FlightMark mark : flights) {
            if (!hasArrows() && mark.flight().returnOf() != null) {
                // Without arrowheads a way back says nothing.
                continue;
            }
            FlightLine center = geometry.line(mark.flight());
            centerLines.put(mark, center);
            drawnLines.put(mark, center.shiftedLeft(offsetPx(mark.flight(), flownBack, leadPositions)));
            if (isBar(mark)) {
                drawnLines.computeIfPresent(mark, (m, line) -> line.atLeast(SHORTEST_BAR_PX));
            }
        }
    }

    private static Set<String> flightsFlownBack(List<FlightMark> flights) {
        Set<String> ids = new HashSet<>();
        for (FlightMark mark : flights) {
            if (mark.flight().returnOf() != null) {
                ids.add(mark.flight().returnOf());
            }
        }
        return ids;
    }

    private static Set<LonLat> leadPositions(List<FlightMark> flights) {
        Set<LonLat> positions = new HashSet<>();
        for (FlightMark mark : flights) {
            if (mark.flight().role() == FlightRole.LEAD) {
                mark.flight().route().waypoints().forEach(w -> positions.add(w.position()));
            }
        }
        return positions;
    }

    private static double offsetPx(Flight flight, Set<String> flownBack, Set<LonLat> leadPositions) {
        if (flight.role() == FlightRole.TANKER || flight.role() == FlightRole.SUPPORT) {
            long shared = flight.route().waypoints().stream()
                    .filter(w -> leadPositions.contains(w.position()))
                    .count();
            return shared > 1 ? -TANKER_OFFSET_PX - (flownBack.isEmpty() ? 0 : RETURN_OFFSET_PX) : 0;
        }
        if (flight.escort() != null) {
            return ESCORT_OFFSET_PX + (flownBack.contains(flight.escort().flightId()) ? RETURN_OFFSET_PX : 0);
        }
        return flight.returnOf() != null || flownBack.contains(flight.id()) ? RETURN_OFFSET_PX : 0;
    }

    /** The ribbons below the lines. */
    List<Mark> casings() {
        List<Mark> marks = new ArrayList<>();
        if (!hasArrows()) {
            return marks;
        }
        for (FlightLine line : centerLines.values()) {
            Outline outline = line.all();
            if (!outline.isEmpty()) {
                marks.add(new Mark.Shape(outline, List.of(Look.CASING)));
            }
        }
        return marks;
    }

    /** The legs, each in the group by which page and picture answer each other. */
    List<Mark> legs() {
        List<Mark> marks = new ArrayList<>();
        drawnLines.forEach((mark, line) -> marks.addAll(legs(mark, line)));
        return marks;
    }

    private List<Mark> legs(FlightMark mark, FlightLine line) {
        Map<LegLink, List<Mark>> byLink = new LinkedHashMap<>();
        for (int i = 0; i < mark.flight().route().legs().size(); i++) {
            Outline outline = line.leg(i);
            if (!outline.isEmpty()) {
                byLink.computeIfAbsent(mark.links().get(i), l -> new ArrayList<>())
                        .add(new Mark.Shape(outline, looks(mark, i)));
            }
        }
        List<Mark> groups = new ArrayList<>();
        byLink.forEach((link, shapes) ->
                groups.add(new Mark.Group(link.key(), link.href(), link.title(), null, List.of(), shapes)));
        return groups;
    }

    /** Whether the map has arrowheads; a map of many lines has thin ones without. */
    boolean hasArrows() {
        return layout.arrowSpacingPx() > 0;
    }

    /** Whether lines are thin, and only what is known, inferred and drawn to be seen is told apart. */
    boolean hasThinLines() {
        return layout.hasThinLines();
    }

    /** The line of a grade on this map. */
    List<Look> gradeLooks(Evidence grade) {
        Look look = FlightColors.byEvidence(grade);
        if (!layout.hasThinLines()) {
            return List.of(look);
        }
        return switch (grade) {
            case OBSERVED, REPORTED -> List.of(look, Look.THIN);
            case INFERRED -> List.of(look, Look.THIN, Look.INFERRED_THIN);
            case ILLUSTRATIVE -> List.of(look, Look.ILLUSTRATIVE_THIN);
        };
    }

    /** Whether the line of an escort is too short on the sheet for its grade to be seen: it is drawn as a bar. */
    boolean isBar(FlightMark mark) {
        FlightLine line = drawnLines.get(mark);
        return mark.flight().role() == FlightRole.ESCORT
                && line != null
                && line.stretches().size() == 1
                && line.stretches().get(0).lengthPx() < SHORTEST_ESCORT_PX;
    }

    private List<Look> looks(FlightMark mark, int leg) {
        List<Look> looks = new ArrayList<>(List.of(Look.ROUTE));
        looks.addAll(mark.colour());
        looks.addAll(gradeLooks(mark.flight().route().legs().get(leg).evidence()));
        if (hasArrows() && isBar(mark)) {
            looks.add(Look.ESCORT_BAR);
        }
        return looks;
    }

    /** The line of each flight as it is drawn, in drawing order. */
    Map<FlightMark, FlightLine> lines() {
        return Collections.unmodifiableMap(drawnLines);
    }

    /** All lines as they are drawn, for labels to keep off. */
    Outline drawn() {
        Outline.Builder builder = Outline.lines();
        drawnLines.values().forEach(line -> builder.addAll(line.all()));
        return builder.build();
    }

    /** The line of a flight as it is drawn. */
    Outline drawn(FlightMark mark) {
        FlightLine line = drawnLines.get(mark);
        return line == null ? Outline.EMPTY : line.all();
    }

    /** The unbroken stretches of all lines as they are drawn. */
    List<FlightLine.Stretch> stretches() {
        return drawnLines.values().stream().flatMap(l -> l.stretches().stream()).toList();
    }
}

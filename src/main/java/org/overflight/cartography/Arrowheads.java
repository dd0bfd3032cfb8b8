package org.overflight.cartography;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.overflight.cartography.MapSubject.FlightMark;
import org.overflight.model.Flight;
import org.overflight.scene.Look;
import org.overflight.scene.Mark;
import org.overflight.scene.PointPx;
import org.overflight.scene.SymbolKind;

/** The arrowheads of flights: along their lines, clear of symbols and of each other. */
final class Arrowheads {
    /** Of a spacing: where the first one stands on a way out, and on a way back. */
    private static final double MIDDLE = 0.5;

    private static final double BEGINNING = 0.1;
    private static final double BACK_SCALE = 0.86;
    /** The middle of the leg that is flown first, where the turns are small. */
    private static final double FIRST_LEG_OF_ORBIT = 0.2;

    private static final double SAME_ARROW_SHARE = 0.7;
    /** Cosine of the most that two arrowheads of one direction differ by. */
    private static final double SAME_DIRECTION = 0.9;

    private final double spacingPx;
    private final List<PointPx> clear;
    private final List<Mark> marks = new ArrayList<>();

    /** @param keepClear points that they must not crowd */
    private Arrowheads(double spacingPx, List<PointPx> keepClear) {
        this.spacingPx = spacingPx;
        this.clear = new ArrayList<>(keepClear);
    }

    /**
     * The arrowheads of lines.
     *
     * @param lines of flights, in drawing order
     * @param spacingPx from one to the next along a line; 0 for none
     * @param keepClear points that they must not crowd
     */
    static List<Mark> of(Map<FlightMark, FlightLine> lines, double spacingPx, List<PointPx> keepClear) {
        Arrowheads arrowheads = new Arrowheads(spacingPx, keepClear);
        if (spacingPx > 0) {
            // The most important flight, drawn last, comes first: its arrowheads sit where they should.
            List<Map.Entry<FlightMark, FlightLine>> flights = new ArrayList<>(lines.entrySet());
            Collections.reverse(flights);
            flights.forEach(flight -> arrowheads.add(flight.getKey(), flight.getValue()));
        }
        Collections.reverse(arrowheads.marks);
        return List.copyOf(arrowheads.marks);
    }

    private void add(FlightMark mark, FlightLine line) {
        for (Arrows.Arrow arrow : onOrbits(mark.flight(), line)) {
            add(mark, arrow);
        }
        for (FlightLine.Stretch stretch : line.stretches()) {
            Arrows arrows = new Arrows(spacingPx, isBack(mark) ? BEGINNING : MIDDLE, clear);
            for (Arrows.Arrow arrow : arrows.along(stretch.points())) {
                if (marks.stream().noneMatch(other -> saysTheSame(other, arrow, mark))) {
                    add(mark, arrow);
                }
            }
        }
    }

    /** Whether the arrowhead of an earlier line, in the same colour and direction, is so near that one is enough for both. */
    private boolean saysTheSame(Mark other, Arrows.Arrow arrow, FlightMark mark) {
        return other instanceof Mark.Symbol symbol
                && symbol.looks().containsAll(mark.colour())
                && symbol.at().distancePx(arrow.at()) < SAME_ARROW_SHARE * spacingPx
                && StrictMath.cos(StrictMath.toRadians(symbol.rotationDeg() - arrow.directionDeg())) > SAME_DIRECTION;
    }

    private static boolean isBack(FlightMark mark) {
        return mark.flight().returnOf() != null;
    }

    private void add(FlightMark mark, Arrows.Arrow arrow) {
        clear.add(arrow.at());
        List<Look> looks = new ArrayList<>(mark.colour());
        looks.add(Look.ARROW);
        double scale = isBack(mark) ? BACK_SCALE : 1;
        marks.add(new Mark.Symbol(SymbolKind.ARROW, arrow.at(), arrow.directionDeg(), scale, "", looks));
    }

    /** An orbit has an arrowhead of its own, lest nobody sees which way round it is flown. */
    private List<Arrows.Arrow> onOrbits(Flight flight, FlightLine line) {
        List<Arrows.Arrow> found = new ArrayList<>();
        Arrows arrows = new Arrows(spacingPx, FIRST_LEG_OF_ORBIT, clear);
        for (int i = 0; i < flight.route().legs().size(); i++) {
            if (flight.route().legs().get(i).orbit() != null) {
                FlightLine.join(List.of(line.leg(i))).stretches().forEach(s -> found.addAll(arrows.along(s.points())));
            }
        }
        return found;
    }
}

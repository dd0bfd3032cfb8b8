package org.overflight.cartography;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.overflight.geodesy.RouteGeodesy;
import org.overflight.model.Flight;
import org.overflight.model.Leg;
import org.overflight.model.LineKind;
import org.overflight.model.LonLat;
import org.overflight.model.Orbit;
import org.overflight.model.PositionSequence;
import org.overflight.model.Waypoint;
import org.overflight.projection.SheetProjection;
import org.overflight.scene.Outline;

/** The legs of flights on one sheet. Flights over the same legs, a way out and its way back, are computed once. */
final class LegGeometry {
    /** Of a pixel: below what the eye or the bending sees. */
    private static final double TOLERANCE_PX = 0.05;

    private final SheetProjection sheet;
    private final double toleranceM;
    private final Map<Line, PositionSequence> pathsByLine = new HashMap<>();

    /** @param metresPerPx ground distance that a pixel of the map covers where it shows much detail */
    LegGeometry(SheetProjection sheet, double metresPerPx) {
        this.sheet = sheet;
        this.toleranceM = metresPerPx * TOLERANCE_PX;
    }

    /** The line of a flight on the sheet. */
    FlightLine line(Flight flight) {
        List<Outline> legs = new ArrayList<>();
        for (int i = 0; i < flight.route().legs().size(); i++) {
            legs.add(sheet.line(path(flight, i)));
        }
        return FlightLine.join(legs);
    }

    private PositionSequence path(Flight flight, int index) {
        return pathsByLine.computeIfAbsent(key(flight, index), k -> path(flight, index, toleranceM));
    }

    private record Line(
            List<LonLat> positions, LineKind kind, @Nullable Orbit orbit) {}

    private static Line key(Flight flight, int index) {
        List<LonLat> positions = new ArrayList<>(ends(flight, index));
        Leg leg = flight.route().legs().get(index);
        leg.fixes().forEach(f -> positions.add(f.position()));
        return new Line(positions, leg.line(), leg.orbit());
    }

    private static List<LonLat> ends(Flight flight, int index) {
        List<Waypoint> waypoints = flight.route().waypoints();
        return List.of(waypoints.get(index).position(), waypoints.get(index + 1).position());
    }

    /** Length of a leg on the ellipsoid. */
    static double lengthM(Flight flight, int index) {
        return RouteGeodesy.leg(flight.route(), index).lengthM();
    }

    /**
     * Positions along a leg.
     *
     * @param toleranceM how far the great arcs between them may be from the true line
     */
    static PositionSequence path(Flight flight, int index, double toleranceM) {
        return RouteGeodesy.positions(flight.route(), index, toleranceM);
    }
}

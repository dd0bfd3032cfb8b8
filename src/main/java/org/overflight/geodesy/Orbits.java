package org.overflight.geodesy;

import java.util.ArrayList;
import java.util.List;
import org.overflight.model.LineKind;
import org.overflight.model.LonLat;
import org.overflight.model.Orbit;
import org.overflight.model.PositionSequence;

/** The line of a racetrack: geodesic legs and half circles round the ends of its axis. */
public final class Orbits {
    private final Orbit orbit;
    private final double toleranceM;

    /** 1 where the aircraft turns right, -1 where it turns left. */
    private final int side;

    private Orbits(Orbit orbit, double toleranceM) {
        this.orbit = orbit;
        this.toleranceM = toleranceM;
        this.side = orbit.turns() == Orbit.Turns.RIGHT ? 1 : -1;
    }

    /**
     * The closed line of an orbit, in the direction of flight; the first position, the start of the leg along the axis, is repeated at the end.
     *
     * @param toleranceM largest distance of the true line from the great arcs between neighbours, metres
     */
    public static PositionSequence positions(Orbit orbit, double toleranceM) {
        return new Orbits(orbit, toleranceM).positions();
    }

    /** Where the aircraft joins and leaves an orbit: the start of the leg along the axis. */
    public static LonLat entry(Orbit orbit) {
        Orbits line = new Orbits(orbit, 1);
        Ground behind = line.behind();
        return line.abeam(behind, behind.courseDeg());
    }

    private Ground behind() {
        return Ground.at(orbit.center(), orbit.axisDeg()).moved(orbit.axisDeg() + 180, orbit.lengthM() / 2);
    }

    private PositionSequence positions() {
        Ground center = Ground.at(orbit.center(), orbit.axisDeg());
        Ground ahead = center.moved(orbit.axisDeg(), orbit.lengthM() / 2);
        Ground behind = behind();
        List<LonLat> line = new ArrayList<>();
        line.add(abeam(behind, behind.courseDeg()));
        addLeg(line, abeam(ahead, ahead.courseDeg()));
        addTurn(line, ahead, ahead.courseDeg());
        addLeg(line, abeam(behind, behind.courseDeg() + 180));
        addTurn(line, behind, behind.courseDeg() + 180);
        return PositionSequence.of(line);
    }

    /** Where an aircraft on a course passes an end of the axis: on the side away from its turns. */
    private LonLat abeam(Ground end, double courseDeg) {
        return Ellipsoid.direct(end.position(), courseDeg - side * 90, orbit.widthM() / 2);
    }

    private void addLeg(List<LonLat> line, LonLat to) {
        if (orbit.lengthM() > 0) {
            LonLat from = line.get(line.size() - 1);
            PositionSequence leg = LegPath.of(from, to, LineKind.GEODESIC).positions(toleranceM);
            for (int i = 1; i < leg.size(); i++) {
                line.add(leg.get(i));
            }
        }
    }

    /** The half circle from one side of an end of the axis over its front to the other side. */
    private void addTurn(List<LonLat> line, Ground end, double courseDeg) {
        if (orbit.widthM() > 0) {
            double[] azimuthsDeg = {courseDeg - side * 90, courseDeg, courseDeg + side * 90};
            List<LonLat> turn = AdaptiveLine.positions(
                    azimuthDeg -> Ellipsoid.direct(end.position(), azimuthDeg, orbit.widthM() / 2),
                    azimuthsDeg,
                    toleranceM);
            line.addAll(turn.subList(1, turn.size()));
        }
    }
}

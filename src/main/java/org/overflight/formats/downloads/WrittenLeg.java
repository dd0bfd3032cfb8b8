package org.overflight.formats.downloads;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.overflight.geodesy.Orbits;
import org.overflight.model.Fix;
import org.overflight.model.Flight;
import org.overflight.model.Leg;
import org.overflight.model.LineKind;
import org.overflight.model.LonLat;
import org.overflight.model.Orbit;
import org.overflight.model.PositionSequence;
import org.overflight.model.Waypoint;

/**
 * A leg with its ends.
 *
 * @param number from 1
 */
record WrittenLeg(Flight flight, int number, Waypoint from, Waypoint to, Leg leg) {
    /** Its turns are tight: written coarser they have corners. */
    private static final double LARGEST_ORBIT_ERROR_M = 25;

    static List<WrittenLeg> of(Flight flight) {
        List<Waypoint> waypoints = flight.route().waypoints();
        List<WrittenLeg> legs = new ArrayList<>();
        for (int i = 0; i < flight.route().legs().size(); i++) {
            Leg leg = flight.route().legs().get(i);
            legs.add(new WrittenLeg(flight, i + 1, waypoints.get(i), waypoints.get(i + 1), leg));
        }
        return legs;
    }

    boolean isRecorded() {
        return !leg.fixes().isEmpty();
    }

    /** Whether every position that is known has a time. */
    boolean isTimed() {
        return isRecorded() && known().stream().allMatch(v -> v.time() != null);
    }

    /** Its ends and fixes, without any that stands there twice. */
    List<Vertex> known() {
        List<Vertex> known = new ArrayList<>();
        known.add(Vertex.of(from));
        for (Fix fix : leg.fixes()) {
            addNew(known, Vertex.of(fix));
        }
        Vertex end = Vertex.of(to);
        addNew(known, end);
        if (known.size() == 1) {
            known.add(end);
        }
        return known;
    }

    /** A leg whose ends are one place keeps both of them. */
    private static void addNew(List<Vertex> known, Vertex vertex) {
        Vertex last = known.get(known.size() - 1);
        boolean twice = last.lonDeg() == vertex.lonDeg()
                && last.latDeg() == vertex.latDeg()
                && Objects.equals(last.time(), vertex.time());
        if (!twice) {
            known.add(vertex);
        }
    }

    /** Its line so dense that straight lines between longitudes and latitudes follow it. */
    List<Vertex> dense(double toleranceM) {
        if (leg.orbit() != null) {
            return round(leg.orbit(), toleranceM);
        }
        List<Vertex> known = known();
        if (leg.line() == LineKind.CHORD) {
            return known;
        }
        List<Vertex> dense = new ArrayList<>(List.of(known.get(0)));
        for (int i = 1; i < known.size(); i++) {
            DenseLine.between(position(known.get(i - 1)), position(known.get(i)), leg.line(), toleranceM)
                    .forEach(p -> dense.add(Vertex.between(p.lonDeg(), p.latDeg())));
            dense.add(known.get(i));
        }
        return dense;
    }

    private List<Vertex> round(Orbit orbit, double toleranceM) {
        PositionSequence line = Orbits.positions(orbit, Math.min(toleranceM, LARGEST_ORBIT_ERROR_M));
        List<Vertex> round = new ArrayList<>(List.of(Vertex.of(from)));
        for (int i = 1; i < line.size() - 1; i++) {
            round.add(Vertex.between(line.lonDeg(i), line.latDeg(i)));
        }
        round.add(Vertex.of(to));
        return round;
    }

    private static LonLat position(Vertex vertex) {
        return new LonLat(vertex.lonDeg(), vertex.latDeg());
    }

    String evidence() {
        return leg.evidence().name().toLowerCase(Locale.ROOT);
    }

    /** The kind of its line; an orbit with its centre, axis, length, width and turns. */
    String line() {
        Orbit orbit = leg.orbit();
        if (orbit != null) {
            return "orbit " + FixedDecimals.text(orbit.center().latDeg(), FixedDecimals.DEGREES) + " "
                    + FixedDecimals.text(orbit.center().lonDeg(), FixedDecimals.DEGREES) + " axis "
                    + FixedDecimals.text(orbit.axisDeg(), FixedDecimals.METRES) + " length "
                    + FixedDecimals.text(orbit.lengthM(), FixedDecimals.METRES) + " m width "
                    + FixedDecimals.text(orbit.widthM(), FixedDecimals.METRES) + " m turns "
                    + orbit.turns().name().toLowerCase(Locale.ROOT);
        }
        return leg.line().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

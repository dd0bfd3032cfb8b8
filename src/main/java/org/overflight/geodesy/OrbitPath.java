package org.overflight.geodesy;

import java.util.ArrayList;
import java.util.List;
import org.overflight.model.LonLat;
import org.overflight.model.Orbit;
import org.overflight.model.PositionSequence;
import org.overflight.model.WayTaken;

/** One round of an orbit, from where it is joined to the same position. */
final class OrbitPath implements LegPath {
    /** The turns are measured along chords: of one of 10 km radius this makes a metre. */
    private static final double MEASURING_TOLERANCE_M = 0.5;

    private final Orbit orbit;
    private final LegPath measured;

    OrbitPath(Orbit orbit) {
        this.orbit = orbit;
        PositionSequence line = Orbits.positions(orbit, MEASURING_TOLERANCE_M);
        List<LonLat> positions = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            positions.add(line.get(i));
        }
        this.measured = LegPath.through(positions);
    }

    @Override
    public LonLat from() {
        return measured.from();
    }

    @Override
    public LonLat to() {
        return measured.to();
    }

    @Override
    public double lengthM() {
        return measured.lengthM();
    }

    @Override
    public LonLat at(double distanceM) {
        return measured.at(distanceM);
    }

    @Override
    public double courseDeg(double distanceM) {
        return measured.courseDeg(distanceM);
    }

    @Override
    public WayTaken wayTaken() {
        return WayTaken.THE_ONLY_ONE;
    }

    @Override
    public double[] breaksM() {
        return measured.breaksM();
    }

    @Override
    public PositionSequence positions(double toleranceM) {
        return Orbits.positions(orbit, toleranceM);
    }
}

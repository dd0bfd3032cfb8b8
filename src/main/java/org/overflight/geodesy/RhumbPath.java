package org.overflight.geodesy;

import org.overflight.model.LonLat;
import org.overflight.model.PositionSequence;
import org.overflight.model.WayTaken;

/** The line of constant course between two positions; to and from a pole it is the meridian of the position that is none. */
final class RhumbPath implements LegPath {
    private final LonLat from;
    private final LonLat to;
    private final RhumbInverse inverse;
    private final RhumbLine line;
    private final boolean backwards;

    RhumbPath(LonLat from, LonLat to) {
        this.from = from;
        this.to = to;
        this.inverse = Ellipsoid.rhumbInverse(from, to);
        this.backwards = isPole(from) && !isPole(to);
        this.line = new RhumbLine(backwards ? to : from, backwards ? inverse.courseDeg() + 180 : inverse.courseDeg());
    }

    @Override
    public LonLat from() {
        return from;
    }

    @Override
    public LonLat to() {
        return to;
    }

    @Override
    public double lengthM() {
        return inverse.distanceM();
    }

    @Override
    public LonLat at(double distanceM) {
        if (distanceM <= 0) {
            return from;
        }
        if (distanceM >= lengthM()) {
            return to;
        }
        return line.at(backwards ? lengthM() - distanceM : distanceM);
    }

    @Override
    public double courseDeg(double distanceM) {
        return inverse.courseDeg();
    }

    @Override
    public WayTaken wayTaken() {
        if (lengthM() == 0) {
            return WayTaken.NO_WAY;
        }
        if (isPole(from) || isPole(to)) {
            return from.latDeg() == -to.latDeg() ? WayTaken.MERIDIAN_OF_START : WayTaken.THE_ONLY_ONE;
        }
        boolean halfRound = Degrees.turn(from.lonDeg(), to.lonDeg()) == 180;
        return halfRound ? WayTaken.EASTERN_OF_TWO : WayTaken.THE_ONLY_ONE;
    }

    private static boolean isPole(LonLat position) {
        return Math.abs(position.latDeg()) == 90;
    }

    @Override
    public double[] breaksM() {
        return new double[] {0, lengthM()};
    }

    @Override
    public PositionSequence positions(double toleranceM) {
        return PositionSequence.of(AdaptiveLine.positions(this::at, breaksM(), toleranceM));
    }
}

package org.overflight.geodesy;

import java.util.List;
import org.overflight.model.LonLat;
import org.overflight.model.PositionSequence;
import org.overflight.model.WayTaken;

/**
 * A piece of a dense track: nothing lies between its two positions. Its length is that of the geodesic; its points are on the great arc,
 * which is what is drawn between neighbours.
 */
final class ChordPath implements LegPath {
    private final GeodesicPath geodesic;
    private final GreatArc arc;

    /** Between positions that are nearly opposite there is no clear arc; the geodesic serves. */
    private final boolean isArcClear;

    ChordPath(LonLat from, LonLat to) {
        this.geodesic = new GeodesicPath(from, to);
        this.arc = new GreatArc(Vector.of(from), Vector.of(to));
        this.isArcClear = arc.from().dot(arc.to()) > -0.9999;
    }

    /** Whether the great arc between two positions needs no more than them, however small the tolerance. */
    static boolean isItsEnds(LonLat from, LonLat to) {
        return Vector.of(from).dot(Vector.of(to)) >= AdaptiveLine.WIDEST_PIECE_COSINE;
    }

    @Override
    public LonLat from() {
        return geodesic.from();
    }

    @Override
    public LonLat to() {
        return geodesic.to();
    }

    @Override
    public double lengthM() {
        return geodesic.lengthM();
    }

    @Override
    public LonLat at(double distanceM) {
        if (distanceM <= 0) {
            return from();
        }
        if (distanceM >= lengthM()) {
            return to();
        }
        return isArcClear ? arc.at(distanceM / lengthM()).position() : geodesic.at(distanceM);
    }

    @Override
    public double courseDeg(double distanceM) {
        return geodesic.courseDeg(distanceM);
    }

    @Override
    public WayTaken wayTaken() {
        return geodesic.wayTaken();
    }

    @Override
    public double[] breaksM() {
        return geodesic.breaksM();
    }

    @Override
    public PositionSequence positions(double toleranceM) {
        if (isItsEnds(from(), to())) {
            return PositionSequence.of(List.of(from(), to()));
        }
        return PositionSequence.of(AdaptiveLine.positions(this::at, breaksM(), toleranceM));
    }
}

package org.overflight.geodesy;

import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import net.sf.geographiclib.GeodesicLine;
import net.sf.geographiclib.GeodesicMask;
import org.overflight.model.LonLat;
import org.overflight.model.PositionSequence;
import org.overflight.model.WayTaken;

/** The shortest line between two positions. */
final class GeodesicPath implements LegPath {
    private static final int LINE_NEEDS =
            GeodesicMask.DISTANCE_IN | GeodesicMask.LATITUDE | GeodesicMask.LONGITUDE | GeodesicMask.AZIMUTH;

    /** A degree short of the other side of the Earth. */
    private static final double NEARLY_OPPOSITE_M = 19_890_000;

    private final LonLat from;
    private final LonLat to;
    private final double lengthM;
    private final double finalCourseDeg;
    private final WayTaken wayTaken;
    private final GeodesicLine line;

    GeodesicPath(LonLat from, LonLat to) {
        this.from = from;
        this.to = to;
        GeodesicData solved = Ellipsoid.solve(from, to);
        this.lengthM = solved.s12;
        this.finalCourseDeg = lengthM == 0 ? 0 : Ellipsoid.course(solved.azi2);
        this.wayTaken = wayTaken(from, to, solved);
        this.line = Geodesic.WGS84.Line(from.latDeg(), from.lonDeg(), solved.azi1, LINE_NEEDS);
    }

    private static WayTaken wayTaken(LonLat from, LonLat to, GeodesicData solved) {
        if (Ellipsoid.areOppositePoles(from, to)) {
            return WayTaken.MERIDIAN_OF_START;
        }
        if (Ellipsoid.hasTwin(from, to, solved)) {
            return WayTaken.NORTHERN_OF_TWO;
        }
        if (solved.s12 == 0) {
            return WayTaken.NO_WAY;
        }
        return solved.s12 > NEARLY_OPPOSITE_M ? WayTaken.SHORTEST_OF_NEARLY_EQUAL : WayTaken.THE_ONLY_ONE;
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
        return lengthM;
    }

    @Override
    public LonLat at(double distanceM) {
        if (distanceM <= 0) {
            return from;
        }
        if (distanceM >= lengthM) {
            return to;
        }
        GeodesicData point = line.Position(distanceM, GeodesicMask.LATITUDE | GeodesicMask.LONGITUDE);
        return LonLat.wrapped(point.lon2, point.lat2);
    }

    @Override
    public double courseDeg(double distanceM) {
        if (lengthM == 0) {
            return 0;
        }
        if (distanceM >= lengthM) {
            return finalCourseDeg;
        }
        return Ellipsoid.course(line.Position(Math.max(0, distanceM), GeodesicMask.AZIMUTH).azi2);
    }

    @Override
    public WayTaken wayTaken() {
        return wayTaken;
    }

    @Override
    public double[] breaksM() {
        return new double[] {0, lengthM};
    }

    @Override
    public PositionSequence positions(double toleranceM) {
        return PositionSequence.of(AdaptiveLine.positions(this::at, breaksM(), toleranceM));
    }
}

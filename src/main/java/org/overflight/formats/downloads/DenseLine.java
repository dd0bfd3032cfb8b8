package org.overflight.formats.downloads;

import java.util.ArrayList;
import java.util.List;
import org.overflight.geodesy.Ellipsoid;
import org.overflight.geodesy.LegPath;
import org.overflight.model.LineKind;
import org.overflight.model.LonLat;

/**
 * Positions along a line, so many that a line drawn straight in longitude and latitude (RFC 7946, 3.1.1) stays near it. Halved
 * until it fits at a half and at both quarters: a line across the equator can fit at its half alone.
 */
final class DenseLine {
    private static final double[] PLACES = {0.25, 0.5, 0.75};
    private static final double SHORTEST_M = 1000;

    private final LegPath path;
    private final double toleranceM;
    private final List<LonLat> positions = new ArrayList<>();

    private DenseLine(LegPath path, double toleranceM) {
        this.path = path;
        this.toleranceM = toleranceM;
    }

    /** The positions between two, without these. */
    static List<LonLat> between(LonLat from, LonLat to, LineKind kind, double toleranceM) {
        DenseLine line = new DenseLine(LegPath.of(from, to, kind), toleranceM);
        line.add(0, line.path.lengthM());
        return line.positions;
    }

    private void add(double startM, double endM) {
        if (endM - startM < SHORTEST_M || fits(startM, endM)) {
            return;
        }
        double middleM = (startM + endM) / 2;
        add(startM, middleM);
        positions.add(path.at(middleM));
        add(middleM, endM);
    }

    private boolean fits(double startM, double endM) {
        LonLat start = path.at(startM);
        LonLat end = path.at(endM);
        double turnDeg = Math.IEEEremainder(end.lonDeg() - start.lonDeg(), 360);
        for (double place : PLACES) {
            double latDeg = start.latDeg() + place * (end.latDeg() - start.latDeg());
            LonLat drawn = LonLat.wrapped(start.lonDeg() + place * turnDeg, latDeg);
            if (Ellipsoid.inverse(drawn, path.at(startM + place * (endM - startM)))
                            .distanceM()
                    > toleranceM) {
                return false;
            }
        }
        return true;
    }
}

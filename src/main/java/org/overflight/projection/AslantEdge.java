package org.overflight.projection;

/**
 * An edge that does not run along a meridian, with all its crossings of a band's limits and of the cut. Longitude changes in one
 * direction only along such an edge, so it orders the crossings.
 */
final class AslantEdge {
    private final double startLonDeg;
    private final double direction;
    private final double cutAtDeg;
    private final double cutLatDeg;
    private final double[] limitAtDeg = new double[4];
    private final double[] limitLatDeg = new double[4];
    private int limits;

    AslantEdge(TurnedRun run, int edge) {
        int to = run.next(edge);
        double change = run.lonDeg(to) - run.lonDeg(edge);
        boolean crossesCut = Math.abs(change) > 180;
        startLonDeg = run.lonDeg(edge);
        direction = crossesCut ? -Math.signum(change) : Math.signum(change);
        cutAtDeg = crossesCut ? 180 - Math.abs(startLonDeg) : Double.POSITIVE_INFINITY;
        cutLatDeg = crossesCut ? latitudeAtCut(run, edge, to) : Double.NaN;
    }

    /** tan φ = (tan φ1 sin λ2 + tan φ2 sin λ1) / sin(λ1 + λ2), the longitudes counted from the cut. */
    private static double latitudeAtCut(TurnedRun run, int from, int to) {
        double before = Math.toRadians(180 - Math.abs(run.lonDeg(from)));
        double behind = Math.toRadians(180 - Math.abs(run.lonDeg(to)));
        double tanFrom = StrictMath.tan(Math.toRadians(run.latDeg(from)));
        double tanTo = StrictMath.tan(Math.toRadians(run.latDeg(to)));
        double above = tanFrom * StrictMath.sin(behind) + tanTo * StrictMath.sin(before);
        return Math.toDegrees(StrictMath.atan(above / StrictMath.sin(before + behind)));
    }

    /** Adds a crossing of a limit. */
    void addLimit(double lonDeg, double limitDeg) {
        double at = direction * (lonDeg - startLonDeg);
        at = at < -1e-6 ? at + 360 : Math.max(0, at);
        int i = limits++;
        for (; i > 0 && limitAtDeg[i - 1] > at; i--) {
            limitAtDeg[i] = limitAtDeg[i - 1];
            limitLatDeg[i] = limitLatDeg[i - 1];
        }
        limitAtDeg[i] = at;
        limitLatDeg[i] = limitDeg;
    }

    /** Tells of the crossings in their order. */
    void tell(boolean startsInside, BandBoundary boundary, Boundary.Crossings crossings) {
        boolean inside = startsInside;
        double turnDeg = 0;
        for (int i = 0; i <= limits; i++) {
            boolean cutIsNext = turnDeg == 0 && cutAtDeg < (i < limits ? limitAtDeg[i] : 360);
            if (cutIsNext) {
                turnDeg = -360 * direction;
                if (inside) {
                    tellCut(boundary, crossings);
                }
            }
            if (i < limits) {
                double lon = startLonDeg + direction * limitAtDeg[i] + turnDeg;
                double parameter = boundary.limitParameter(lon, limitLatDeg[i]);
                if (inside) {
                    crossings.leave(lon, limitLatDeg[i], parameter);
                } else {
                    crossings.enter(lon, limitLatDeg[i], parameter);
                }
                inside = !inside;
            }
        }
    }

    private void tellCut(BandBoundary boundary, Boundary.Crossings crossings) {
        double east = boundary.eastParameter(cutLatDeg);
        double west = boundary.westParameter(cutLatDeg);
        boolean eastward = direction > 0;
        crossings.leave(eastward ? 180 : -180, cutLatDeg, eastward ? east : west);
        crossings.enter(eastward ? -180 : 180, cutLatDeg, eastward ? west : east);
    }
}

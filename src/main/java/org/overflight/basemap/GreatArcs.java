package org.overflight.basemap;

/** Great arcs in terms of longitude and latitude. */
final class GreatArcs {
    private GreatArcs() {}

    /**
     * How much nearer to a pole a great arc may come than both of its ends, degrees; for arcs of up to a quarter turn. With w the
     * width in radians it is about w^2 / 8 sin(lat) cos(lat), which is no more than w^2 / 16; half as much again for safety.
     */
    static double bulgeDeg(double widthDeg) {
        return widthDeg * widthDeg * (Math.PI / 180) / 16 * 1.5;
    }

    /**
     * Where a great arc crosses longitude 0, degrees. By the plane of the arc: tan(lat) sin(lon2 - lon1) = tan(lat1)
     * sin(lon2 - lon) + tan(lat2) sin(lon - lon1).
     */
    static double latDegAt(double fromLonDeg, double fromLatDeg, double toLonDeg, double toLatDeg) {
        double from = StrictMath.toRadians(fromLonDeg);
        double to = StrictMath.toRadians(toLonDeg);
        double rise = StrictMath.tan(StrictMath.toRadians(fromLatDeg)) * StrictMath.sin(to)
                - StrictMath.tan(StrictMath.toRadians(toLatDeg)) * StrictMath.sin(from);
        return StrictMath.toDegrees(StrictMath.atan(rise / StrictMath.sin(to - from)));
    }
}
